import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/domain/finding.ts';
import { checkPassword } from '../../src/domain/password.ts';
import { passwordRules } from '../../src/domain/rules.ts';

/** Findings as `rule@start-end`, without the check's name. */
function summarise({ findings }: Check): string[] {
  return findings.map(({ rule, range }) => `${rule.split('/')[1]}@${range[0]}-${range[1]}`);
}

function warnings({ findings }: Check): Check['findings'] {
  return findings.filter(({ severity }) => severity !== 'hint');
}

type Row = readonly [text: string, findings: readonly string[], suggestions: readonly string[]];

const flagged: readonly Row[] = [
  // A double-click took the space along
  ['Kx7fbRw9 ', ['edge-space@8-9'], ['Kx7fbRw9']],
  [' Kx7fbRw9', ['edge-space@0-1'], ['Kx7fbRw9']],
  ['  Kx7fbRw9\t', ['edge-space@0-2', 'edge-space@10-11'], ['Kx7fbRw9']],
  ['Kx7fbRw9\r\n', ['edge-space@8-10'], ['Kx7fbRw9']],
  ['Kx7fbRw9\u00A0', ['edge-space@8-9'], ['Kx7fbRw9']],
  ['\u3000Kx7fbRw9\u202F', ['edge-space@0-1', 'edge-space@9-10'], ['Kx7fbRw9']],
  [' mon chat ', ['edge-space@0-1', 'edge-space@9-10'], ['mon chat']],
  [' ', ['edge-space@0-1'], []],
  ['\u200B \u00A0', ['invisible@0-1', 'edge-space@1-3'], []],
  // Invisible
  ['Kx7f\u200BbRw9', ['invisible@4-5'], ['Kx7fbRw9']],
  ['\uFEFFKx7fbRw9', ['invisible@0-1'], ['Kx7fbRw9']],
  ['Kx7f\u00AD\u200EbRw9', ['invisible@4-6'], ['Kx7fbRw9']],
  ['Kx7fbRw9\u0000', ['invisible@8-9'], ['Kx7fbRw9']],
  ['Kx7fbRw9\u200B ', ['invisible@8-9', 'edge-space@9-10'], ['Kx7fbRw9']],
  ['Kx7fbRw9 \u200B', ['edge-space@8-9', 'invisible@9-10'], ['Kx7fbRw9']],
  ['Kx7f\uD835\u200B\uDC00', ['invisible@4-7'], ['Kx7f']],
  // A special space inside: a common one was meant, or none
  ['mon\u00A0chat', ['invisible@3-4'], ['mon chat', 'monchat']],
  ['mon\tpetit chat', ['invisible@3-4'], ['mon petit chat', 'monpetit chat']],
  ['a\u2009\u2009b ', ['invisible@1-3', 'edge-space@4-5'], ['a  b', 'ab']],
  // Foreign
  ['Kх7fbRw9', ['foreign@1-2'], ['Kx7fbRw9']],
  ['ΚΟ7fbRw9', ['foreign@0-2'], ['KO7fbRw9']],
  ['Kx７fbRw9', ['foreign@2-3'], ['Kx7fbRw9']],
  ['K\u{1D431}7f', ['foreign@1-3'], ['Kx7f']],
  ['Kx٧fbRw9', ['foreign@2-3'], ['Kx7fbRw9']],
  ['ЖKx7fbRw9', ['foreign@0-1'], []],
  ['пароль ', ['foreign@0-6', 'edge-space@6-7'], []],
  // Hints never come with a suggestion
  ['KxOfbRw9', ['zero-or-o@2-3'], []],
  ['Kx0fbRw9', ['zero-or-o@2-3'], []],
  ['KxO0bRw9', ['zero-or-o@2-3', 'zero-or-o@3-4'], []],
  ['Kxlfb', ['one-l-or-i@2-3'], []],
  ['KxIfb', ['one-l-or-i@2-3'], []],
  ['Kx1fb', ['one-l-or-i@2-3'], []],
  ['Kx|fb', ['one-l-or-i@2-3'], []],
  ['Il1|', ['one-l-or-i@0-1', 'one-l-or-i@1-2', 'one-l-or-i@2-3', 'one-l-or-i@3-4'], []],
  // Both
  ['Kx0fbRwl ', ['zero-or-o@2-3', 'one-l-or-i@7-8', 'edge-space@8-9'], ['Kx0fbRwl']],
  ['KxОfbRw9', ['foreign@2-3'], ['KxOfbRw9']],
];

const clean: readonly string[] = [
  '',
  'Kx7fbRw9',
  'azertyuvwx',
  'o',
  'i',
  'L',
  'QDCG',
  '23456789',
  '!',
  'mon chat',
  'mon  petit chat gris',
  'Été-à-Nœud#25',
  'Noe\u0308',
  'Çàéèùµ§£¤²°€',
  'Straße',
  'ªº',
  'x’y',
  'x“y”',
  'x–y…',
  'aØb',
  'bıb',
  '①②',
  '™',
  'Ñandú',
  '😀chat',
  '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{}~',
  '\u0301',
  'a/b',
  'x'.repeat(1000),
  'à'.repeat(64),
];

describe('checkPassword', () => {
  it.each(flagged)('flags %j', (text, findings, suggestions) => {
    const check = checkPassword(text);
    expect(summarise(check)).toEqual(findings);
    expect(check.suggestions).toEqual(suggestions);
  });

  it.each(clean)('says nothing of %j', (text) => {
    expect(checkPassword(text)).toEqual({ findings: [], suggestions: [] });
  });

  it('has a flagged case of every rule', () => {
    const seen = new Set(
      flagged.flatMap(([text]) => checkPassword(text).findings.map(({ rule }) => rule)),
    );
    expect(passwordRules.filter((rule) => !seen.has(rule))).toEqual([]);
  });

  it.each([
    ['abc ', 'warning'],
    ['abc\u200B', 'warning'],
    ['аbc', 'warning'],
    ['abcO', 'hint'],
    ['abcl', 'hint'],
  ])('takes what is wrong with %j for a %s', (text, severity) => {
    expect(checkPassword(text).findings.map((finding) => finding.severity)).toEqual([severity]);
  });

  it('does not read a whole document letter by letter', () => {
    expect(summarise(checkPassword(`${'x'.repeat(999)} `))).toEqual(['edge-space@999-1000']);
    expect(checkPassword(`${'x'.repeat(1000)} `)).toEqual({ findings: [], suggestions: [] });
  });
});

describe('checkPassword, whatever the text', () => {
  const stray = [
    ...'aO0lI1| \téфОΟＯ٠\u200B\u00A0\uFE0F😀\u0301',
    '\uD83D',
    '\uDE00',
    '\uD835',
    '\uDC00',
  ];
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...stray), maxLength: 12 }),
  );
  const options = fc.constantFrom({}, { typing: true }, { typing: false });

  it('suggests only what is clean, and never the text itself', () => {
    fc.assert(
      fc.property(anyText, options, (text, how) => {
        const { suggestions } = checkPassword(text, how);
        expect(suggestions.flatMap((password) => warnings(checkPassword(password, how)))).toEqual(
          [],
        );
        expect(new Set([...suggestions, text, '']).size).toBe(
          suggestions.length + (text === '' ? 1 : 2),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('suggests nothing for hints, and always something for spaces around characters of ours', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[!-~]{1,12}$/),
        fc.stringMatching(/^[ \t]{1,3}$/),
        (password, blank) => {
          expect(checkPassword(password).suggestions).toEqual([]);
          expect(warnings(checkPassword(password))).toEqual([]);
          expect(checkPassword(blank + password).suggestions).toEqual([password]);
          expect(checkPassword(password + blank).suggestions).toEqual([password]);
        },
      ),
    );
  });

  it('marks ranges that lie in the text, in order and not empty, and says the same while typing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const check = checkPassword(text);
        let before = 0;
        for (const { range } of check.findings) {
          expect(range[0]).toBeGreaterThanOrEqual(before);
          expect(range[1]).toBeGreaterThan(range[0]);
          before = range[1];
        }
        expect(before).toBeLessThanOrEqual(text.length);
        expect(checkPassword(text, { typing: true })).toEqual(check);
      }),
    );
  });
});
