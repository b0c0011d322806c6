import { wrong } from './refusal-words.ts';

/** Patterns as in `texts/field-words.ts`; of one sentence. */
const amiss = `(?:${wrong}|echec|echouee?|expiree?|erreur|re?saisi\\w*|obligatoire|requise?|manquante?|failed|expired|required|mal)`;

/** A task that tells people from robots, by its name. */
export const captchaName =
  "(?:(?:re)?captcha|robot|human|code (?:de securite|de controle|visuel|de l'image|affiche)|security code|image|(?:caracteres|lettres|chiffres|characters) (?:recopie|saisi|affiche|shown|entered)\\w*|resultat (?:de l'operation|du calcul)|anti-?robot)";
/** A code without a name is one that is read from the screen or a message, no password. */
const code = "code(?! (?:d'acces|confidentiel|secret|personnel))";

export const captchaWords = [
  `${captchaName}(?:[^a-z0-9][^.!?]{0,60}?)?[^a-z0-9]${amiss}`,
  `${amiss}[^a-z0-9](?:[^.!?]{0,60}?[^a-z0-9])?${captchaName}`,
  `(?:veuillez|merci de|vous devez|please)[^.!?]{0,40}[^a-z0-9]${captchaName}`,
  `^(?:\\w+ )?${code}(?: \\w+){0,4} ${amiss}`,
  `^(?:mauvais|wrong|invalid|incorrect) ${code}`,
];

/** Something is missing, or not written as it should be: such a form is not sent. */
export const formWords = [
  '(?:champs?|zone|identifiants?|login|mots? de passe|mdp|field|password|user ?name|email)(?: \\S+){0,4} (?:obligatoires?|requise?s?|vides?|manquante?s?|required|missing)',
  '(?:veuillez|merci (?:de|d.)|vous devez|please)(?: \\w+)? ?(?:saisir|renseigner|entrer|indiquer|remplir|completer|enter|fill|provide)',
  '(?:doit|doivent|must) (?:comporter|contenir|etre compose|avoir|contain|have|be at least)\\w*',
  `format (?:de |d'|du )?(?:\\S+ ){0,4}${wrong}`,
];

/** What stands below each form, and explains its stars. */
export const legendWords = [
  'champs?[^.!?]{0,30} (?:marque|suivi|signale|precede|indique)\\w*',
  'asterisques?',
  '^[* ]*(?:champs? obligatoires?|required fields?)\\W*$',
];

export const troubleWords = [
  '(?:services?|sites?|serveurs?|systeme|application|portail|plateforme|page|server)(?: \\w+){0,5} (?:indisponible|inaccessible|interrompue?|ferme|suspendue?|surchargee?|unavailable|down)s?',
  '(?:momentanement|temporairement|actuellement|currently) (?:indisponible|inaccessible|unavailable)s?',
  '(?:en|pour|cours de|cause de|for|under) maintenance',
  '(?:erreur|incident|probleme|error)(?: \\w+){0,2} (?:technique|inattendue?|interne|reseau|serveur|survenue?|inconnue?|generale|\\(?\\d{3}\\)?)',
  "(?:erreur|incident|probleme)(?: \\w+){0,3} (?:est survenue?|s'est produite?|a ete rencontree?)",
  '(?:session|jeton|delai|page)[^.!?]{0,30} (?:expire|depasse|terminee?|invalide)\\w*',
  '(?:session|token|request)[^.!?]{0,30} (?:expired|timed out)',
  "(?:mot de passe|compte|acces|password|account)[^.!?]{0,20} (?:a expire|est expire|expire|perime|n'est pas (?:encore )?active|desactive|cloture|ferme|has expired|disabled)e?",
  'connexion (?:a )?(?:internet|reseau|au (?:serveur|service|site))',
  '(?:service|site|serveur) ne repond (?:pas|plus)',
  'hors (?:ligne|service)',
  '(?:bloque|refuse|(?:des)?active|enable|disable)\\w*[^.!?]{0,30} (?:cookies?|javascript)',
  '(?:cookies?|javascript)[^.!?]{0,30} (?:bloque|refuse|(?:des)?active|enable|disable)\\w*',
  '(?:pas|non) (?:autorise|habilite)e?s?',
  'acces (?:refuse|interdit)',
  'droits? (?:necessaire|suffisant|insuffisant|requis)s?',
  'deux mots de passe',
  'nouveau mot de passe',
  'too many requests',
  'trop de (?:requetes|demandes|connexions simultanees)',
  '(?:something|anything) went wrong',
  '(?:technical|internal|unexpected|server|network) (?:error|problem)',
  '(?:reessayer|revenir) (?:ulterieurement|plus tard)',
  'try again later',
];
