/**
 * The accounts that the stand-in portal knows, for the tour to print and the tests to type.
 * Ids and passwords are made up for this portal; the user numbers are the specimens of the Caf's
 * own guides (S2, S3, S4).
 */

/** A tenant list of an account: its tenants are made by `tenants.ts` from the prefix and the count. */
export interface SampleList {
  readonly prefix: string;
  readonly name: string;
  readonly count: number;
  /** Places in the list, from 0, of tenants whose rent of last July the portal does not know. */
  readonly withoutPrevious: readonly number[];
}

export interface SampleAccount {
  readonly loginId: string;
  readonly password: string;
  /** A provisional password leads to the choice of a personal one before anything else. */
  readonly passwordKind: 'provisional' | 'personal';
  readonly landlord: 'person' | 'entity';
  readonly userNumber: string;
  readonly lists: readonly [SampleList, ...SampleList[]];
}

function list(
  prefix: string,
  name: string,
  count: number,
  withoutPrevious: readonly number[] = [],
): SampleList {
  return { prefix, name, count, withoutPrevious };
}

export const samples = {
  /** A private person with a personal password and five tenants. Its id has the zero that is read as O. */
  person: {
    loginId: 'LOG012345A',
    password: 'Nuage-Vert-72',
    passwordKind: 'personal',
    landlord: 'person',
    userNumber: '07802700750001',
    lists: [list('A', 'Parc privé', 5)],
  },
  /** An agency with 240 tenants. */
  entity: {
    loginId: 'LOG204816K',
    password: 'Pont-Neuf-36',
    passwordKind: 'personal',
    landlord: 'entity',
    userNumber: '35900007090001',
    lists: [list('B', 'Gérance', 240)],
  },
  /** First log-in, with a provisional password that is hard to read. */
  provisional: {
    loginId: 'LOG034567C',
    password: 'kO0lI7mR',
    passwordKind: 'provisional',
    landlord: 'person',
    userNumber: '45675320380001',
    lists: [list('C', 'Parc privé', 2)],
  },
  /** Two tenant lists: one log-in for each. */
  twoLists: {
    loginId: 'LOG056789E',
    password: 'Vigne-Haute-95',
    passwordKind: 'personal',
    landlord: 'entity',
    userNumber: '35900007090001',
    lists: [list('D', 'Parc conventionné', 8), list('E', 'Parc non conventionné', 3)],
  },
  /** The rent of last July is missing for the second of three tenants. */
  missingPrevious: {
    loginId: 'LOG070123F',
    password: 'Carton-Gris-43',
    passwordKind: 'personal',
    landlord: 'person',
    userNumber: '07802700750001',
    lists: [list('F', 'Parc privé', 3, [1])],
  },
} as const satisfies Record<string, SampleAccount>;

export const sampleAccounts: readonly SampleAccount[] = Object.values(samples);

/** The list that `?n=` opens without a log-in, for tests and for looking at long tables. */
export const openList: SampleList = list('X', 'Liste d’essai', 10_000);

/** What the "lost" forms accept, and the remembered log-in that the portal shows masked. */
export const sampleEmail = 'bailleur@courriel.example';
export const maskedLoginId = 'LOG XXXXXXXX';
