/** The marks between which a command writes into the README. */
function marksOf(command: string): readonly [start: string, end: string] {
  return [`<!-- ${command} : début -->`, `<!-- ${command} : fin -->`];
}

/** Puts a text between a command's marks in the README. Throws if they are gone. */
export function withPart(readme: string, command: string, text: string): string {
  const [start, end] = marksOf(command);
  const [before, rest] = readme.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`README.md: nothing between ${start} and ${end}`);
  return `${before}${start}\n\n${text}\n\n${end}${after}`;
}

/** A table as Markdown has it, its columns aligned for whoever reads the source; the first row is the head. */
export function markdownTable(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const write = (cells: readonly string[], filler = ' '): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width, filler)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [write(head), write([], '-'), ...body.map((row) => write(row))];
}
