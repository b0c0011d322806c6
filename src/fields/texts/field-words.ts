import type { KindWords } from './text-kind.ts';

/**
 * The words by which a person tells what a field asks for: French first, English too. Each is a
 * pattern over a folded text (`fold.ts`) without capturing groups, and stands for whole words.
 */

/**
 * What a field's text may say that it asks for; roles of fields, and what is none of ours. Where
 * words of two kinds begin at one place the upper kind counts ("numéro utilisateur").
 */
export const textKinds = [
  {
    kind: 'search',
    words: [
      'recherch\\w*',
      'cherch\\w*',
      'filtr\\w*',
      'search',
      'find',
      'looking for',
      'mots?[ -]cles?',
      'query',
      'keywords?',
      'q',
    ],
  },
  {
    kind: 'foreign',
    words: [
      'iban',
      'bic',
      'rib',
      'bancaire',
      '(?:numero (?:de |de la )?)?carte (?:bancaire|bleue|de credit)',
      'cryptogramme',
      'cvv',
      'cvc',
      'credit card',
      'code postal',
      'post(?:al)? ?code',
      'zip(?: code)?',
      "cle (?:api|secrete|privee|de (?:licence|produit)|d'activation)",
      '(?:secret|private|licen[cs]e|product|activation) key',
      'jeton',
      'token',
    ],
  },
  // What offices and shops number: nothing of ours, unless one logs in with it.
  {
    kind: 'number',
    words: [
      'siret',
      'siren',
      'identifiant (?:fiscal|unique|siret|siren|tva|du logement|du lot)',
      'numero (?:fiscal|(?:de )?dossier)',
      '(?:numero (?:de |de la )?)?carte',
      '(?:member |library )?card',
    ],
  },
  {
    kind: 'captcha',
    words: [
      '(?:re)?captcha',
      'recopie[rz]?',
      'anti-?(?:robot|spam|bot)s?',
      'robot',
      '(?:caracteres|lettres|chiffres|symboles|code|texte|mot) (?:de|dans|sur|visibles?|affiches?|presents?|ci-)[^.]*(?:image|dessous|dessus|contre|ecran|affiches?|visuel)',
      '(?:caracteres|lettres|chiffres|code|texte) affiches?',
      'code (?:de securite|de controle|visuel|image)',
      'verification (?:visuelle|humaine)',
      'resultat (?:de l.operation|du calcul)',
      'combien (?:font|fait)',
      '\\d{1,2} ?[+×x*] ?\\d{1,2}(?! ?[€%])',
      '(?:characters|letters|text|code|result) (?:shown|you see|in the image|from the image|above|below)',
      'security code',
      'human',
    ],
  },
  {
    kind: 'one-time-code',
    words: [
      'code (?:recu|envoye|unique|temporaire|sms|otp|provisoire)',
      "code (?:a usage unique|de verification|de validation|de confirmation|d'activation|d'authentification)",
      'code a \\w+ chiffres',
      'otp',
      'one-?time (?:code|password|passcode)',
      'mot de passe a usage unique',
      '(?:verification|authentication|confirmation|activation) code',
      '(?:2fa|mfa|tan)',
      '\\d-digit code',
    ],
  },
  {
    kind: 'user-number',
    words: [
      "(?:numero|num\\.?|no\\.?) (?:d' ?)?utilisateur",
      "(?:numero|num\\.?|no\\.?) de l'utilisateur",
      'user (?:number|no\\.?)',
    ],
  },
  {
    kind: 'password',
    words: [
      'mots? de passe',
      'mdp',
      "code (?:secret|confidentiel|personnel|d'acces)",
      'phrase secrete',
      'pass ?words?',
      'pass ?code',
      'pass ?phrase',
      'passwd',
      'pwd',
      'passwort',
      'contrasena',
    ],
  },
  {
    kind: 'email',
    words: ['(?:adresses? (?:de )?)?(?:e-?mails?|mails?|mel|courriels?|electroniques?|messagerie)'],
  },
  {
    kind: 'login-id',
    words: [
      'identifiants?',
      'login',
      'log-?in(?: id| name)?',
      "noms? d' ?utilisateur",
      'nom de compte',
      'pseudo(?:nyme)?',
      'utilisateur',
      'user ?(?:name|id)?',
      '(?:account|sign-?in|screen|nick) ?(?:name|id)',
      'compte(?! e-?mail| mail)',
      'code (?:client|adherent|utilisateur|abonne|partenaire|etablissement|agence)',
      "(?:numero|num\\.?) (?:de securite sociale|client|de client|d'adherent|adherent|de compte|d'abonne|abonne|d'allocataire|allocataire|de contrat|de licence|d'identification|partenaire|d'inscription|de membre|de lecteur)",
      'matricule',
      'benutzername',
      'usuario',
      '(?:member|customer|client|account|employee|student) ?(?:id|number|no\\.?)',
      'id',
    ],
  },
  {
    kind: 'phone',
    words: [
      '(?:numero de )?(?:telephone|portable|mobile|tel)',
      'phone(?: number)?',
      'mobile number',
    ],
  },
  // A code for what is not said: of vouchers, doors, goods there are many.
  {
    kind: 'code',
    words: ['^(?:(?:saisi\\w*|entre[rz]?|votre|le|ce|enter|your|the) )*code(?= ?[*:]?$)'],
  },
  {
    kind: 'other',
    words: [
      'prenoms?',
      'noms?',
      'raison sociale',
      'societe',
      'entreprise',
      'adresse',
      'ville',
      'commune',
      'pays',
      'date',
      'naissance',
      'sujet',
      'objet',
      'message',
      'montant',
      'first ?name',
      'last ?name',
      'full ?name',
      'name',
      'company',
      'address',
      'city',
      'country',
      'birth\\w*',
      'subject',
      'amount',
      'url',
    ],
  },
] as const satisfies readonly KindWords[];

/** What a password field's text says about which password it asks for. */
export const passwordKinds = [
  {
    kind: 'confirm',
    words: [
      'confirm\\w*',
      'repet\\w*',
      'ressaisi\\w*',
      'retape\\w*',
      'verif\\w*',
      '(?:de|a) nouveau',
      'encore',
      'repeat',
      're-?(?:enter|type)',
      'again',
      'verify',
    ],
  },
  {
    kind: 'current',
    words: [
      'actuels?',
      'anciens?',
      'provisoires?',
      'precedent',
      'temporaires?',
      'recu',
      'current',
      'old',
      'existing',
      'temporary',
    ],
  },
  {
    kind: 'fresh',
    words: [
      'nouve(?:au|l|lle)',
      'choisi\\w*',
      'cree[rz]',
      'defini\\w*',
      'souhaite',
      'new',
      'choose',
      'create',
      'set',
      'desired',
    ],
  },
] as const satisfies readonly KindWords[];
