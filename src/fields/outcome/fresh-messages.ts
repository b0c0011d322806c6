import { fold } from '../fold.ts';
import type { BeforeSubmission } from './before-submission.ts';
import type { Message } from './messages.ts';

/** Tells which messages answer a submission: an old one that only stays proves nothing. */
export interface MessageMemory {
  /** The messages of a look that are an answer. `isBusy`: the page has not answered yet. */
  answers(messages: readonly Message[], isBusy: boolean): readonly Message[];
}

export function createMessageMemory({ here, kinds }: BeforeSubmission): MessageMemory {
  const old = new Map(here?.messages.map((message) => [fold(message.text), message]));
  /** Old texts that were gone at some look, or whose page was at work and is no more. */
  const renewed = new Set<string>();
  let wasBusy = false;

  function isAnswer(message: Message, isBusy: boolean): boolean {
    if (here === undefined) {
      return message.isAnnounced || message.kind === undefined || !kinds.includes(message.kind);
    }
    const text = fold(message.text);
    const known = old.get(text);
    if (known === undefined) return true;
    if (isBusy) return false;
    return renewed.has(text) || known.node !== message.node;
  }

  function answers(messages: readonly Message[], isBusy: boolean): readonly Message[] {
    const texts = new Set(messages.map(({ text }) => fold(text)));
    const isOver = wasBusy && !isBusy;
    wasBusy = isBusy;
    for (const text of old.keys()) if (isOver || !texts.has(text)) renewed.add(text);
    return messages.filter((message) => isAnswer(message, isBusy));
  }

  return { answers };
}
