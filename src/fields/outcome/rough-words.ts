/*
 * The first step of `message-words.ts`, by itself: short enough for every page to bear, and quick
 * enough to be asked of each text that changes. Patterns over a folded text.
 */

/** Longer than any message: a whole page of help may well speak of wrong passwords. */
export const longestMessage = 300;
/** Shorter than "refusé": a clock that ticks need not be read. */
const shortestMessage = 6;

/** Beginnings of words, one of which is in whatever says that a log-in was refused or is barred. */
const refusal =
  /\b(?:in(?:valid|correct|exact|connu|exist)|non (?:valid|trouv|concord)|pas (?:le bon|correct|vous)|erron|mauvais|fau(?:x|sse)\b|refus|echec|echou|impossible|erreur d|bloqu|blocage|verrou|suspend|desactive|debloqu|reconn|(?:ne |n')(?:\w+ ){1,3}pas|ne (?:nous|corresp|permet)|n'exist|aucun|dernier essai|(?:tentatives?|essais?) (?:restant|\w*attein)|(?:reste|encore|que|trop|nombre|atteint|depasse|tentat|limite)\b.*(?:tentative|essai|echec|erreur)|valides\b|pourrez|pouvez plus|wrong|bad|fail|not?\b|don't|lock|too many|attempt)/;
/** The same for the other kinds. */
const other =
  /captcha|robot|\bcode|image|caracteres|oblig|requi|veuillez|merci|please|doit|vide|format|indispo|maintenance|erreur|error|session|expir|perime|delai|ferme|serv|internet|autoris|habilit|droits|activ|cookie|javascript|resultat|trop|wrong|plus tard|later|deux mots/;
/** Help, what may happen some day, and pictures to copy. */
const otherwise =
  /captcha|robot|image|code de s|\?$|^\W*(?:si|s'il|en cas|que faire|pour|quand|comment|if|to)\b|(?:sera|risque)\b[^.]{0,30} bloqu/;

/** Whether a text is as long as a message. */
export function isAsLongAsMessage({ length }: string): boolean {
  return length >= shortestMessage && length <= longestMessage;
}

/** Whether a folded text may be a message of any kind. */
export function mayBeMessage(folded: string): boolean {
  return refusal.test(folded) || other.test(folded);
}

/** Whether a folded text seems to say that a log-in was refused, or is barred. */
export function seemsRefusal(folded: string): boolean {
  return refusal.test(folded) && !otherwise.test(folded);
}
