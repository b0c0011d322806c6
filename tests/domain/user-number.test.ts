import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cafName } from '../../src/domain/caf-names.ts';
import type { Check } from '../../src/domain/finding.ts';
import { userNumberRules } from '../../src/domain/rules.ts';
import {
  checkUserNumber,
  composeUserNumber,
  formatUserNumber,
  splitUserNumber,
} from '../../src/domain/user-number.ts';

/** Findings as `rule@start-end`, without the check's name. */
function summarise({ findings }: Check): string[] {
  return findings.map(({ rule, range }) => `${rule.split('/')[1]}@${range[0]}-${range[1]}`);
}

type Row = readonly [text: string, findings: readonly string[], suggestions: readonly string[]];

const good = ['07802700750001'];
const ardeche = { cafCode: '078', thirdPartyRef: '0270075', landlordRank: '0001' };

const flagged: readonly Row[] = [
  // As letters and mails print it, and as people group it
  ['359 00007090001', ['separator@3-4'], ['35900007090001']],
  ['078 0270075 0001', ['separator@3-4', 'separator@11-12'], good],
  ['078\u00A00270075\u202F0001', ['separator@3-4', 'separator@11-12'], good],
  [' 07802700750001', ['separator@0-1'], good],
  ['07802700750001\t\n', ['separator@14-16'], good],
  ['078-0270075-0001', ['separator@3-4', 'separator@11-12'], good],
  ['078.0270075/0001', ['separator@3-4', 'separator@11-12'], good],
  ['078|0270075|0001', ['separator@3-4', 'separator@11-12'], good],
  ['(07802700750001)', ['separator@0-1', 'separator@15-16'], good],
  ['   ', ['separator@0-3'], []],
  ['07802700750001#', ['character@14-15'], good],
  ['+07802700750001', ['character@0-1'], good],
  ['0780270075000€', ['length@0-13', 'character@13-14'], []],
  // Digits of a French keyboard without Shift
  ['àè_àéèààè(ààà&', ['character@0-14'], good],
  ['078027007(0à0&', ['character@9-10', 'character@11-12', 'character@13-14'], good],
  ['àè_àéèààè(ààà& ', ['character@0-14', 'separator@14-15'], good],
  // Letters for digits
  ['O7802700750001', ['letter@0-1'], good],
  ['o78027oo75ooo1', [0, 6, 7, 10, 11, 12].map((at) => `letter@${at}-${at + 1}`), good],
  ['0780270075000l', ['letter@13-14'], good],
  ['0780270075000I', ['letter@13-14'], good],
  ['0780270075000i', ['letter@13-14'], good],
  ['0780270075000|', ['letter@13-14'], good],
  ['O78 0270075 0001', ['letter@0-1', 'separator@3-4', 'separator@11-12'], good],
  ['07B02700750001', ['letter@2-3'], good],
  ['0780Z7007S0001', ['letter@4-5', 'letter@9-10'], good],
  ['4567b320380001', ['letter@4-5'], ['45678320380001', '45676320380001']],
  ['lO612345678901', ['letter@0-1', 'letter@1-2'], ['10612345678901']],
  ['07802700X50001', ['character@8-9'], []],
  ['0780270075000E', ['character@13-14'], []],
  ['078027OO7500é1', ['letter@6-7', 'letter@7-8', 'character@12-13'], []],
  // Invisible and foreign
  ['07802700750001\u200B', ['invisible@14-15'], good],
  ['\uFEFF078\u00AD02700750001', ['invisible@0-1', 'invisible@4-5'], good],
  ['\u200E', ['invisible@0-1'], []],
  ['０７８02700750001', ['foreign@0-3'], good],
  ['0780٢700750001', ['foreign@4-5'], good],
  ['З5900007090001', ['foreign@0-1'], ['35900007090001']],
  ['О7802700750001', ['letter@0-1'], good],
  ['07802Ж00750001', ['foreign@5-6'], []],
  // Too short or too long
  ['0', ['length@0-1'], []],
  ['0780270075000', ['length@0-13'], []],
  ['078027007500011', ['length@0-15'], []],
  [
    '078 0270075 00011 ',
    ['length@0-17', 'separator@3-4', 'separator@11-12', 'separator@17-18'],
    [],
  ],
  ['078027007', ['length@0-9'], []],
  ['32', ['length@0-2'], []],
  ['DUPONT', ['length@0-6', 'letter@0-1', 'character@1-3', 'letter@3-4', 'character@4-6'], []],
  ['1O61234567', ['length@0-10', 'letter@1-2'], []],
  // A zero that a spreadsheet dropped: it makes a Caf code that we know of digits that make none
  ['7802700750001', ['length@0-13'], good],
  ['78O2700750001', ['length@0-13', 'letter@2-3'], good],
  ['78 0270075 0001', ['length@0-15', 'separator@2-3', 'separator@10-11'], good],
  ['1100007090001', ['length@0-13'], ['01100007090001']],
  // Yvelines with a digit missing as well as Ardèche without its zero; a code that we don't know
  ['7812700750001', ['length@0-13'], []],
  ['3500007090001', ['length@0-13'], []],
  ['7532038000100', ['length@0-13'], []],
  ['780270075000', ['length@0-12'], []],
  // What the zero makes would be taken for a SIRET
  ['1100000700002', ['length@0-13'], []],
  // A SIRET, also with its spaces, and where only one of two readings is one
  ['73282932000074', ['siret@0-14'], []],
  ['732 829 320 00074', ['siret@0-17', 'separator@3-4', 'separator@7-8', 'separator@11-12'], []],
  ['7328293200OO74', ['siret@0-14', 'letter@10-11', 'letter@11-12'], []],
  ['73b82932000074', ['letter@2-3'], ['73882932000074', '73682932000074']],
  // What is asked for elsewhere
  ['LOG012345A', ['login-id@0-10'], []],
  ['log012345a', ['login-id@0-10'], []],
  [' LOG 012345 A', ['login-id@0-13'], []],
  ['L0GO12345A', ['login-id@0-10'], []],
  ['10G012345A', ['login-id@0-10'], []],
  ['106012345A', ['login-id@0-10'], []],
  ['LIG012345A', ['login-id@0-10'], []],
  ['LOG|012345|A', ['login-id@0-12'], []],
  ['LOG0123', ['login-id@0-7'], []],
  ['L0G01', ['login-id@0-5'], []],
  ['L0G', ['login-id@0-3'], []],
  ['10G01', ['length@0-5', 'letter@2-3'], []],
  ['LOG', ['login-id@0-3'], []],
  ['LO', ['login-id@0-2'], []],
  ['L', ['login-id@0-1'], []],
  ['jean.dupont@orange.fr', ['email@0-21'], []],
  ['jean @ orange.fr', ['email@0-16'], []],
];

const clean: readonly string[] = [
  '',
  '07802700750001',
  '35900007090001',
  '45675320380001',
  '00000000000001',
  '01100000010001',
  '01312345670002',
  '97400000010001',
  '97299999990010',
  '75112345670001',
  '59800123450003',
  '69800987650001',
  '13100456780012',
  '20100001230001',
  '99999999999999',
  '12345678901234',
  '10612345678901',
  '11111111111111',
  '78100001230001',
  '90100000990002',
  '00112233445566',
  '73282932000075',
  '732829321' + '00001',
  // Masked
  '078•••••••0001',
  '078 XXXXXXX 0001',
  '**************',
  '••••',
];

describe('checkUserNumber', () => {
  it.each(flagged)('flags %j', (text, findings, suggestions) => {
    const check = checkUserNumber(text);
    expect(summarise(check)).toEqual(findings);
    expect(check.suggestions).toEqual(suggestions);
  });

  it.each(clean)('says nothing of %j', (text) => {
    expect(checkUserNumber(text)).toEqual({ findings: [], suggestions: [] });
  });

  it('has a flagged case of every rule', () => {
    const seen = new Set(
      flagged.flatMap(([text]) => checkUserNumber(text).findings.map(({ rule }) => rule)),
    );
    expect(userNumberRules.filter((rule) => !seen.has(rule))).toEqual([]);
  });

  it.each([
    ['078 02700750001', 'error'],
    ['O7802700750001', 'error'],
    ['0780270075000E', 'error'],
    ['07802700750001\u200B', 'error'],
    ['０7802700750001', 'error'],
    ['0780270075000', 'warning'],
    ['73282932000074', 'warning'],
    ['LOG012345A', 'warning'],
    ['jean@orange.fr', 'warning'],
  ])('takes what is wrong with %j for an %s', (text, severity) => {
    expect(checkUserNumber(text).findings.map((finding) => finding.severity)).toEqual([severity]);
  });
});

describe('checkUserNumber, typing', () => {
  it.each<Row>([
    ['O', ['letter@0-1'], ['0']],
    ['O78', ['letter@0-1'], ['078']],
    ['078 ', ['separator@3-4'], ['078']],
    ['078 02', ['separator@3-4'], ['07802']],
    ['078x', ['character@3-4'], []],
    ['078\u200B', ['invisible@3-4'], ['078']],
    ['1O61234567', ['letter@1-2'], ['1061234567']],
    ['lO6', ['letter@0-1', 'letter@1-2'], ['106']],
    ['078027007500011', ['length@0-15'], []],
    ['73282932000074', ['siret@0-14'], []],
    ['L', ['login-id@0-1'], []],
    ['LOG0', ['login-id@0-4'], []],
    ['jean@o', ['email@0-6'], []],
  ])('flags %j', (text, findings, suggestions) => {
    const check = checkUserNumber(text, { typing: true });
    expect(summarise(check)).toEqual(findings);
    expect(check.suggestions).toEqual(suggestions);
  });

  it('takes every beginning of a number for unfinished, and none for finished', () => {
    for (let length = 1; length < 14; length += 1) {
      const text = '35900007090001'.slice(0, length);
      expect(checkUserNumber(text, { typing: true })).toEqual({ findings: [], suggestions: [] });
      expect(summarise(checkUserNumber(text))).toEqual([`length@0-${length}`]);
    }
  });
});

const alphabet = [...'0123456789OlI|bgqSEx -.XX*•@#ФОΟ０٠\u200B\u00A0\u0301', '\uD83D', '\uDE00'];
const number = fc.stringMatching(/^[0-9]{14}$/);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 18 }),
  fc
    .tuple(
      number,
      fc.array(fc.tuple(fc.nat(14), fc.nat(1), fc.constantFrom('', ...alphabet)), { maxLength: 4 }),
    )
    .map(([digits, slips]) =>
      slips.reduce(
        (text, [at, count, slip]) => text.slice(0, at) + slip + text.slice(at + count),
        digits,
      ),
    ),
);

describe('checkUserNumber, whatever the text', () => {
  const options = fc.constantFrom({}, { typing: true }, { typing: false });

  it('suggests only what is clean, and never the text itself', () => {
    fc.assert(
      fc.property(anyText, options, (text, how) => {
        const { suggestions } = checkUserNumber(text, how);
        expect(suggestions.flatMap((digits) => checkUserNumber(digits, how).findings)).toEqual([]);
        expect(new Set([...suggestions, text]).size).toBe(suggestions.length + 1);
      }),
      { numRuns: 1000 },
    );
  });

  it('marks ranges that lie in the text and are not empty, and says the same again', () => {
    fc.assert(
      fc.property(anyText, options, (text, how) => {
        const check = checkUserNumber(text, how);
        expect(
          check.findings.filter(
            ({ range: [start, end] }) => !(start >= 0 && start < end && end <= text.length),
          ),
        ).toEqual([]);
        expect(checkUserNumber(text, how)).toEqual(check);
      }),
    );
  });

  it('flags every number with one digit missing or too many, or a space', () => {
    fc.assert(
      fc.property(number, fc.nat(14), fc.constantFrom(...'07 '), (digits, at, char) => {
        const longer = digits.slice(0, at) + char + digits.slice(at);
        expect(checkUserNumber(longer).findings).not.toEqual([]);
        expect(checkUserNumber(digits.slice(0, at) + digits.slice(at + 1), {}).findings).toEqual(
          at === 14
            ? checkUserNumber(digits).findings
            : [expect.objectContaining({ rule: 'user-number/length' })],
        );
      }),
    );
  });

  it('does not read a whole document character by character', () => {
    const atMost = `07802700750001${' '.repeat(986)}`;
    expect(checkUserNumber(atMost).suggestions).toEqual(good);
    expect(summarise(checkUserNumber(`${atMost} `))).toEqual(['length@0-1001']);
    expect(summarise(checkUserNumber('é'.repeat(100_000), { typing: true }))).toEqual([
      'length@0-100000',
    ]);
  });
});

describe('splitUserNumber', () => {
  it.each([
    '07802700750001',
    '078 0270075 0001',
    '078|0270075|0001',
    '078-0270075-0001',
    ' 078\u00A00270075.0001\u200B',
    '０７８02700750001',
  ])('splits %j', (text) => {
    expect(splitUserNumber(text)).toEqual(ardeche);
  });

  it.each([
    '',
    '0780270075000',
    '078027007500011',
    'O7802700750001',
    'LOG012345A',
    '07802700750001€',
    '-',
  ])('does not split %j', (text) => {
    expect(splitUserNumber(text)).toBeUndefined();
  });
});

describe('composeUserNumber', () => {
  it.each([
    [ardeche],
    [{ cafCode: '078', thirdPartyRef: '270075', landlordRank: '1' }],
    [{ cafCode: ' 078', thirdPartyRef: '027 0075', landlordRank: '0001 ' }],
    [{ cafCode: '078', thirdPartyRef: '270 075', landlordRank: '01' }],
  ])('composes %j', (parts) => {
    expect(composeUserNumber(parts)).toBe('07802700750001');
  });

  it.each([
    [{ ...ardeche, cafCode: '78' }],
    [{ ...ardeche, cafCode: '0078' }],
    [{ ...ardeche, cafCode: '' }],
    [{ ...ardeche, cafCode: 'O78' }],
    [{ ...ardeche, thirdPartyRef: '' }],
    [{ ...ardeche, thirdPartyRef: '02700751' }],
    [{ ...ardeche, thirdPartyRef: 'abc' }],
    [{ ...ardeche, thirdPartyRef: '27€' }],
    [{ ...ardeche, landlordRank: ' ' }],
    [{ ...ardeche, landlordRank: '00001' }],
    [{ ...ardeche, landlordRank: '1l' }],
  ])('does not compose %j', (parts) => {
    expect(composeUserNumber(parts)).toBeUndefined();
  });

  it('joins again what was split, and formats it so that it splits the same', () => {
    fc.assert(
      fc.property(number, (digits) => {
        const parts = splitUserNumber(digits);
        expect(parts && composeUserNumber(parts)).toBe(digits);
        expect(splitUserNumber(formatUserNumber(digits))).toEqual(parts);
      }),
    );
  });
});

describe('formatUserNumber', () => {
  it.each([
    ['', ''],
    ['0', '0'],
    ['078', '078'],
    ['078 ', '078'],
    ['0780', '078 0'],
    ['0780270075', '078 0270075'],
    ['07802700750', '078 0270075 0'],
    ['07802700750001', '078 0270075 0001'],
    ['359 00007090001', '359 0000709 0001'],
    ['078-0270075-0001', '078 0270075 0001'],
    ['078 0270075 0001', '078 0270075 0001'],
    ['078027007500012', '078 0270075 00012'],
    ['O78027', 'O78027'],
    ['LOG012345A', 'LOG012345A'],
    ['0780 €', '0780 €'],
    ['jean@orange.fr', 'jean@orange.fr'],
    ['   ', '   '],
  ])('shows %j as %j', (text, shown) => {
    expect(formatUserNumber(text)).toBe(shown);
  });
});

describe('cafName', () => {
  it.each([
    ['011', 'Ain'],
    ['078', 'Ardèche'],
    ['221', 'Côtes-d’Armor'],
    ['781', 'Yvelines'],
    ['974', 'La Réunion'],
  ])('knows %s: %s', (code, name) => {
    expect(cafName(code)).toBe(name);
  });

  it.each(['359', '456', '78', '0078', '', '__proto__'])('does not know %j', (code) => {
    expect(cafName(code)).toBeUndefined();
  });
});
