import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAmount } from '../../src/domain/amount.ts';
import { type AmountStyle, writeAmount } from '../../src/domain/amount-style.ts';
import { learnAmountStyle, learnRewrittenStyle } from '../../src/domain/amount-style-learning.ts';

const french: AmountStyle = { decimal: ',', group: '\u202F', prefix: '', suffix: '\u00A0€' };
const spaced: AmountStyle = { decimal: ',', group: ' ', prefix: '', suffix: '' };
const german: AmountStyle = { decimal: ',', group: '.', prefix: '', suffix: '' };
const english: AmountStyle = { decimal: '.', group: ',', prefix: '€', suffix: '' };
const swiss: AmountStyle = { decimal: '.', group: '’', prefix: '', suffix: '' };
const point: AmountStyle = { decimal: '.', group: '', prefix: '', suffix: '' };

describe('writeAmount', () => {
  it.each([
    ['1234,50', undefined, '1234,50'],
    ['450,50', french, '450,50\u00A0€'],
    ['1234,50', french, '1\u202F234,50\u00A0€'],
    ['12345,00', french, '12\u202F345,00\u00A0€'],
    ['123456,00', spaced, '123 456,00'],
    ['1234567,89', german, '1.234.567,89'],
    ['1234,50', english, '€1,234.50'],
    ['1234,50', point, '1234.50'],
    ['0,50', english, '€0.50'],
  ])('writes %s in style %j as %j', (plain, style, written) => {
    expect(writeAmount(plain, style)).toBe(written);
  });
});

type Row = [text: string, style: AmountStyle, findings: string[], suggestions: string[]];

const own: readonly Row[] = [
  ['1\u202F234,50\u00A0€', french, [], []],
  ['1 234,50 €', french, [], []],
  ['1 234,50€', french, [], []],
  ['1234,50 €', french, [], []],
  ['1234,50', french, [], []],
  ['450,50', french, [], []],
  ['450,50 € ', french, [], []],
  ['', french, [], []],
  ['€', french, [], []],
  ['1 234,50', spaced, [], []],
  ['1\u00A0234,50', spaced, [], []],
  ['1 234 567,00', { ...spaced, suffix: ' €' }, ['implausible'], []],
  ['1.234,50', german, [], []],
  ['1.234', german, ['no-cents'], ['1.234,00']],
  ['€1,234.50', english, [], []],
  ['€ 1234.50', english, [], []],
  ['1,234', english, ['no-cents'], ['€1,234.00']],
  ['1234,50', english, [], []],
  ["1'234.50", swiss, [], []],
  ['1’234.50', swiss, [], []],
  ['450.50', point, [], []],
  ['450,50', point, [], []],
  ['450', french, ['no-cents'], ['450,00\u00A0€']],
];

const notOwn: readonly Row[] = [
  ['450.50', french, ['point'], ['450,50\u00A0€']],
  ['1 234.50 €', french, ['point'], ['1\u202F234,50\u00A0€']],
  ['1.234,50 €', french, ['thousands'], ['1\u202F234,50\u00A0€']],
  ['450€50', french, ['currency'], ['450,50\u00A0€']],
  ['€ 450,50', french, ['currency'], ['450,50\u00A0€']],
  ['450,50 euros', french, ['currency'], ['450,50\u00A0€']],
  ['45 0,50 €', french, ['space'], ['450,50\u00A0€']],
  ['1 2345,00 €', french, ['space'], ['12\u202F345,00\u00A0€']],
  ['450 50 €', french, ['space'], ['450,50\u00A0€']],
  [' 450,50', french, ['space'], ['450,50\u00A0€']],
  ['450,5 €', french, ['one-decimal'], ['450,50\u00A0€']],
  ['450, €', french, ['lone-comma'], ['450,00\u00A0€']],
  ['-450,00 €', french, ['sign'], ['450,00\u00A0€']],
  ['45O,50 €', french, ['letter'], ['450,50\u00A0€']],
  ['45 050 €', french, ['missing-comma'], ['450,50\u00A0€']],
  ['450 500 €', french, ['missing-comma'], ['4\u202F505,00\u00A0€']],
  ['450,50 €', spaced, ['currency'], ['450,50']],
  ['450.50', german, ['point'], ['450,50']],
  ['1.23', german, ['point'], ['1,23']],
  ['1. 234,50', german, ['thousands', 'space'], ['1.234,50']],
  ['1 234,50', german, ['thousands'], ['1.234,50']],
  ['450,50', { ...english, suffix: ' €' }, [], []],
  ['450.5', point, ['one-decimal'], ['450.50']],
  ['1.234', point, ['ambiguous'], ['1234.00', '1.23']],
  ['1,234.50', point, ['thousands'], ['1234.50']],
  ['1.234', swiss, ['ambiguous'], ['1’234.00', '1.23']],
  ["450'50", swiss, ['point'], ['450.50']],
];

describe('checkAmount with the page’s own style', () => {
  it.each([...own, ...notOwn])('reads %j', (text, style, findings, suggestions) => {
    const check = checkAmount(text, { style });
    expect(check.findings.map(({ rule }) => rule.replace('amount/', ''))).toEqual(findings);
    expect(check.suggestions).toEqual(suggestions);
  });

  it('counts offsets from the start of the whole text', () => {
    const { findings } = checkAmount('  € 45O,5', { style: { ...english, prefix: '€ ' } });
    expect(findings.map(({ range }) => range)).toEqual([
      [6, 7],
      [8, 9],
    ]);
  });

  it('compares with last July as without a style', () => {
    const options = { style: french, previous: '605,00 €' };
    expect(checkAmount('61 250,00 €', options).suggestions).toEqual(['612,50\u00A0€']);
  });
});

describe('learnAmountStyle', () => {
  it.each([
    ['all alike', ['450,50 €', '1 234,50 €', '605,00 €'], { ...spaced, suffix: ' €' }],
    ['no-break spaces', ['1\u202F234,50\u00A0€', '605,00\u00A0€'], french],
    ['no amount with thousands', ['450,50 €', '605,00 €'], { ...spaced, group: '', suffix: ' €' }],
    [
      'thousands without a space',
      ['1450,50 €', '605,00 €'],
      { ...spaced, group: '', suffix: ' €' },
    ],
    ['no cents', ['450 €', '1 605 €'], { ...spaced, suffix: ' €' }],
    [
      'empty cells beside',
      ['450,50 €', '', ' ', '605,00 €', ''],
      { ...french, group: '', suffix: ' €' },
    ],
    ['spaces around', [' 450,50 €', '605,00 € '], { ...french, group: '', suffix: ' €' }],
    ['most of three', ['450,50 €', '605,00 €', '612.50'], { ...french, group: '', suffix: ' €' }],
    ['a currency in front', ['EUR 1,450.50', 'EUR 605.00'], { ...english, prefix: 'EUR ' }],
    ['English without cents', ['€1,450', '€605', '€2,000'], english],
    ['only a space', ['1 450,50', '2 605,00'], spaced],
    ['points for thousands', ['1.450,50', '2.605,00'], german],
    ['apostrophes', ['1’450.50', '2’605.00', '605.00'], swiss],
    ['three bare points', ['450.50', '605.00', '1450.00'], point],
    [
      'longer words',
      ['450,50 €/mois', '605,00 €/mois'],
      { ...spaced, group: '', suffix: ' €/mois' },
    ],
  ])('learns from %s', (_, texts, style) => {
    expect(learnAmountStyle(texts)).toEqual(style);
  });

  it.each([
    ['nothing', []],
    ['empty cells', ['', '  ']],
    ['plain amounts', ['450,50', '1234,50', '605,00']],
    ['whole amounts', ['450', '1234', '605']],
    ['one cell', ['450,50 €']],
    ['one of two', ['450,50 €', '605,00']],
    ['half of four', ['450,50 €', '605,00 €', '450,50', '605,00']],
    ['two bare points', ['450.50', '605.00']],
    ['two bare points among plain ones', ['450.50', '605.00', '450,50', '605,00', '1234,00']],
    ['what may be a slip', ['1.450', '2.605', '3.100']],
    ['words that are no currency', ['450,50 loyer', '605,00 loyer']],
    ['several writings', ['450,50 €', '€ 605,00', '612,00 EUR']],
    ['slips', ['450,,50 €', '45 0,50 €', '450,5 €']],
    ['text', ['Dupont', 'Martin', '€']],
    ['what cannot be told apart', ['€1,450', '€2,605', '€450,50', '€605,50']],
    ['two signs before the cents', ['450,50 €', '605,00 €', '612.00 €', '613.00 €']],
    ['two signs for thousands', ['1 450,50 €', '2 605,00 €', '1.612,00 €', '2.613,00 €']],
    ['long texts', [`${'1'.repeat(70)},00 €`, `${'1'.repeat(70)},00 €`]],
  ])('learns nothing from %s', (_, texts) => {
    expect(learnAmountStyle(texts)).toBeUndefined();
  });

  it('learns again what was written in a style', () => {
    const cents = fc.integer({ min: 100_000, max: 9_999_999 });
    const styles = fc.constantFrom(french, spaced, german, english, swiss, point);
    fc.assert(
      fc.property(fc.array(cents, { minLength: 3 }), styles, (amounts, style) => {
        const texts = amounts.map((amount) => {
          const digits = String(amount);
          return writeAmount(`${digits.slice(0, -2)},${digits.slice(-2)}`, style);
        });
        expect(learnAmountStyle(texts)).toEqual(style);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        learnAmountStyle(texts);
      }),
    );
  });
});

describe('learnRewrittenStyle', () => {
  it.each([
    ['1234,50', '1\u202F234,50\u00A0€', french],
    ['1234,5', '1 234,50', spaced],
    ['1234', '1.234,00', german],
    ['450,50', '450.50', point],
    ['450,50', '450,50 €', { ...spaced, group: '', suffix: ' €' }],
    ['45050', '45 050,00 €', { ...spaced, suffix: ' €' }],
    ['1.234', '1 234,00', spaced],
  ])('learns from %j rewritten to %j', (typed, rewritten, style) => {
    expect(learnRewrittenStyle(typed, rewritten)).toEqual(style);
  });

  it.each([
    ['450,50', '450,50'],
    ['450.50', '450.50'],
    ['450,50 €', ' 450,50 € '],
    ['450', '450,00'],
    ['450.50', '450,50'],
    ['450,50', '0,00 €'],
    ['450,50', ''],
    ['', '0,00 €'],
    ['abc', '450,50 €'],
    ['450,50', '450,50 par mois'],
  ])('learns nothing from %j rewritten to %j', (typed, rewritten) => {
    expect(learnRewrittenStyle(typed, rewritten)).toBeUndefined();
  });
});
