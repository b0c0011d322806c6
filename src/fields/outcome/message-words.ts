import { fold } from '../fold.ts';
import { wordTest } from '../texts/text-kind.ts';
import { foreseenWords, lockWords, thingWords, triesWord } from './lock-words.ts';
import {
  captchaName,
  captchaWords,
  formWords,
  legendWords,
  troubleWords,
} from './other-error-words.ts';
import { failureWords, refusalWords, triesLeftWords, writingWords } from './refusal-words.ts';
import { isAsLongAsMessage, mayBeMessage } from './rough-words.ts';

/**
 * What a message says that became of a log-in. 'captcha' and 'form': the credentials were not
 * looked at. 'trouble': an error of another kind, or one that may mean several things.
 */
export type MessageKind = 'refused' | 'locked' | 'captcha' | 'form' | 'trouble';

const isLock = wordTest(lockWords);
const isForeseen = wordTest(foreseenWords);
const namesThing = wordTest(thingWords);
const namesTries = wordTest([triesWord]);
const isRefusal = wordTest([...refusalWords, ...triesLeftWords]);
const isOfWriting = wordTest(writingWords);
const isFailure = wordTest(failureWords);
const namesCaptcha = wordTest([captchaName]);
const isCaptcha = wordTest(captchaWords);
const isTrouble = wordTest(troubleWords);
const isForm = wordTest(formWords);
const isLegend = wordTest(legendWords);

/** Help, no message: "Si votre mot de passe est refusé …", "Compte bloqué ?". */
const isHelp =
  /^\W*(?:en cas d[eu']|(?:si|s'il|lorsqu[e']|quand|que faire|comment|pourquoi|if|when|why|how|what)[^a-z])|\?$/;
/** A point inside of a number or an address ends nothing. */
const sentence = /[^.!?]+(?:\.\S[^.!?]*)*[.!?]*/g;

/**
 * What a message says by its words, in French or English; undefined for what is no message. What
 * tells of the credentials counts before other reasons, and these before a failure without one.
 */
export function kindOfWords(text: string): MessageKind | undefined {
  if (!isAsLongAsMessage(text)) return undefined;
  const folded = fold(text);
  if (!mayBeMessage(folded)) return undefined;
  const sentences = folded.match(sentence) ?? [];
  const telling = sentences.map((part) => part.trim()).filter((part) => !isHelp.test(part));
  if (telling.some(saysLocked)) return 'locked';
  const refusals = telling.filter((part) => isRefusal(part) && !isOfWriting(part));
  if (refusals.some((part) => !namesCaptcha(part))) return 'refused';
  if (refusals.some((part) => !isCaptcha(part) || /mot de passe|password/.test(part)))
    return 'trouble';
  if (telling.some(isCaptcha)) return 'captcha';
  if (telling.some(isTrouble)) return 'trouble';
  if (telling.some(isFailure)) return 'refused';
  return telling.some((part) => isForm(part) && !isLegend(part)) ? 'form' : undefined;
}

function saysLocked(part: string): boolean {
  return isLock(part) && !isForeseen(part) && (namesTries(part) || !namesThing(part));
}
