import { isReached, writeValue, writeVerdict } from './figure.ts';
import { figuresOf } from './figures.ts';
import type { Results } from './results.ts';

/** All figures as a text to be read, section by section, and how many limits hold. */
export function report(results: Results): string {
  const { cpu, cores, browser } = results.machine;
  const sections = figuresOf(results);
  const limited = sections
    .flatMap(({ figures }) => figures)
    .filter(({ limit }) => limit !== undefined);
  const blocks = sections.map(({ title, figures }) => {
    const rows = figures.map((figure) => [
      `  ${figure.what}`,
      writeValue(figure.value, figure.unit),
      writeVerdict(figure),
      figure.note ?? '',
    ]);
    return [title, ...alignColumns(rows)].join('\n');
  });
  return [
    `${results.date}, ${cpu}, ${cores} cores, ${browser}`,
    ...blocks,
    `${limited.filter(isReached).length} of ${limited.length} limits hold.`,
  ].join('\n\n');
}

function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map(([what = '', value = '', verdict = '', note = '']) =>
    [
      what.padEnd(widths[0] ?? 0),
      value.padStart(widths[1] ?? 0),
      verdict.padEnd(widths[2] ?? 0),
      note,
    ]
      .join('   ')
      .trimEnd(),
  );
}
