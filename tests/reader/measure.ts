import { type Random, seededRandom } from './random.ts';
import { countDoubtful, passwordWith, randomPassword, typedFor } from './user.ts';
import { type WayName, wayNames, ways } from './ways.ts';

/** How many of the passwords were reached, from 0 to 1, by each way. */
export type Shares = Readonly<Record<WayName, number>>;

export interface Measured {
  /** Passwords measured for each line. */
  readonly passwords: number;
  readonly seed: number;
  /** Passwords as they come: most hold no doubtful character, or one. */
  readonly any: Shares;
  /** By the number of doubtful characters. */
  readonly byDoubtful: readonly {
    readonly doubtful: number;
    /** How many of the passwords as they come hold so many, from 0 to 1. */
    readonly frequency: number;
    readonly shares: Shares;
  }[];
}

const doubtfuls = [1, 2, 3, 4, 5, 6];

/** Lets simulated users log in. The same numbers in, the same out. */
export function measureReader({ passwords, seed }: Pick<Measured, 'passwords' | 'seed'>): Measured {
  const random = seededRandom(seed);
  const counts = Array.from({ length: passwords }, () => countDoubtful(randomPassword(random)));
  return {
    passwords,
    seed,
    any: sharesOf(passwords, randomPassword, random),
    byDoubtful: doubtfuls.map((doubtful) => ({
      doubtful,
      frequency: counts.filter((count) => count === doubtful).length / passwords,
      shares: sharesOf(passwords, (random) => passwordWith(doubtful, random), random),
    })),
  };
}

function sharesOf(
  passwords: number,
  nextPassword: (random: Random) => string,
  random: Random,
): Shares {
  const reached = { reader: 0, chance: 0, same: 0 };
  for (let count = 0; count < passwords; count += 1) {
    const password = nextPassword(random);
    const typed = typedFor(password, random);
    for (const way of wayNames) {
      if (ways[way](typed, random).includes(password)) reached[way] += 1;
    }
  }
  const share = (way: WayName) => reached[way] / passwords;
  return { reader: share('reader'), chance: share('chance'), same: share('same') };
}
