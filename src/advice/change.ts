import { spelled } from './sentences/spelled.ts';

/** A piece of a text before or after a change. */
export interface Part {
  readonly text: string;
  readonly changed: boolean;
}

/**
 * What differs between two values, for showing them side by side. Values of the same length are
 * compared place by place; of others what both have in common, in the same order, has not changed.
 * The parts of each side, joined, are the value; none is empty.
 */
export function diffParts(before: string, after: string): { before: Part[]; after: Part[] } {
  const [was, is] = [[...before], [...after]];
  if (was.length === is.length) {
    const changed = was.map((char, index) => char !== is[index]);
    return { before: joined(was, changed), after: joined(is, changed) };
  }
  const common = longestCommon(was.slice(0, longest), is.slice(0, longest));
  return {
    before: joined(
      was,
      was.map((_, index) => !common.some(([at]) => at === index)),
    ),
    after: joined(
      is,
      is.map((_, index) => !common.some(([, at]) => at === index)),
    ),
  };
}

/** Beyond what any field of ours holds: the comparison takes the square of it. */
const longest = 64;

/** Which characters both have in the same order, as pairs of places: the most there can be. */
function longestCommon(a: readonly string[], b: readonly string[]): [number, number][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint8Array(b.length + 1));
  const from = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row === undefined) continue;
      row[j] = a[i] === b[j] ? 1 + from(i + 1, j + 1) : Math.max(from(i + 1, j), from(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (from(i + 1, j) >= from(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
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
