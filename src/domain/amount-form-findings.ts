import type { AmountForm } from './amount-form.ts';
import type { Layout } from './amount-layout.ts';
import { hasRoundTail } from './amount-readings.ts';
import { findLoneSeparators, findSeparators, type LastSeparator } from './amount-separators.ts';
import type { Range } from './amount-text.ts';
import type { Finding } from './finding.ts';
import type { AmountRule } from './rules.ts';

/**
 * What cannot stand in an amount, whatever it comes to. `last`: what its last separator was taken
 * for; `length`: of the text, in UTF-16 code units.
 */
export function findForm(
  form: AmountForm,
  last: LastSeparator,
  length: number,
): readonly Finding<AmountRule>[] {
  const { layout, lead, tail, own } = form;
  const foreign = findForeign(layout);
  if (!form.isNumber) return [...foreign, ...findNoNumber(form, length)];
  const letters = layout.parts.flatMap((part) => part.letters);
  const tangle = findTangle(form);
  return [
    ...foreign,
    ...lead.findings,
    ...letters.map((range) => error('amount/letter', range)),
    ...(tangle ?? [
      ...findSeparators({ layout, last, own }),
      ...findLoneSeparators([...lead.separators, ...tail.separators]),
    ]),
    ...tail.findings,
  ];
}

function findNoNumber({ layout, lead, tail }: AmountForm, length: number): Finding<AmountRule>[] {
  if (layout.parts.length === 0) {
    const isBlank = layout.tail.every(({ kind }) => kind === 'space');
    return isBlank ? [...tail.findings] : [error('amount/not-a-number', [0, length])];
  }
  const letters = [...lead.letters, ...lettersAmong(layout), ...tail.letters];
  if (letters.length > 0) return letters.map((range) => error('amount/letter', range));
  return [error('amount/not-a-number', [0, length])];
}

/** Letters between digits without a space: 45q,50. With spaces they are words between two numbers. */
function lettersAmong({ gaps }: Layout): Range[] {
  return gaps
    .filter(
      ({ kind, tokens }) => kind === 'break' && tokens.every((token) => token.kind !== 'space'),
    )
    .flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'word'))
    .map(({ range }) => range);
}

/** More separators than one number can have; `undefined` if each has its place. */
function findTangle(form: AmountForm): readonly Finding<AmountRule>[] | undefined {
  const { layout, lead, tail, readings } = form;
  const lone = lead.separators.length + tail.separators.length;
  const signs = layout.gaps.filter(({ kind }) => kind !== 'space');
  const isTangled =
    lone > 1 ||
    (lone === 1 && signs.length > 0) ||
    readings.length === 0 ||
    (hasRoundTail(layout) && signs.length > 1);
  if (!isTangled) return undefined;
  const ranges = [lead.separators, signs.flatMap(({ tokens }) => tokens), tail.separators]
    .flat()
    .map(({ range }) => range);
  return [error('amount/two-separators', [ranges[0]?.[0] ?? 0, ranges.at(-1)?.[1] ?? 0])];
}

function findForeign({ lead, parts, gaps, tail }: Layout): readonly Finding<AmountRule>[] {
  return [lead, parts, ...gaps.map(({ tokens }) => tokens), tail]
    .flat()
    .flatMap((token): readonly Range[] => {
      if (token.kind === 'digits') return token.foreign;
      return token.kind === 'separator' && token.foreign ? [token.range] : [];
    })
    .map((range) => error('amount/foreign', range));
}

function error(rule: AmountRule, range: Range): Finding<AmountRule> {
  return { rule, severity: 'error', range };
}
