import { fold } from '../fold.ts';
import { lockTexts } from './lock-texts.ts';
import { kindOfWords, type MessageKind } from './message-words.ts';
import { otherErrorTexts } from './other-error-texts.ts';
import { refusalTexts } from './refusal-texts.ts';

const opening = /^(?:(?:erreur|attention|error) ?[:!-] ?)+/;
const ending = /[\s.!:;]+$/;

const known = new Map<string, MessageKind>([
  ...listed('refused', refusalTexts),
  ...listed('locked', lockTexts),
  ...listed('captcha', otherErrorTexts.captcha),
  ...listed('form', otherErrorTexts.form),
  ...listed('trouble', otherErrorTexts.trouble),
]);

/** What a message says that became of a log-in: as it is listed, else by its words. */
export function messageKind(text: string): MessageKind | undefined {
  return known.get(plain(text)) ?? kindOfWords(text);
}

function listed(kind: MessageKind, texts: readonly string[]): [string, MessageKind][] {
  return texts.map((text) => [plain(text), kind]);
}

/** A sentence without what changes from page to page around it. */
function plain(text: string): string {
  return fold(text).replace(opening, '').replace(ending, '');
}
