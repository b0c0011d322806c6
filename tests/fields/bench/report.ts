import type { Counts, Score, Share } from './score.ts';

/** The figures as lines of text, each wrong page below them. `browser`: its name and version. */
export function reportOf(score: Score, browser: string): string {
  const lines = [
    `${score.pages} pages in ${browser}`,
    '',
    row(['role', 'expected', 'found', 'right', 'precision', 'recall', 'F1']),
    ...Object.entries(score.roles).map(([role, counts]) => row([role, ...figures(counts)])),
    row(['rent columns', ...figures(score.rentColumns)]),
    '',
    `log-in pages exactly right        ${share(score.logInPages)}`,
    `pages with fields exactly right   ${share(score.pagesWithFields)}`,
    `pages with nothing left alone     ${share(score.pagesWithNothing)}`,
    `tenants of the rents found        ${share(score.tenants)}`,
    `previous rents of those           ${share(score.previousRents)}`,
    `what the page is for              ${share(score.kinds)}`,
    `names of lost links               ${share(score.links)}`,
  ];
  for (const { page, expected, found } of score.wrong) {
    lines.push('', `${page}`);
    lines.push(...expected.map((each) => `  expected  ${each}`));
    lines.push(...found.map((each) => `  found     ${each}`));
  }
  return lines.join('\n');
}

/** Precision, recall and their harmonic mean; none where nothing was found or to be found. */
export function qualityOf({ expected, found, right }: Counts): (number | undefined)[] {
  const ratio = (part: number, all: number) => (all === 0 ? undefined : part / all);
  return [ratio(right, found), ratio(right, expected), ratio(2 * right, found + expected)];
}

function figures(counts: Counts): string[] {
  const { expected, found, right } = counts;
  const quality = qualityOf(counts).map((each) => each?.toFixed(3) ?? '–');
  return [...[expected, found, right].map(String), ...quality];
}

function share({ right, all }: Share): string {
  const percent = all === 0 ? '' : ` (${((100 * right) / all).toFixed(1)} %)`;
  return `${right} of ${all}${percent}`;
}

function row([first = '', ...rest]: readonly string[]): string {
  return first.padEnd(16) + rest.map((each) => each.padStart(10)).join('');
}
