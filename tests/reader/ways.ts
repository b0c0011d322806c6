import { readings } from '../../src/domain/password.ts';
import { type Random, shuffled } from './random.ts';
import { countDoubtful } from './user.ts';

/** Before the account is blocked (S2). */
export const mostTries = 5;

/** What somebody sends in turn, beginning with what they have typed; `mostTries` texts at most. */
export type Way = (typed: string, random: Random) => readonly string[];

export const wayNames = ['reader', 'chance', 'same'] as const;
export type WayName = (typeof wayNames)[number];

export const ways: Readonly<Record<WayName, Way>> = {
  /** What the reader lists, from the top. */
  reader: (typed) => [...readings(typed, mostTries)],
  /**
   * The other readings of O, 0, l and I in an order of chance, none twice: as good as somebody does
   * who keeps a list of what they tried. None with a 1 for a letter, which would be worse still.
   */
  chance: (typed, random) => {
    const [first = typed, ...others] = readings(typed, 2 ** countDoubtful(typed));
    return [first, ...shuffled(others, random).slice(0, mostTries - 1)];
  },
  /** The same again. */
  same: (typed) => [typed],
};
