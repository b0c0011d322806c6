import { spelled } from './sentences/spelled.ts';

/** A piece of a text before or after a change. */
export interface Part {
  readonly text: string;
  readonly changed: boolean;
}

/**
 * What differs between two values, for showing them side by side. Values of the same length are
 * compared place by place; of others what stands between their common beginning and their common
 * end is the change. The parts of each side, joined, are the value; none is empty.
 */
export function diffParts(before: string, after: string): { before: Part[]; after: Part[] } {
  const [was, is] = [[...before], [...after]];
  if (was.length === is.length) {
    const changed = was.map((char, index) => char !== is[index]);
    return { before: joined(was, changed), after: joined(is, changed) };
  }
  const shorter = Math.min(was.length, is.length);
  let head = 0;
  while (head < shorter && was[head] === is[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && was.at(-1 - tail) === is.at(-1 - tail)) tail += 1;
  const middle = (chars: string[]) =>
    chars.map((_, index) => index >= head && index < chars.length - tail);
  return { before: joined(was, middle(was)), after: joined(is, middle(is)) };
}

/**
 * A change in words, for a screen reader, which reads O and 0 alike: "la lettre O devient le chiffre
 * zéro". Only where the two have the same length; else empty. Not for passwords.
 */
export function describeChange(before: string, after: string): string {
  const [was, is] = [[...before], [...after]];
  if (was.length !== is.length) return '';
  return was
    .flatMap((char, index) => {
      const now = is[index];
      return now === undefined || now === char ? [] : `${spelled(char)} devient ${spelled(now)}`;
    })
    .join(', ');
}

function joined(chars: readonly string[], changed: readonly boolean[]): Part[] {
  const parts: Part[] = [];
  for (const [index, char] of chars.entries()) {
    const last = parts.at(-1);
    const isChanged = changed[index] === true;
    if (last?.changed === isChanged) parts[parts.length - 1] = { ...last, text: last.text + char };
    else parts.push({ text: char, changed: isChanged });
  }
  return parts;
}
