/** Patterns as in `texts/field-words.ts`; of one sentence. */
export const triesWord =
  '(?:tentatives?|essais?|echecs?|erreurs?|attempts?|tries|log-?ins?|sign-?ins?)';
const barred =
  '(?:(?:bloque|verrouille|suspendu|gele)(?:e?s?)|desactivee? temporairement|temporairement desactivee?|locked|blocked|suspended)';

/** Somebody is kept out, now. */
export const lockWords = [
  `(?:compte|acces|identifiant|utilisateur|profil|espace|connexion|authentification|ip|account|access|user|login)(?:[^a-z0-9][^.!?]{0,60}?)?[^a-z0-9]${barred}`,
  '(?:blocage|verrouillage) (?:temporaire )?de (?:votre|ce|cet) (?:compte|acces|identifiant)',
  'compte en (?:cours de )?(?:blocage|verrouillage)',
  'ne (?:pouvez|pourrez) (?:plus|pas) (?:vous (?:re)?connecter|reessayer) (?:pendant|avant|durant|jusqu)\\w*',
  `vous (?:etes|avez ete) (?:\\w+ )?${barred}`,
  `you (?:are|have been) (?:\\w+ )?${barred}`,
  `${barred} (?:pour|pendant|durant|jusqu|suite|for|until)`,
  `trop (?:de |d')(?:\\w+ ){0,2}${triesWord}`,
  `too many (?:\\S+ ){0,3}${triesWord}`,
  `nombre (?:\\w+ ){0,3}(?:de |d')${triesWord}[^.!?]{0,40}(?:atteint|depasse)\\w*`,
  `(?:depasse|atteint|epuise)[^.!?]{0,40}${triesWord}`,
  `(?:maximum|all)(?: \\w+){0,3} ${triesWord}[^.!?]{0,20}(?:reached|exceeded|used)`,
  'vous pourrez (?:(?:de|a) nouveau )?(?:vous (?:re)?connecter|reessayer|recommencer)(?: (?:de|a) nouveau)? (?:dans|a partir|apres|a \\d)\\w*',
  '(?:sera|seront|be) (?:automatiquement |automatically )?(?:debloque|deverrouille|reactive|retabli|unlocked)\\w* (?:dans|apres|a|in|at)',
];

/** What may happen, or happens in general: "Après 5 essais, votre compte sera bloqué." */
export const foreseenWords = [
  `(?:sera|seront|serez|serait|seriez|peut|peuvent|pourra|pourrait|risque\\w*|will be|may be|might be|would be|could be|to be)(?: [^.!?]{0,40})? ${barred}`,
  '(?:avant|before) (?:le |un |tout )?(?:blocage|verrouillage|suspension)',
  "(?:avant (?:que|d'etre|de)|evite[rz]?|to avoid|to prevent|before (?:your|you|it))",
  `(?:ou|or) (?:bien )?(?:que )?(?:votre |le |un |your |the )?(?:compte|acces|account)[^.!?]{0,20}${barred}`,
  '(?:tout|chaque|un|any|every|an) (?:compte|account|acces)',
  `(?:apres|au bout de|after) \\w+ ${triesWord}[^.!?]{0,40}? (?:le|l'|the) ?(?:compte|acces|account)`,
  `(?:n'est|n'etes|not|pas|plus) (?:\\w+ ){0,2}${barred}`,
];

/** A page, a browser or a payment is barred, not somebody. */
export const thingWords = [
  'service',
  'site',
  'serveur',
  'maintenance',
  'navigateur',
  'cookies?',
  'pop-?ups?',
  'paiements?',
  'versements?',
];
