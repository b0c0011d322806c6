import type { TriedReadings } from '../assistant/reader/tried-readings.ts';
import { decodeTriedAnswer } from '../browser/content-tried.ts';
import { ask, tell } from './background-link.ts';

/** Joins what a page knows of tried passwords to the background, which keeps their marks. */
export const triedReadings: TriedReadings = {
  key: async () => (await askTried([]))?.key,

  async known(marks) {
    const answer = await askTried(marks);
    return answer && new Set(answer.known);
  },

  add: (mark) => tell({ kind: 'addTried', mark }),
};

function askTried(marks: readonly string[]) {
  return ask({ kind: 'tried', marks }, decodeTriedAnswer);
}
