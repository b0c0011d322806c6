import { doubtfulGlyph } from './doubtful-glyph.ts';
import type { Check, Finding, Severity } from './finding.ts';
import { type Glyph, readGlyphs } from './glyphs.ts';
import { joinNeighbours } from './join-neighbours.ts';
import { longestValue } from './longest-value.ts';
import type { PasswordRule } from './rules.ts';

export { readings } from './password-readings.ts';

const severities: Readonly<Record<PasswordRule, Severity>> = {
  'password/edge-space': 'warning',
  'password/invisible': 'warning',
  'password/foreign': 'warning',
  'password/zero-or-o': 'hint',
  'password/one-l-or-i': 'hint',
};

// Each of these characters may have to be read otherwise for itself.
const apart = ['password/zero-or-o', 'password/one-l-or-i'] as const;

/**
 * Checks a password for what the eye cannot see: spaces at its ends, which a double-click takes
 * along, invisible and foreign characters (warnings), and what it easily confuses: O and 0, l, I, 1
 * and | (hints; S2). It says nothing about length or allowed characters, which no source names.
 * Returns findings in the order of the text, and the password without what was warned of; where a
 * special space stands inside, with a common one first and without any second. Never throws.
 */
export function checkPassword(
  text: string,
  _options: { readonly typing?: boolean } = {},
): Check<PasswordRule> {
  if (text.length > longestValue) return { findings: [], suggestions: [] };
  const glyphs = readGlyphs(text);
  const [start, end] = findCore(glyphs);
  const findings = glyphs.flatMap((glyph, index): Finding<PasswordRule>[] => {
    const rule = findRule(glyph, index >= start && index < end);
    return rule === undefined ? [] : [{ rule, severity: severities[rule], range: glyph.range }];
  });
  return {
    findings: joinNeighbours(findings, apart),
    suggestions: findings.some(({ severity }) => severity !== 'hint')
      ? mend(glyphs.slice(start, end))
      : [],
  };
}

/** Where the password begins and ends, between the blanks and invisible characters around it. */
function findCore(glyphs: readonly Glyph[]): [start: number, end: number] {
  const isDrawn = ({ kind }: Glyph): boolean => kind !== 'space' && kind !== 'invisible';
  const start = glyphs.findIndex(isDrawn);
  return start === -1 ? [0, 0] : [start, glyphs.findLastIndex(isDrawn) + 1];
}

function findRule({ kind, char }: Glyph, inside: boolean): PasswordRule | undefined {
  switch (kind) {
    case 'space':
      if (!inside) return 'password/edge-space';
      // Within a passphrase a common space is as good as a letter; any other only looks like one.
      return char === ' ' ? undefined : 'password/invisible';
    case 'invisible':
      return 'password/invisible';
    case 'foreign':
      return 'password/foreign';
    case 'plain':
      return findDoubt(char);
  }
}

function findDoubt(char: string): PasswordRule | undefined {
  switch (doubtfulGlyph(char)?.confusion) {
    case 'round':
      return 'password/zero-or-o';
    case 'stroke':
      return 'password/one-l-or-i';
    case undefined:
      return undefined;
  }
}

function mend(core: readonly Glyph[]): string[] {
  if (core.length === 0 || core.some(({ latin }) => latin === undefined)) return [];
  const isSpecialSpace = ({ kind, char }: Glyph): boolean => kind === 'space' && char !== ' ';
  const spaced = core.map(({ latin }) => latin).join('');
  const closed = core.map((glyph) => (isSpecialSpace(glyph) ? '' : glyph.latin)).join('');
  return [...new Set([spaced, closed])];
}
