import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/domain/finding.ts';
import { checkLoginId } from '../../src/domain/login-id.ts';
import { loginIdRules } from '../../src/domain/rules.ts';

/** Findings as `rule@start-end`, without the check's name. */
function summarise({ findings }: Check): string[] {
  return findings.map(({ rule, range }) => `${rule.split('/')[1]}@${range[0]}-${range[1]}`);
}

function isClean({ findings }: Check): boolean {
  return findings.every(({ severity }) => severity === 'hint');
}

type Row = readonly [text: string, findings: readonly string[], suggestions: readonly string[]];

const good = ['LOG012345A'];

const flagged: readonly Row[] = [
  // Letters among the digits
  ['LOGO12345A', ['digit-look-alike@3-4'], good],
  ['LOGo12345A', ['digit-look-alike@3-4'], good],
  ['LOGQ12345A', ['digit-look-alike@3-4'], good],
  ['LOGD12345A', ['digit-look-alike@3-4'], good],
  ['LOGØ12345A', ['digit-look-alike@3-4'], good],
  ['LOG0I2345A', ['digit-look-alike@4-5'], good],
  ['LOG0l2345A', ['digit-look-alike@4-5'], good],
  ['LOG0i2345A', ['digit-look-alike@4-5'], good],
  ['LOG0|2345A', ['digit-look-alike@4-5'], good],
  ['LOG0L2345A', ['digit-look-alike@4-5'], good],
  ['LOG01234SA', ['digit-look-alike@8-9'], good],
  ['LOG01Z345A', ['digit-look-alike@5-6'], ['LOG012345A']],
  ['LOGB12345A', ['digit-look-alike@3-4'], ['LOG812345A']],
  ['LOGG12345A', ['digit-look-alike@3-4'], ['LOG612345A']],
  ['LOGOI2345A', ['digit-look-alike@3-4', 'digit-look-alike@4-5'], good],
  ['LOGOO2345A', ['digit-look-alike@3-4', 'digit-look-alike@4-5'], ['LOG002345A']],
  [
    'LOGOIOIOIA',
    [3, 4, 5, 6, 7, 8].map((at) => `digit-look-alike@${at}-${at + 1}`),
    ['LOG010101A'],
  ],
  ['LOGS7B012A', ['digit-look-alike@3-4', 'digit-look-alike@5-6'], ['LOG578012A']],
  ['LOGE12345A', ['character@3-4'], []],
  ['LOGÉ12345A', ['character@3-4'], []],
  ['LOG01²345A', ['character@5-6'], []],
  ['LOG01234XA', ['character@8-9'], []],
  ['LOGEM2345A', ['character@3-5'], []],
  ['LOGEX12345', ['other-form@0-10'], []],
  // Digits of a French keyboard without Shift
  [`LOGà&é"'(A`, ['character@3-9'], good],
  [`LOG&é"'(-A`, ['character@3-9'], ['LOG123456A']],
  ['LOGà_è-"çB', ['character@3-9'], ['LOG087639B']],
  ['LOGà&2345A', ['character@3-5'], good],
  [`LOG0&2"45A`, ['character@4-5', 'character@6-7'], good],
  [`logà&é"'(a`, ['lower-case@0-3', 'character@3-9', 'lower-case@9-10'], good],
  [` LOGà&é"'(A`, ['separator@0-1', 'character@4-10'], good],
  // One alone may be a slip, and hyphens part groups
  ['LOGé12345A', ['character@3-4'], []],
  ['LOG-1234-A', ['length@0-10', 'separator@3-4', 'separator@8-9'], []],
  // Small letters that are drawn like two digits
  [
    'logb12345a',
    ['lower-case@0-3', 'digit-look-alike@3-4', 'lower-case@9-10'],
    ['LOG812345A', 'LOG612345A'],
  ],
  ['LOGg12345A', ['digit-look-alike@3-4'], ['LOG612345A', 'LOG912345A']],
  ['LOGq12345A', ['digit-look-alike@3-4'], ['LOG012345A', 'LOG912345A']],
  ['LOGd12345A', ['digit-look-alike@3-4'], good],
  [
    'LOGbg2341A',
    ['digit-look-alike@3-4', 'digit-look-alike@4-5'],
    ['LOG862341A', 'LOG892341A', 'LOG662341A', 'LOG692341A'],
  ],
  ['LOGbgq341A', ['digit-look-alike@3-4', 'digit-look-alike@4-5', 'digit-look-alike@5-6'], []],
  // A digit for the letter at the end
  ['LOG0123450', ['letter-look-alike@9-10'], ['LOG012345O']],
  ['LOG0123451', ['letter-look-alike@9-10'], ['LOG012345I', 'LOG012345L']],
  ['LOG012345|', ['letter-look-alike@9-10'], ['LOG012345I', 'LOG012345L']],
  ['LOG012345l', ['letter-look-alike@9-10'], ['LOG012345I', 'LOG012345L']],
  ['LOG0123452', ['letter-look-alike@9-10'], ['LOG012345Z']],
  ['LOG0123455', ['letter-look-alike@9-10'], ['LOG012345S']],
  ['LOG0123456', ['letter-look-alike@9-10'], ['LOG012345G']],
  ['LOG0123458', ['letter-look-alike@9-10'], ['LOG012345B']],
  ['LOG012345ø', ['letter-look-alike@9-10'], ['LOG012345O']],
  ['LOG0123457', ['character@9-10'], []],
  ['LOG012345É', ['character@9-10'], []],
  ['LOGO123450', ['digit-look-alike@3-4', 'letter-look-alike@9-10'], ['LOG012345O']],
  // The letters of LOG
  ['L0G012345A', ['prefix@1-2'], good],
  ['LQG012345A', ['prefix@1-2'], good],
  ['1OG012345A', ['prefix@0-1'], good],
  ['IOG012345A', ['prefix@0-1'], good],
  ['iOG012345A', ['prefix@0-1'], good],
  ['|OG012345A', ['prefix@0-1'], good],
  ['LO6012345A', ['prefix@2-3'], good],
  ['LOC012345A', ['prefix@2-3'], good],
  ['10G012345A', ['prefix@0-2'], good],
  ['1O6012345A', ['prefix@0-1', 'prefix@2-3'], good],
  ['106012345A', ['prefix@0-3'], good],
  ['LIG012345A', ['prefix@1-2'], good],
  ['KOG012345A', ['prefix@0-1'], good],
  ['LGO012345A', ['prefix@1-3'], good],
  ['GOL012345A', ['prefix@0-1', 'prefix@2-3'], good],
  ['OLGO12345A', ['prefix@0-2', 'digit-look-alike@3-4'], good],
  ['L0GO12345A', ['prefix@1-2', 'digit-look-alike@3-4'], good],
  ['LOLO12345A', ['prefix@2-3', 'digit-look-alike@3-4'], good],
  ['X0G012345A', ['prefix@0-2'], good],
  ['LIG0123OIA', ['prefix@1-2', 'digit-look-alike@7-8', 'digit-look-alike@8-9'], ['LOG012301A']],
  ['L0GEM2345A', ['prefix@1-2', 'character@3-5'], []],
  // Small letters
  ['log012345a', ['lower-case@0-3', 'lower-case@9-10'], good],
  ['Log012345A', ['lower-case@1-3'], good],
  ['lOG012345A', ['lower-case@0-1'], good],
  ['LOG012345a', ['lower-case@9-10'], good],
  ['LOG012345i', ['lower-case@9-10'], ['LOG012345I']],
  ['log012345l', ['lower-case@0-3', 'lower-case@9-10'], ['LOG012345L', 'LOG012345I']],
  ['LoG012345l', ['lower-case@1-2', 'lower-case@9-10'], ['LOG012345L', 'LOG012345I']],
  ['LOGo12345l', ['digit-look-alike@3-4', 'letter-look-alike@9-10'], ['LOG012345I', 'LOG012345L']],
  ['logo12345a', ['lower-case@0-3', 'digit-look-alike@3-4', 'lower-case@9-10'], good],
  ['l0g012345a', ['lower-case@0-1', 'prefix@1-2', 'lower-case@2-3', 'lower-case@9-10'], good],
  // Between and around
  [' LOG012345A', ['separator@0-1'], good],
  ['LOG012345A  ', ['separator@10-12'], good],
  ['LOG012345A\t', ['separator@10-11'], good],
  ['LOG012345A\r\n', ['separator@10-12'], good],
  ['LOG\u00A0012345\u202FA', ['separator@3-4', 'separator@10-11'], good],
  ['LOG 012345 A', ['separator@3-4', 'separator@10-11'], good],
  ['LOG-012345-A', ['separator@3-4', 'separator@10-11'], good],
  ['LOG.012345.A', ['separator@3-4', 'separator@10-11'], good],
  ['LOG – 012345A', ['separator@3-6'], good],
  ['L.O.G.012345/A', ['separator@1-2', 'separator@3-4', 'separator@5-6', 'separator@12-13'], good],
  ['LOG|012345|A', ['separator@3-4', 'separator@10-11'], good],
  ['LOG•012345_A', ['separator@3-4', 'separator@10-11'], good],
  ['«\u00A0LOG012345A\u00A0»', ['separator@0-2', 'separator@12-14'], good],
  ['<LOG012345A>', ['separator@0-1', 'separator@11-12'], good],
  ['LOG012345A!', ['character@10-11'], good],
  ['LOG012345A*', ['character@10-11'], good],
  ['LOG012345A€ ', ['character@10-11', 'separator@11-12'], good],
  ['LOG01345A😀', ['length@0-9', 'character@9-11'], []],
  ['   ', ['separator@0-3'], []],
  ['€', ['character@0-1'], []],
  // Invisible and foreign
  ['LOG012345A\u200B', ['invisible@10-11'], good],
  ['\uFEFFLOG012345A', ['invisible@0-1'], good],
  ['LOG\u00AD\u200D012345A', ['invisible@3-5'], good],
  ['LOG0\u000012345A', ['invisible@4-5'], good],
  ['\u200B', ['invisible@0-1'], []],
  ['LОG012345A', ['foreign@1-2'], good],
  ['LοG012345A', ['foreign@1-2'], good],
  ['LOGО12345A', ['digit-look-alike@3-4'], good],
  ['LOGΟ12345A', ['digit-look-alike@3-4'], good],
  ['LOG012345А', ['foreign@9-10'], good],
  ['LOG0123З5A', ['foreign@7-8'], ['LOG012335A']],
  ['ＬＯＧ０１２３４５Ａ', ['foreign@0-10'], good],
  ['ＬＯＧＯ１２３４５Ａ', ['foreign@0-3', 'digit-look-alike@3-4', 'foreign@4-10'], good],
  ['LOG٠١٢345A', ['foreign@3-6'], good],
  ['LOG\u{1D7D8}12345A', ['foreign@3-5'], good],
  ['LOGЖ12345A', ['foreign@3-4'], []],
  ['LOG012345Ж', ['foreign@9-10'], []],
  ['ЖOG012345A', ['prefix@0-1'], good],
  ['LOG0123456AЖ', ['length@0-12', 'foreign@11-12'], []],
  // Several at once
  [
    ' l0g-О1234S-a\u200B',
    [
      'separator@0-1',
      'lower-case@1-2',
      'prefix@2-3',
      'lower-case@3-4',
      'separator@4-5',
      'digit-look-alike@5-6',
      'digit-look-alike@10-11',
      'separator@11-12',
      'lower-case@12-13',
      'invisible@13-14',
    ],
    good,
  ],
  // Too short or too long
  ['L', ['length@0-1'], []],
  ['LO', ['length@0-2'], []],
  ['LOG', ['length@0-3'], []],
  ['LOG ', ['length@0-3', 'separator@3-4'], []],
  ['LOGO', ['length@0-4', 'digit-look-alike@3-4'], []],
  ['LOGA', ['length@0-4', 'character@3-4'], []],
  ['LOG012345', ['length@0-9'], []],
  ['LOG01234A', ['length@0-9'], []],
  ['LOG01234O', ['length@0-9'], []],
  ['LOGI1A', ['length@0-6', 'digit-look-alike@3-4'], []],
  ['LOG01234O6A', ['length@0-11', 'digit-look-alike@8-9'], []],
  ['LOGO1234A', ['length@0-9', 'digit-look-alike@3-4'], []],
  ['LOGS1234A', ['length@0-9', 'digit-look-alike@3-4'], []],
  ['LOGE1234A', ['length@0-9', 'character@3-4'], []],
  ['logo1234', ['length@0-8', 'lower-case@0-3', 'digit-look-alike@3-4'], []],
  ['LOG0A', ['length@0-5'], []],
  ['LOG0123456A', ['length@0-11'], []],
  ['log0123456a', ['length@0-11', 'lower-case@0-3', 'lower-case@10-11'], []],
  ['LOGO123456AB', ['length@0-12', 'digit-look-alike@3-4'], []],
  ['LOGS123456AB', ['length@0-12', 'digit-look-alike@3-4'], []],
  [' LOG012345ALOG012345A', ['length@1-21', 'separator@0-1'], []],
  ['OG012345A', ['length@0-9'], []],
  ['LG012345A', ['length@0-9'], []],
  ['lo012345a', ['length@0-9'], []],
  ['LLOG012345A', ['length@0-11'], []],
  ['LOOGO12345A', ['length@0-11'], []],
  // What is asked for elsewhere
  ['07802700750001', ['user-number@0-14'], []],
  ['078 0270075 0001', ['user-number@0-16'], []],
  ['359 00007090001 ', ['user-number@0-16'], []],
  ['078|0270075|0001', ['user-number@0-16'], []],
  ['O7802700750001', ['user-number@0-14'], []],
  ['O78O27OO750001', ['user-number@0-14'], []],
  ['O78O27OO75O001', ['other-form@0-14'], []],
  ['jean.dupont@orange.fr', ['email@0-21'], []],
  [' jean.dupont @ orange.fr', ['email@0-24'], []],
  ['logan@orange.fr', ['email@0-15'], []],
  ['jean@1and1.fr', ['email@0-13'], []],
  ['jean＠orange', ['email@0-11'], []],
  ['LOG@12345A', ['length@0-10', 'character@3-4'], []],
  // Of another form
  ['DUPONT', ['other-form@0-6'], []],
];

const clean: readonly string[] = [
  '',
  'LOG012345A',
  'LOG999999Z',
  'LOG000000O',
  'LOG111111I',
  'LOG100100L',
  'LOG555555S',
  'LOG888888B',
  'LOG222222Z',
  'LOG666666G',
  'LOG123456Q',
  'LOG700201D',
  'LOG345678X',
  'LOG106106C',
  'LOG246810U',
  // Masked
  '123456789XXX',
  '123456789xxx',
  'LOG XXXXXXXX',
  'LOGXXXXXXX',
  'LOG XXX XXX X',
  'LOG012***A',
  'LOG**2345A',
  'LOG 0•••••',
  '••••••',
  '********',
  '● ● ● ●',
  ' LOG XXXXXXXX ',
  'j•••••@orange.fr',
  // Of another form: a hint at most
  'DUPONT',
  'jdupont33',
  'ADMIN2024',
  'jean.dupont',
  'jean dupont',
  'jean-dupont_2',
  'agence33000',
  'SCI LES LILAS',
  'M.MARTIN',
  'U0123456',
  'ABC012345D',
  'A06012345B',
  'XYG012345A',
  'LULO12345A',
  'LIGABC345A',
  'LIGE12345A',
  'LIG012OIOA',
  'LOGACE123D',
  'LIGSBZ345A',
  'LOGEMENT',
  'LOGEMENT33',
  'LOGIREM',
  'LOGIS',
  'LOGIO',
  'LOGIS13',
  'login',
  'logan33',
  'logan2024',
  'logan75012',
  'LOGISTIQUE',
  'LOGEX12345',
  'LIG01234A',
  'Dûpont',
  'ДЮПОН',
  '12345678',
  '1060123451',
  '0780270075000',
  '078027007500012',
  '1850578006084',
  '078027007500E1',
  'jean@',
  'é',
  'x',
  '106',
  'I0',
];

describe('checkLoginId', () => {
  it.each(flagged)('flags %j', (text, findings, suggestions) => {
    const check = checkLoginId(text);
    expect(summarise(check)).toEqual(findings);
    expect(check.suggestions).toEqual(suggestions);
  });

  it.each(clean)('lets %j pass', (text) => {
    const check = checkLoginId(text);
    expect(check.findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    expect(check.suggestions).toEqual([]);
  });

  it('says nothing at all of good and of masked ids', () => {
    for (const text of ['', 'LOG012345A', '123456789XXX', 'LOG XXXXXXXX', '••••••']) {
      expect(checkLoginId(text).findings).toEqual([]);
    }
  });

  it('has a flagged case of every rule', () => {
    const seen = new Set(
      flagged.flatMap(([text]) => checkLoginId(text).findings.map(({ rule }) => rule)),
    );
    expect(loginIdRules.filter((rule) => !seen.has(rule))).toEqual([]);
  });

  it.each([
    ['LOGO12345A', 'error'],
    ['LOG0123450', 'error'],
    ['L0G012345A', 'error'],
    ['LOGE12345A', 'error'],
    ['LOG 012345A', 'error'],
    ['LOG012345A\u200B', 'error'],
    ['LОG012345A', 'error'],
    ['log012345A', 'warning'],
    ['LOG01234A', 'warning'],
    ['07802700750001', 'warning'],
    ['jean@orange.fr', 'warning'],
    ['DUPONT', 'hint'],
  ])('takes what is wrong with %j for an %s', (text, severity) => {
    expect(checkLoginId(text).findings.map((finding) => finding.severity)).toEqual([severity]);
  });
});

describe('checkLoginId, typing', () => {
  it.each<Row>([
    ['l', ['lower-case@0-1'], ['L']],
    ['lo', ['lower-case@0-2'], ['LO']],
    ['L0', ['prefix@1-2'], ['LO']],
    ['1O', ['prefix@0-1'], ['LO']],
    ['10G', ['prefix@0-2'], ['LOG']],
    ['LOC', ['prefix@2-3'], ['LOG']],
    ['LOGO', ['digit-look-alike@3-4'], ['LOG0']],
    ['LOGOl', ['digit-look-alike@3-4', 'digit-look-alike@4-5'], ['LOG01']],
    ['LOGb', ['digit-look-alike@3-4'], ['LOG8', 'LOG6']],
    ['LOGE', ['character@3-4'], []],
    ['LOG0A', ['character@4-5'], []],
    ['LOG01234A', ['character@8-9'], []],
    ['LOG01234S', ['digit-look-alike@8-9'], ['LOG012345']],
    ['LOG0123451', ['letter-look-alike@9-10'], ['LOG012345I', 'LOG012345L']],
    ['LOG0123456A', ['length@0-11'], []],
    [' ', ['separator@0-1'], []],
    ['LOG ', ['separator@3-4'], ['LOG']],
    ['LOG 0', ['separator@3-4'], ['LOG0']],
    ['\u200BLO', ['invisible@0-1'], ['LO']],
    ['OG012345A', ['length@0-9'], []],
    ['07802700750001', ['user-number@0-14'], []],
    ['jean@o', ['email@0-6'], []],
  ])('flags %j', (text, findings, suggestions) => {
    const check = checkLoginId(text, { typing: true });
    expect(summarise(check)).toEqual(findings);
    expect(check.suggestions).toEqual(suggestions);
  });

  it.each([
    ...['', 'L', 'LO', 'LOG', 'LOG0', 'LOG01', 'LOG012345', 'LOG012345A', 'LOG XXX'],
    ...[
      'D',
      'DUPONT',
      'jean@',
      '1',
      '10',
      '106',
      'I0',
      '0780270075000',
      'LOGEM',
      'logan2024',
      '078',
    ],
  ])('says nothing of %j', (text) => {
    expect(checkLoginId(text, { typing: true })).toEqual({ findings: [], suggestions: [] });
  });

  it('takes every beginning of a good id for unfinished, and none for finished', () => {
    for (let length = 1; length < 10; length += 1) {
      const text = 'LOG012345A'.slice(0, length);
      expect(checkLoginId(text, { typing: true }).findings).toEqual([]);
      expect(summarise(checkLoginId(text))).toEqual([`length@0-${length}`]);
    }
  });
});

const alphabet = [
  ...'LOGlog0O1Ii|5SsbgqA7eÉéà&"(_ XX*•-.@фОΟＯ٠\u200B\u00A0\uD83D\uDE00\uD835\uDC00\u0301',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 16 }),
  // Good ids with a few characters put in, taken out or changed
  fc
    .tuple(
      fc.stringMatching(/^LOG[0-9]{6}[A-Z]$/),
      fc.array(fc.tuple(fc.nat(10), fc.nat(1), fc.constantFrom('', ...alphabet)), { maxLength: 4 }),
    )
    .map(([id, slips]) =>
      slips.reduce(
        (text, [at, count, slip]) => text.slice(0, at) + slip + text.slice(at + count),
        id,
      ),
    ),
);

describe('checkLoginId, whatever the text', () => {
  const options = fc.constantFrom({}, { typing: true }, { typing: false });

  it('suggests only what is clean, and never the text itself', () => {
    fc.assert(
      fc.property(anyText, options, (text, how) => {
        const { suggestions } = checkLoginId(text, how);
        expect(suggestions.filter((id) => !isClean(checkLoginId(id, how)))).toEqual([]);
        expect(new Set([...suggestions, text]).size).toBe(suggestions.length + 1);
      }),
      { numRuns: 1000 },
    );
  });

  it('marks ranges that lie in the text and are not empty, and says the same again', () => {
    fc.assert(
      fc.property(anyText, options, (text, how) => {
        const check = checkLoginId(text, how);
        expect(
          check.findings.filter(
            ({ range: [start, end] }) => !(start >= 0 && start < end && end <= text.length),
          ),
        ).toEqual([]);
        expect(checkLoginId(text, how)).toEqual(check);
      }),
    );
  });

  it('passes every good id, and flags every one with one character changed, missing or too many', () => {
    const id = fc.stringMatching(/^LOG[0-9]{6}[A-Z]$/);
    const slip = fc.constantFrom(...'LOGAEl01 ');
    fc.assert(
      fc.property(id, fc.nat(9), slip, (good, at, char) => {
        expect(checkLoginId(good)).toEqual({ findings: [], suggestions: [] });
        expect(isClean(checkLoginId(good.slice(0, at) + good.slice(at + 1)))).toBe(false);
        expect(isClean(checkLoginId(good.slice(0, at) + char + good.slice(at)))).toBe(false);
        const changed = good.slice(0, at) + char + good.slice(at + 1);
        expect(isClean(checkLoginId(changed))).toBe(/^LOG[0-9]{6}[A-Z]$/.test(changed));
      }),
    );
  });

  it('offers the good id among its suggestions when a look-alike was typed for one character', () => {
    const lookAlikes = ['0OoQD', '1Ili|', '5Ss', '8B', '2Zz', '6G', 'A', '9'];
    const id = fc.stringMatching(/^LOG[01256]{6}[OILSBZG]$/);
    fc.assert(
      fc.property(id, fc.nat(9), fc.nat(4), (good, at, choice) => {
        const group =
          lookAlikes.find((chars) => chars.includes(good.charAt(at))) ?? good.charAt(at);
        const typed = group.charAt(choice % group.length);
        const text = good.slice(0, at) + typed + good.slice(at + 1);
        if (/^LOG[0-9]{6}[A-Z]$/.test(text)) return;
        expect(checkLoginId(text).suggestions).toContain(good);
      }),
    );
  });

  it('does not read a whole document letter by letter', () => {
    const atMost = `LOG012345A${' '.repeat(990)}`;
    expect(checkLoginId(atMost).suggestions).toEqual(['LOG012345A']);
    expect(summarise(checkLoginId(`${atMost} `))).toEqual(['other-form@0-1001']);
    expect(summarise(checkLoginId('LOG0'.repeat(25_000)))).toEqual(['other-form@0-100000']);
  });
});
