import { switched } from '../../domain/doubtful-glyph.ts';
import { type KnownAmong, listReadings, type ReadingList } from './list-readings.ts';
import type { Tries } from './tries.ts';

/** What the reader says about trying. */
export type Offer =
  | { readonly kind: 'asking' }
  /** The next try had better wait, or must. */
  | { readonly kind: 'wait' | 'stop'; readonly why: string }
  | ({ readonly kind: 'readings'; readonly left: number | undefined } & ReadingList)
  | ({ readonly kind: 'all-tried' } & ReadingList);

export interface ReaderState {
  /** The password as it is shown. */
  readonly text: string;
  /** What stands in the field. */
  readonly inField: string;
  readonly offer: Offer;
}

export interface ReaderModel {
  /** Puts another character in doubt's place; `at` counted in characters, from 0. */
  switchAt(at: number): void;
  /** The user does not want to wait. */
  showAnyway(): void;
  /** The field holds something else. */
  retype(text: string): void;
  /** There was an attempt, or time went by. */
  update(tries: Tries): void;
}

/**
 * Starts the reader's model: `show` is called with each new state, at once with the first. `typed`
 * is what is shown, `inField` what stands there now: apart where a reading was filled in, since the
 * order of readings goes by what was typed. A character that is switched by hand was compared with
 * the letter: from then on the order goes by what is shown.
 */
export function createReaderModel(
  { typed, inField, tries }: { typed: string; inField: string; tries: Tries },
  knownAmong: KnownAmong,
  show: (state: ReaderState) => void,
): ReaderModel {
  let state: ReaderState = { text: typed, inField, offer: { kind: 'asking' } };
  let now = tries;
  let isPatient = true;
  let questions = 0;

  function change(part: Partial<ReaderState>): void {
    state = { ...state, ...part };
    show(state);
  }

  async function offer(part: Partial<ReaderState> = {}): Promise<void> {
    questions += 1;
    const question = questions;
    if (now.kind === 'stop') return change({ ...part, offer: now });
    if (now.kind === 'wait' && isPatient) {
      return change({ ...part, offer: { kind: 'wait', why: now.why } });
    }
    const { left } = now;
    // The list stays until the next one is there: it would flicker at every switch.
    change({ ...part, ...(!isList(state.offer) && { offer: { kind: 'asking' } }) });
    const list = await listReadings(state.text, left ?? 1, knownAmong);
    // An answer that was overtaken by a newer question says nothing any more.
    if (question !== questions) return;
    const isOver = list.rows.every((row) => row.state === 'tried');
    change({
      offer: isOver ? { kind: 'all-tried', ...list } : { kind: 'readings', left, ...list },
    });
  }

  void offer();
  return {
    switchAt(at) {
      const text = [...state.text]
        .map((char, place) => (place === at ? switched(char) : char))
        .join('');
      void offer({ text });
    },
    showAnyway() {
      isPatient = false;
      void offer();
    },
    retype: (text) => void offer({ text, inField: text }),
    update(tries) {
      now = tries;
      void offer();
    },
  };
}

function isList({ kind }: Offer): boolean {
  return kind === 'readings' || kind === 'all-tried';
}
