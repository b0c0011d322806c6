/** Patterns as in `texts/field-words.ts`; of one sentence, with a few other words in between. */
const near = '[^.!?]{0,60}?';

const secret =
  "(?:mots? de passe|mdp|codes? (?:d'acces|confidentiel|secret|personnel)|pass ?words?|pass ?codes?|pin)";
const name =
  '(?:identifiants?|login|utilisateurs?|e-?mail|adresse|compte|couple|combinaison|credentials?|user ?(?:name|id)?|account)';
const entered =
  '(?:(?:informations?|donnees|coordonnees|elements|parametres)(?: de connexion| saisie?s?| fournie?s?)?|saisie|authentification|identification|details)';
const credentials = `(?:${secret}|${name}|${entered})`;

/** What is wrong with something that was typed. */
export const wrong =
  "(?:incorrecte?s?|invalides?|inexacte?s?|erronee?s?|inconnue?s?|mauvaise?s?|fausse?s?|faux|introuvables?|inexistante?s?|non (?:reconnu|valide|trouve|conforme|concordant)e?s?|(?:pas|ete) (?:ete |le |la |les )?(?:correct|valide|bon|reconnu|exact|identifie|trouve)\\w*|refusee?s?|rejetee?s?|ne (?:correspond|fonctionne|concorde)\\w*|n'exist\\w+|invalid|wrong|unknown|not (?:valid|correct|right|recogni[sz]ed|found|match)|do(?:es)?(?: not|n't) (?:match|exist)|did(?: not|n't) match)";

/** The credentials by name, and what is wrong with them. */
export const refusalWords = [
  `${credentials}(?:[^a-z0-9]${near})?[^a-z0-9]${wrong}`,
  `(?:mauvaise?s?|fausse?s?|faux|wrong|bad|incorrect|invalide?|unknown) (?:\\w+ ){0,2}${credentials}`,
  '(?:aucun|pas (?:trouve )?de|no|any) (?:compte|utilisateur|profil|account|user)[^.!?]{0,40}(?:correspond|trouve|associe|existe|found|match)\\w*',
  "(?:n'est|ne sont) (?:\\w+ )?(?:lie|associe|rattache)e?s? a aucun",
  "(?:could not|couldn't|cannot|can't) find (?:your|an|any|that) (?:account|user)",
  "(?:pas|n'(?:avons|a) pas) (?:\\w+ )?reconn\\w+[^.!?]{0,20}(?:identifiant|mot de passe|compte)",
  `(?:not|don't|cannot|can't) recogni[sz]e[^.!?]{0,20} ${credentials}`,
  `(?:un|une|des) ${credentials}[^.!?]{0,40} (?:valide|correct)s?`,
];

/** Tries are counted for those alone whose credentials were refused. */
export const triesLeftWords = [
  "reste(?: plus)?(?: qu[e']| encore)? ?\\w+ (?:seule )?(?:tentatives?|essais?)",
  "(?:plus qu[e']|encore|derniere?) ?(?:\\w+ )?(?:tentatives?|essais?)",
  '(?:tentatives?|essais?) (?:restante?s?|avant)',
  '(?:attempts?|tries) (?:left|remaining)',
];

/** A log-in that came to nothing, whatever the reason: a reason in the same message counts more. */
export const failureWords = [
  "echec (?:de |d'|a |lors de )?(?:la |l'|votre )?(?:connexion|authentification|identification)",
  '(?:connexion|authentification|identification|authentication|log-?in|sign-?in)(?: \\w+){0,3} (?:echouee?|impossible|refusee?|failed|unsuccessful)',
  "erreur (?:lors )?(?:d'|de l'|a l')(?:authentification|identification)",
  "(?:impossible de|parven\\w+ pas a|n'avons pas (?:pu|reussi a)|permett?\\w* pas de|ne (?:nous )?permett?\\w+[^.!?]{0,10} de)(?: \\w+)? vous (?:connecter|identifier|authentifier|reconnaitre)",
  "(?:unable to|could not|couldn't|cannot|can't) (?:log|sign) you (?:in|on)",
  "(?:verifie[rz]|check) (?:votre|vos|l'|le|your|the) ?(?:identifiants?|mots? de passe|user ?name|password|credentials)",
];

/** Rules for a new password, or for how something is to be written. */
export const writingWords = [
  'deux mots de passe',
  '(?:nouveaux?|ancien) mots? de passe',
  'confirmation du mot de passe',
  'format',
];
