import { describe, expect, it } from 'vitest';
import { type AmountOptions, checkAmount } from '../../src/domain/amount.ts';
import type { Check, Severity } from '../../src/domain/finding.ts';
import { type AmountRule, amountRules } from '../../src/domain/rules.ts';

/** Findings as `rule@start-end`, without the check's name. */
function summarise({ findings }: Check): string[] {
  return findings.map(({ rule, range }) => `${rule.split('/')[1]}@${range[0]}-${range[1]}`);
}

type Row = [
  text: string,
  findings: readonly string[],
  suggestions: readonly string[],
  options?: AmountOptions,
];

const july = { previous: '605,00' };

const flagged: readonly Row[] = [
  // A point for the comma, and other keys beside it
  ['450.50', ['point@3-4'], ['450,50']],
  ['1234.00', ['point@4-5'], ['1234,00']],
  ['450.', ['point@3-4'], ['450,00']],
  ['450 .', ['space@3-4', 'point@4-5'], ['450,00']],
  ['450.5', ['point@3-4', 'one-decimal@4-5'], ['450,50']],
  ['450;50', ['point@3-4'], ['450,50']],
  ['450:50', ['point@3-4'], ['450,50']],
  ['450\u00B750', ['point@3-4'], ['450,50']],
  ['450\u066B50', ['foreign@3-4'], ['450,50']],
  ['450\u201A50', ['foreign@3-4'], ['450,50']],
  ["450'50", ['point@3-4'], ['450,50']],
  ['0450.50', ['point@4-5'], ['450,50']],
  ['.450', ['point@0-1'], ['450,00']],
  ['.50', ['point@0-1'], []],

  // "€", "euros" and other words
  ['450,50 €', ['currency@6-8'], ['450,50']],
  ['450,50€', ['currency@6-7'], ['450,50']],
  ['450 euros', ['currency@3-9'], ['450,00']],
  ['450 EUR', ['currency@3-7'], ['450,00']],
  ['450 Euros.', ['currency@3-10'], ['450,00']],
  ['450eur', ['currency@3-6'], ['450,00']],
  ['450e', ['currency@3-4'], ['450,00']],
  ['450 éuros', ['currency@3-9'], ['450,00']],
  ['450 \u202F€ ', ['currency@3-7'], ['450,00']],
  ['€ 450', ['currency@0-2'], ['450,00']],
  ['€450.50', ['currency@0-1', 'point@4-5'], ['450,50']],
  ['e450', ['currency@0-1'], ['450,00']],
  ['EUR 1.234,50', ['currency@0-4', 'thousands@5-6'], ['1234,50']],
  ['450 $', ['currency@3-5'], ['450,00']],
  ['£450', ['currency@0-1'], ['450,00']],
  ['450 euros par mois', ['currency@3-18'], ['450,00']],
  ['450 €/mois CC', ['currency@3-13'], ['450,00']],
  ['450TTC', ['currency@3-6'], ['450,00']],
  ['loyer 450', ['currency@0-6'], ['450,00']],
  ['Loyer : 450,50 €', ['currency@0-8', 'currency@14-16'], ['450,50']],
  ['- loyer 450', ['currency@0-8'], ['450,00']],
  ['450 € - hors charges', ['currency@3-20'], ['450,00']],
  ['450 евро', ['currency@3-8'], ['450,00']],
  ['(450,50)', ['currency@0-1', 'currency@7-8'], ['450,50']],
  ['"450,50"', ['currency@0-1', 'currency@7-8'], ['450,50']],
  ["'450,50'", ['currency@0-1', 'currency@7-8'], ['450,50']],
  ['=450,50', ['currency@0-1'], ['450,50']],
  ['450;', ['currency@3-4'], ['450,00']],
  ['. 450', ['currency@0-2'], ['450,00']],

  // "€" between digits stands for the comma
  ['450€50', ['currency@3-4'], ['450,50']],
  ['450 € 50', ['currency@3-6'], ['450,50']],
  ['450€,50', ['currency@3-5'], ['450,50']],
  ['450Euros50', ['currency@3-8'], ['450,50']],
  ['450 euros et 50 centimes', ['currency@3-13', 'currency@15-24'], ['450,50']],
  ['450 euros et 5 centimes', ['currency@3-13', 'currency@14-23'], ['450,05']],
  ['450 € 50 cts', ['currency@3-6', 'currency@8-12'], ['450,50']],
  ['450€5', ['currency@3-4'], ['450,50', '450,05']],
  ['1 234 € 50', ['thousands@1-2', 'currency@5-8'], ['1234,50']],

  // Spaces
  [' 450,50', ['space@0-1'], ['450,50']],
  ['450,50 ', ['space@6-7'], ['450,50']],
  ['\t450,50\r\n', ['space@0-1', 'space@7-9'], ['450,50']],
  [`450,50${' '.repeat(494)}`, ['space@6-500'], ['450,50']],
  ['450 ,50', ['space@3-4'], ['450,50']],
  ['450 , 50', ['space@3-4', 'space@5-6'], ['450,50']],
  ['450 . 50', ['space@3-4', 'point@4-5', 'space@5-6'], ['450,50']],
  ['45 0,50', ['space@2-3'], ['450,50']],
  ['4 5 0', ['space@1-2', 'space@3-4'], ['450,00']],
  ['1 2345,00', ['space@1-2'], ['12345,00']],
  ['1234 567,50', ['space@4-5', 'implausible@0-11'], []],
  ['   ', ['space@0-3'], []],

  // A space that may stand for the comma
  ['450 50', ['space@3-4'], ['450,50']],
  ['450\u00A050', ['space@3-4'], ['450,50']],
  ['1 234 50', ['thousands@1-2', 'space@5-6'], ['1234,50']],
  ['450 5', ['space@3-4'], ['450,50']],
  ['45 0', ['space@2-3'], ['450,00']],
  ['4 50', ['space@1-2'], ['450,00']],
  ['12 50', ['space@2-3'], ['1250,00']],
  ['45 50', ['space@2-3'], ['4550,00', '45,50']],
  ['450 500', ['space@3-4'], ['450,50']],
  ['450 5000', ['space@3-4', 'implausible@0-8'], []],
  ['120 000', ['thousands@3-4'], ['1200,00', '120,00']],

  // Thousands
  ['1 234,50', ['thousands@1-2'], ['1234,50']],
  ['1\u00A0234,50', ['thousands@1-2'], ['1234,50']],
  ['1\u202F234,50', ['thousands@1-2'], ['1234,50']],
  ['1\u2009234,50', ['thousands@1-2'], ['1234,50']],
  ['1 234', ['thousands@1-2'], ['1234,00']],
  ['1.234,50', ['thousands@1-2'], ['1234,50']],
  ['1,234.50', ['thousands@1-2', 'point@5-6'], ['1234,50']],
  ["1'234,50", ['thousands@1-2'], ['1234,50']],
  ['1’234.50', ['thousands@1-2', 'point@5-6'], ['1234,50']],
  ["1'234", ['thousands@1-2'], ['1234,00']],
  ['1,234,50', ['thousands@1-2'], ['1234,50']],
  ['1.234.50', ['thousands@1-2', 'point@5-6'], ['1234,50']],
  ['1,234.5', ['thousands@1-2', 'point@5-6', 'one-decimal@6-7'], ['1234,50']],
  ['1 234.', ['thousands@1-2', 'point@5-6'], ['1234,00']],
  ['1.234.567', ['thousands@1-2', 'implausible@0-9', 'thousands@5-6'], []],

  // Letters among the digits
  ['45O,5O', ['letter@2-3', 'letter@5-6'], ['450,50']],
  ['45o,5o', ['letter@2-3', 'letter@5-6'], ['450,50']],
  ['45O,OO', ['letter@2-3', 'letter@4-6'], ['450,00']],
  ['l25,00', ['letter@0-1'], ['125,00']],
  ['I25,00', ['letter@0-1'], ['125,00']],
  ['|25,00', ['letter@0-1'], ['125,00']],
  ['1 OOO,00', ['thousands@1-2', 'letter@2-5'], ['1000,00']],
  ['4S0,50', ['letter@1-2'], ['450,50']],
  ['B50,00', ['letter@0-1'], ['850,00']],
  ['450,S0', ['letter@4-5'], ['450,50']],
  ['45S,50', ['letter@2-3'], ['455,50']],
  ['4SS,50', ['letter@1-3'], ['455,50']],
  ['aS50', ['letter@0-2'], []],
  ['450S', ['letter@3-4'], []],
  ['SSS50', ['letter@0-3'], []],
  ['450q', ['letter@3-4'], []],
  ['45q,50', ['letter@2-3'], []],
  ['q450', ['letter@0-1'], []],
  ['T2 450', ['letter@0-1'], []],
  ['LOG012345A', ['letter@0-3', 'letter@9-10'], []],
  ['450 l', ['letter@4-5'], []],
  ['Il 450', ['letter@0-2'], []],
  ['1 OOO', ['letter@2-5'], []],

  // Invisible and foreign characters
  ['\u200B450,50', ['invisible@0-1'], ['450,50']],
  [`${'\u200B'.repeat(494)}450,50`, ['invisible@0-494'], ['450,50']],
  ['450\u200B,50', ['invisible@3-4'], ['450,50']],
  ['450,50\uFEFF\u200E', ['invisible@6-8'], ['450,50']],
  ['450\uD83D,50', ['invisible@3-4'], ['450,50']],
  ['\u200B', ['invisible@0-1'], []],
  ['４５０，５０', ['foreign@0-3', 'foreign@3-4', 'foreign@4-6'], ['450,50']],
  ['450．50', ['foreign@3-4'], ['450,50']],
  ['４５０，', ['foreign@0-3', 'foreign@3-4'], ['450,00']],
  ['45О,50', ['foreign@2-3'], ['450,50']],
  ['45Ο,5O', ['foreign@2-3', 'letter@5-6'], ['450,50']],
  ['45𝟎,50', ['foreign@2-4'], ['450,50']],
  ['٤٥٠,50', ['foreign@0-3'], ['450,50']],

  // Decimals
  ['450,5', ['one-decimal@4-5'], ['450,50']],
  ['450,0', ['one-decimal@4-5'], ['450,00']],
  ['450,500', ['many-decimals@4-7'], ['450,50', '4505,00']],
  ['450.500', ['point@3-4', 'many-decimals@4-7'], ['450,50', '4505,00']],
  ['450,505', ['many-decimals@4-7'], ['450,50', '450,51', '4505,05']],
  ['450,504', ['many-decimals@4-7'], ['450,50', '4505,04']],
  ['61.250', ['point@2-3', 'many-decimals@3-6'], ['612,50', '61,25']],
  ['12.345', ['point@2-3', 'many-decimals@3-6'], ['123,45', '1234,50', '12,34']],
  ['10.000', ['point@2-3', 'many-decimals@3-6'], ['100,00', '1000,00', '10,00']],
  ['1234,560', ['many-decimals@5-8'], ['1234,56']],
  ['1234,567', ['many-decimals@5-8'], ['1234,56', '1234,57']],
  ['450,5000', ['many-decimals@4-8'], ['450,50']],
  ['450,4999', ['many-decimals@4-8'], ['450,50']],
  ['450,5049', ['many-decimals@4-8'], ['450,50']],
  ['1.234,567', ['thousands@1-2', 'many-decimals@6-9'], ['1234,56', '1234,57']],

  // Two separators
  ['450,,50', ['two-separators@3-5'], ['450,50']],
  ['450.,50', ['two-separators@3-5'], ['450,50']],
  ['450..50', ['two-separators@3-5'], ['450,50']],
  ['450, ,50', ['space@4-5', 'two-separators@3-6'], ['450,50']],
  ['450.50,00', ['two-separators@3-7'], ['450,50']],
  ['450,50,00', ['two-separators@3-7'], ['450,50']],
  ['12.50,00', ['two-separators@2-6'], ['1250,00']],
  ['450 50,00', ['space@3-4'], ['450,50']],
  ['450,50,', ['two-separators@3-7'], ['450,50']],
  ['450,50.', ['two-separators@3-7'], ['450,50']],
  [',450,50', ['two-separators@0-5'], ['450,50']],
  ['450,,', ['two-separators@3-5'], ['450,00']],
  ['450,50,25', ['two-separators@3-7'], []],
  ['1,23,456', ['two-separators@1-5'], []],
  ['0.123.456', ['two-separators@1-6'], []],
  ['12.07.2024', ['two-separators@2-6'], []],

  // A comma with nothing after or before it
  ['450,', ['lone-comma@3-4'], ['450,00']],
  ['450 ,', ['space@3-4', 'lone-comma@4-5'], ['450,00']],
  ['450, €', ['lone-comma@3-4', 'currency@4-6'], ['450,00']],
  [',450', ['lone-comma@0-1'], ['450,00']],
  [',50', ['lone-comma@0-1'], []],

  // A sign
  ['-450,00', ['sign@0-1'], ['450,00']],
  ['+450,00', ['sign@0-1'], ['450,00']],
  ['- 450,00', ['sign@0-1', 'space@1-2'], ['450,00']],
  ['\u2212450,00', ['sign@0-1'], ['450,00']],
  ['\u2013450.50 €', ['sign@0-1', 'point@4-5', 'currency@7-9'], ['450,50']],
  ['450,00-', ['sign@6-7'], ['450,00']],
  ['450,-', ['lone-comma@3-4', 'sign@4-5'], ['450,00']],
  ['450,--', ['lone-comma@3-4', 'sign@4-6'], ['450,00']],

  // Not a number, or more than one
  ['abc', ['not-a-number@0-3'], []],
  ['a', ['not-a-number@0-1'], []],
  ['€', ['not-a-number@0-1'], []],
  [',', ['not-a-number@0-1'], []],
  ['-', ['not-a-number@0-1'], []],
  ['O', ['not-a-number@0-1'], []],
  ['***', ['not-a-number@0-3'], []],
  ['vacant', ['not-a-number@0-6'], []],
  ['450-50', ['not-a-number@0-6'], []],
  ['450/460', ['not-a-number@0-7'], []],
  ['450 + 50 €', ['not-a-number@0-10'], []],
  ['450 et 460', ['not-a-number@0-10'], []],
  ['450 € 1200', ['not-a-number@0-10'], []],
  ['450 et 50', ['not-a-number@0-9'], []],
  ['450 balles € 50', ['not-a-number@0-15'], []],
  ['450 euros environ 50', ['not-a-number@0-20'], []],
  ['1 450 € 1200', ['not-a-number@0-12'], []],
  ['OO,OO', ['not-a-number@0-5'], []],
  ['，', ['foreign@0-1', 'not-a-number@0-1'], []],
  ['01/07/2024', ['not-a-number@0-10'], []],
  ['07 : 450', ['not-a-number@0-8'], []],
  ['3 x 150', ['not-a-number@0-7'], []],
  ['450 k', ['not-a-number@0-5'], []],
  ['1,2 k€', ['not-a-number@0-6'], []],
  ['3000 francs', ['not-a-number@0-11'], []],
  ['5400 € par an', ['not-a-number@0-13'], []],
  ['45050 centimes', ['not-a-number@0-14'], []],
  ['centimes 450', ['not-a-number@0-12'], []],
  ['450 %', ['not-a-number@0-5'], []],
  ['45 m²', ['not-a-number@0-5'], []],
  ['450 😀', ['not-a-number@0-6'], []],
  [`450${' '.repeat(500)}`, ['not-a-number@0-503'], []],

  // Thousands or cents: a question
  ['1.234', ['ambiguous@1-2'], ['1234,00', '1,23']],
  ['1,234', ['ambiguous@1-2'], ['1234,00', '1,23']],
  ['1.239', ['ambiguous@1-2'], ['1239,00', '1,23', '1,24']],
  ['1.234', ['thousands@1-2'], ['1234,00'], { previous: '1200,00' }],
  ['1,234', ['many-decimals@2-5'], ['1,23'], { previous: '1,20' }],
  ['1.234', ['point@1-2', 'many-decimals@2-5'], ['1,23'], { previous: '1,20' }],
  ['1.234', ['ambiguous@1-2'], [], july],
  ['450,500', ['many-decimals@4-7'], ['450,50'], july],
  ['605,505', ['many-decimals@4-7'], ['605,50', '605,51'], july],

  // A missing comma, beside last July's rent
  ['61250', ['missing-comma@0-5'], ['612,50'], july],
  ['6125', ['missing-comma@0-4'], ['612,50'], july],
  ['61250,00', ['missing-comma@0-8'], ['612,50'], july],
  ['6125,00', ['missing-comma@0-7'], ['612,50'], july],
  ['6125,0', ['missing-comma@0-6', 'one-decimal@5-6'], ['612,50'], july],
  ['6125.00', ['missing-comma@0-7', 'point@4-5'], ['612,50'], july],
  ['61250,', ['missing-comma@0-5', 'lone-comma@5-6'], ['612,50'], july],
  ['61 250 €', ['missing-comma@0-6', 'thousands@2-3', 'currency@6-8'], ['612,50'], july],
  ['61.250', ['missing-comma@0-6', 'thousands@2-3'], ['612,50'], july],
  ['61250', ['missing-comma@0-5'], ['612,50'], { previous: '605.00' }],
  ['61250', ['missing-comma@0-5'], ['612,50'], { previous: '605' }],
  ['61250', ['missing-comma@0-5'], ['612,50'], { previous: '605,00 €' }],
  ['161250', ['missing-comma@0-6'], ['1612,50'], { previous: '1\u202F605,00 €' }],
  ['45050', ['missing-comma@0-5'], ['450,50'], { previous: '450,50' }],
  ['450', ['missing-comma@0-3'], ['45,00'], { previous: '45,00' }],
  ['75625', ['missing-comma@0-5'], ['756,25'], july],
  ['4500', ['missing-comma@0-4'], ['450,00'], { previous: '360,00' }],
  // … which it is not near, but the comma is missing all the same
  ['61250', ['missing-comma@0-5'], ['612,50'], { previous: '450,00' }],

  // A missing comma, with nothing to compare
  ['45050', ['missing-comma@0-5'], ['450,50']],
  ['61250', ['missing-comma@0-5'], ['612,50']],
  ['120000', ['missing-comma@0-6'], ['1200,00']],
  ['12345', ['missing-comma@0-5'], ['123,45', '1234,50']],
  ['10000', ['missing-comma@0-5'], ['100,00', '1000,00']],
  ['450500', ['missing-comma@0-6'], ['4505,00']],
  ['45 050', ['missing-comma@0-6', 'thousands@2-3'], ['450,50']],
  ['45050 €', ['missing-comma@0-5', 'currency@5-7'], ['450,50']],
  ['45050', ['missing-comma@0-5'], ['450,50'], { previous: 'non déclaré' }],
  ['45050', ['missing-comma@0-5'], ['450,50'], { previous: '0,00' }],
  ['45050', ['missing-comma@0-5'], ['450,50'], { previous: '-605,00' }],
  ['6125', ['missing-comma@0-4'], ['612,50'], { commaLimit: 5000 }],
  ['1000000', ['missing-comma@0-7'], ['10000,00', '100000,00'], { commaLimit: 1_000_000 }],
  ['600', ['missing-comma@0-3'], ['6,00', '60,00'], { commaLimit: 600 }],

  // Implausible
  ['0', ['implausible@0-1'], []],
  ['0,00', ['implausible@0-4'], []],
  ['0,99', ['implausible@0-4'], []],
  ['0.50', ['implausible@0-4', 'point@1-2'], []],
  ['100000,00', ['implausible@0-9'], []],
  ['123456,50', ['implausible@0-9'], []],
  ['12345678', ['implausible@0-8'], []],
  ['07802700750001', ['implausible@0-14'], []],
  ['12345678901234567890.50', ['implausible@0-23', 'point@20-21'], []],
  ['3025,00', ['implausible@0-7'], [], july],
  ['121,00', ['implausible@0-6'], [], july],
  ['60,50', ['implausible@0-5'], [], july],
  ['61250,50', ['implausible@0-8'], [], july],
  ['200000,00', ['implausible@0-9'], [], { commaLimit: 200_000 }],
];

/** What landlords truly have to enter: studios, flats, houses, rooms, with and without cents. */
const ordinary = [
  '89,00 95,50 112,35 120,00 135,80 148,26 150,00 163,10 175,00 182,45 190,00 199,99 205,60 210,00',
  '218,75 225,00 231,08 240,00 246,90 250,00 255,55 262,13 270,00 275,40 283,07 290,00 295,25 300,00',
  '301,01 310,00 315,15 318,92 320,00 327,64 330,00 335,50 341,22 345,00 350,00 352,08 359,90 360,00',
  '365,00 371,43 375,00 380,00 384,16 390,00 395,95 399,00 400,00 404,04 410,00 412,35 418,80 420,00',
  '425,00 429,67 430,00 436,12 440,00 445,50 449,99 450,00 455,00 458,31 460,00 465,20 470,00 477,77',
  '480,00 484,60 490,00 495,00 498,03 500,00 505,05 510,00 512,48 520,00 525,75 530,00 537,29 540,00',
  '545,00 550,00 553,30 560,00 566,66 570,00 575,00 580,00 585,14 590,00 595,99 600,00 610,10 612,50',
  '620,00 625,00 634,87 640,00 650,00 658,21 660,00 670,00 675,35 680,00 690,00 699,00 700,00 710,44',
  '720,00 725,00 735,60 740,00 750,00 760,02 770,00 780,00 790,90 800,00 815,00 820,73 835,00 850,00',
  '860,40 875,00 890,00 900,00 915,11 925,00 940,00 950,00 965,84 980,00 995,00 1000,00 1010,10 1025,00',
  '1050,00 1075,55 1100,00 1120,00 1150,25 1180,00 1200,00 1225,70 1250,00 1275,00 1300,00 1345,06',
  '1390,00 1400,00 1450,90 1500,00 1560,00 1625,33 1700,00 1780,00 1850,40 1950,00 2100,00 2350,75',
].flatMap((line) => line.split(' '));

const clean: readonly Row[] = [
  ...ordinary.map((text): Row => [text, [], []]),
  // The same rent as last July
  ...ordinary.map((text): Row => [text, [], [], { previous: `${text} €` }]),
  ['', [], []],
  ['450,50', [], []],
  ['1234,00', [], []],
  ['605,00', [], []],
  ['0450,50', [], []],
  ['450,05', [], []],
  ['99,99', [], []],
  ['45,00', [], []],
  ['1,00', [], []],
  ['1,23', [], []],
  ['9999,99', [], []],
  ['12345,00', [], []],
  ['45050,00', [], []],
  ['99999,99', [], []],

  // A round amount is a hint at most
  ['450', ['no-cents@0-3'], ['450,00']],
  ['605', ['no-cents@0-3'], ['605,00']],
  ['1234', ['no-cents@0-4'], ['1234,00']],
  ['9999', ['no-cents@0-4'], ['9999,00']],
  ['0450', ['no-cents@0-4'], ['450,00']],
  ['45050', ['no-cents@0-5'], ['45050,00'], { commaLimit: 50_000 }],
  ['199999', ['no-cents@0-6'], ['199999,00'], { commaLimit: 200_000 }],
  ['45050', ['no-cents@0-5'], ['45050,00'], { commaLimit: Number.POSITIVE_INFINITY }],
  ['605', ['no-cents@0-3'], ['605,00'], july],

  // Beside last July's rent
  ['612,50', [], [], july],
  ['605,00', [], [], july],
  ['453,75', [], [], july],
  ['756,25', [], [], july],
  ['1200,00', [], [], july],
  ['3024,99', [], [], july],
  ['121,01', [], [], july],
  ['612,50', [], [], { previous: '1 605,00 €' }],
  ['612,50', [], [], { previous: 'Loyer' }],
  ['0,40', [], [], { previous: '0,50' }],
  ['12000,00', [], [], { previous: '12000,00' }],
  ['250000,00', [], [], { previous: '240 000,00 €' }],
  ['12100', ['no-cents@0-5'], ['12100,00'], { previous: '12000,00' }],
  // Divided by 10 it would be near, but it is near already
  ['605,00', [], [], { previous: '500,00' }],

  // While the user types, what is unfinished is no mistake
  ...(
    [
      '4',
      '45',
      '450',
      '450,',
      '450, ',
      '450,5',
      '450,50',
      '450 ',
      '450,50 ',
      ' ',
      '1 ',
      '1 2',
      '1 23',
      '450 e',
      '450 eu',
      '450 euro',
      '450e',
      '0',
      '0,0',
      '45050',
    ] as const
  ).map((text): Row => [text, [], [], { typing: true }]),
  ['6', [], [], { ...july, typing: true }],
  ['60,5', [], [], { ...july, typing: true }],
  ['61250', [], [], { previous: '450,00', typing: true }],
];

const flaggedWhileTyping: readonly Row[] = (
  [
    ['450.', ['point@3-4'], ['450,00']],
    ['450.5', ['point@3-4'], ['450,50']],
    ['1.2', ['point@1-2'], ['1,20']],
    ['45O', ['letter@2-3'], ['450,00']],
    ['450 €', ['currency@3-5'], ['450,00']],
    ['450 euros', ['currency@3-9'], ['450,00']],
    ['e 4', ['currency@0-2'], ['4,00']],
    ['1 234', ['thousands@1-2'], ['1234,00']],
    [' 4', ['space@0-1'], ['4,00']],
    ['1 2,', ['space@1-2'], ['12,00']],
    [',5', ['lone-comma@0-1'], []],
    [',', ['not-a-number@0-1'], []],
    ['-4', ['sign@0-1'], ['4,00']],
    ['450,500', ['many-decimals@4-7'], ['450,50', '4505,00']],
    ['450,,', ['two-separators@3-5'], ['450,00']],
    ['1,234', ['ambiguous@1-2'], ['1234,00', '1,23']],
    ['abc', ['not-a-number@0-3'], []],
    ['\u200B4', ['invisible@0-1'], ['4,00']],
    ['４', ['foreign@0-1'], ['4,00']],
    ['12345678', ['implausible@0-8'], []],
    ['6125', ['missing-comma@0-4'], ['612,50'], july],
    ['61250', ['missing-comma@0-5'], ['612,50'], july],
    ['61250,5', ['implausible@0-7'], [], july],
  ] satisfies Row[]
).map(([text, findings, suggestions, options]): Row => {
  return [text, findings, suggestions, { ...options, typing: true }];
});

const severities: Record<AmountRule, Severity> = {
  'amount/point': 'error',
  'amount/currency': 'error',
  'amount/space': 'error',
  'amount/thousands': 'error',
  'amount/letter': 'error',
  'amount/invisible': 'error',
  'amount/foreign': 'error',
  'amount/one-decimal': 'warning',
  'amount/many-decimals': 'error',
  'amount/two-separators': 'error',
  'amount/lone-comma': 'error',
  'amount/sign': 'error',
  'amount/not-a-number': 'error',
  'amount/ambiguous': 'error',
  'amount/missing-comma': 'warning',
  'amount/implausible': 'warning',
  'amount/no-cents': 'hint',
};

describe('checkAmount', () => {
  it.each([...flagged, ...flaggedWhileTyping])(
    'flags %j',
    (text, findings, suggestions, options) => {
      const check = checkAmount(text, options);
      expect(summarise(check).sort()).toEqual([...findings].sort());
      expect(check.suggestions).toEqual(suggestions);
      expect(check.findings.some(({ severity }) => severity !== 'hint')).toBe(true);
    },
  );

  it.each(clean)('passes %j', (text, findings, suggestions, options) => {
    const check = checkAmount(text, options);
    expect(summarise(check)).toEqual(findings);
    expect(check.suggestions).toEqual(suggestions);
    expect(check.findings.every(({ severity }) => severity === 'hint')).toBe(true);
  });

  it('gives each rule its severity', () => {
    for (const [text, , , options] of [...flagged, ...clean, ...flaggedWhileTyping]) {
      for (const { rule, severity } of checkAmount(text, options).findings) {
        expect([text, rule, severity]).toEqual([text, rule, severities[rule]]);
      }
    }
  });

  it.each(amountRules)('has a case for %s', (rule) => {
    const found = [...flagged, ...clean].flatMap(([, findings]) => findings);
    expect(found.map((finding) => `amount/${finding.split('@')[0]}`)).toContain(rule);
  });

  it('lists findings in the order of the text', () => {
    const { findings } = checkAmount('\u200B- 1.234.5O0 €');
    const starts = findings.map(({ range }) => range[0]);
    expect(starts.length).toBeGreaterThan(4);
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
  });
});
