import { claimTexts, type PageReading } from './reading.ts';

/** How many were to be found, were found, and were both. */
export interface Counts {
  readonly expected: number;
  readonly found: number;
  readonly right: number;
}

export interface Share {
  readonly right: number;
  readonly all: number;
}

export interface Score {
  readonly pages: number;
  readonly roles: Readonly<Record<string, Counts>>;
  /** Pages with a log-in id or a current password on which every field of any role is right. */
  readonly logInPages: Share;
  /** Pages on which anything is to be found, with every field and no other one right. */
  readonly pagesWithFields: Share;
  /** Pages on which nothing is to be found and nothing was. */
  readonly pagesWithNothing: Share;
  /** A column is right if all its cells are found as rents, and nothing else in it. */
  readonly rentColumns: Counts;
  /** Of the rents that were found. */
  readonly tenants: Share;
  readonly previousRents: Share;
  /** What the page as a whole is for, and the names of its lost links. */
  readonly kinds: Share;
  readonly links: Share;
  /** Pages with a wrong field, label, previous rent, kind or link. */
  readonly wrong: readonly WrongPage[];
}

export interface WrongPage {
  readonly page: string;
  /** One line for each claim that only one side makes. */
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

/** What the readings of a corpus come to. */
export function scoreOf(readings: readonly PageReading[]): Score {
  const full = readings.filter((reading) => claimTexts(reading, 'expected').length > 0);
  const empty = readings.filter((reading) => claimTexts(reading, 'expected').length === 0);
  const rents = readings
    .flatMap(({ fields }) => fields)
    .filter(({ expected, found }) => [expected, found].every((each) => each?.role === rentRole));
  return {
    pages: readings.length,
    roles: countRoles(readings),
    logInPages: shareOf(full.filter(isLogIn), hasRightRoles),
    pagesWithFields: shareOf(full, hasRightRoles),
    pagesWithNothing: shareOf(empty, hasRightRoles),
    rentColumns: countColumns(readings),
    tenants: shareOf(rents, ({ expected, found }) => expected?.tenant === found?.tenant),
    previousRents: shareOf(rents, ({ expected, found }) => expected?.previous === found?.previous),
    kinds: shareOf(readings, ({ kind }) => kind.expected === kind.found),
    links: shareOf(readings, ({ links }) => links.expected === links.found),
    wrong: readings.map(wrongIn).filter(isWrong),
  };
}

/** What only the page says, and what only the finder does. */
export function wrongIn(reading: PageReading): WrongPage {
  const expected = linesOf(reading, 'expected');
  const found = linesOf(reading, 'found');
  return {
    page: reading.page,
    expected: expected.filter((line) => !found.includes(line)),
    found: found.filter((line) => !expected.includes(line)),
  };
}

function linesOf(reading: PageReading, side: 'expected' | 'found'): string[] {
  return [
    `page: ${reading.kind[side]}`,
    `links: ${reading.links[side]}`,
    ...claimTexts(reading, side),
  ];
}

export function isWrong({ expected, found }: WrongPage): boolean {
  return expected.length + found.length > 0;
}

const rentRole = 'rent-amount';

function isLogIn({ fields }: PageReading): boolean {
  return fields.some(({ expected }) => /^(?:login-id|password)$/.test(expected?.role ?? ''));
}

function hasRightRoles({ fields }: PageReading): boolean {
  return fields.every(({ expected, found }) => expected?.role === found?.role);
}

function shareOf<T>(all: readonly T[], isRight: (each: T) => boolean): Share {
  return { right: all.filter(isRight).length, all: all.length };
}

function countRoles(readings: readonly PageReading[]): Record<string, Counts> {
  const fields = readings.flatMap((reading) => reading.fields);
  const roles = new Set(
    fields.flatMap(({ expected, found }) => [expected, found].flatMap((each) => each?.role ?? [])),
  );
  return Object.fromEntries(
    [...roles].sort().map((role) => {
      const expected = fields.filter((field) => field.expected?.role === role);
      return [
        role,
        {
          expected: expected.length,
          found: fields.filter((field) => field.found?.role === role).length,
          right: expected.filter((field) => field.found?.role === role).length,
        },
      ];
    }),
  );
}

function countColumns(readings: readonly PageReading[]): Counts {
  const columns = readings.flatMap(columnsIn);
  return {
    expected: columns.filter(({ expected }) => expected > 0).length,
    found: columns.filter(({ found }) => found > 0).length,
    right: columns.filter(({ expected, found, both }) => both === expected && both === found)
      .length,
  };
}

/** Each place with rents, and how many of its cells are to be found, were found, and were both. */
function columnsIn({ fields }: PageReading): { expected: number; found: number; both: number }[] {
  const rents = fields.filter(({ expected, found }) =>
    [expected, found].some((each) => each?.role === rentRole),
  );
  return [...new Set(rents.map(({ column }) => column))].map((place) => {
    const cells = rents.filter(({ column }) => column === place);
    const expected = cells.filter((cell) => cell.expected?.role === rentRole);
    return {
      expected: expected.length,
      found: cells.filter((cell) => cell.found?.role === rentRole).length,
      both: expected.filter((cell) => cell.found?.role === rentRole).length,
    };
  });
}
