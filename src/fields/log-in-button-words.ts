/** Patterns as in `texts/field-words.ts`. */

/** The whole text of a button that sends a log-in, where it bears a text. */
export const sendingWords = [
  "(?:je |j')?(?:me |se |s'|m')?(?:re)?connect(?:er|e|ez|ion)(?:-vous)?(?: (?:a|au) (?:mon|votre) (?:compte|espace)(?: \\w+)?)?",
  "(?:s'|m'|je m')?(?:identifi(?:er|e|ez)|authentifi(?:er|e|ez))(?:-vous)?",
  '(?:identification|authentification)',
  '(?:acceder|acces|entrer)(?: (?:a|au|dans) (?:mon|votre|l.) ?(?:compte|espace)(?: \\w+)?)?',
  '(?:je )?valid(?:er|e|ez)(?: (?:ma|la) (?:connexion|saisie))?',
  '(?:envoyer|soumettre|continuer|poursuivre|suivant|confirmer|ouvrir (?:la|ma) session)',
  'ok|go',
  'log ?-?(?:in|on)|sign ?-?(?:in|on)|submit|continue|next|enter',
];

/** What other buttons and links beside a log-in are for. */
export const otherWords = [
  // Of the captcha, of languages, of cookies, of help.
  '(?:nouvelle?|autre|changer|rafraichir|actualiser|recharger|renouveler|refresh|reload|new)(?: \\S+){0,2} (?:image|code|captcha|question|calcul)',
  'rafraichir|actualiser|recharger|ecouter|audio|refresh|reload',
  'francais|english|anglais|deutsch|espanol|italiano|langues?|languages?|^(?:fr|en|de|es|it|nl|pt)$',
  'accepter|refuser|accept|decline|cookies?',
  'aide|faq|contact\\w*|assistance|help|en savoir plus|mentions legales|accueil',
  // Away from the log-in.
  'retour|annuler|fermer|back|cancel|close|quitter|deconnexion|(?:se )?deconnecter',
  'effacer|vider|reinitialiser|reset|clear',
  'premiere (?:connexion|visite)|mettre a jour|activer',
  'recherche[rz]?|search|imprimer',
];

/** To log in by other means than the password. */
export const otherWays =
  /(?:avec|via|with|using) (?!(?:mon|votre|ce|un|my|your) (?:identifiant|compte|mot de passe|account|password))|france ?connect|pro ?connect|sso\b|passkey|certificat|empreinte/;
