// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createPageForms } from '../../src/assistant/page-forms.ts';
import { field, input } from './samples.ts';

describe('the form in which a page writes amounts', () => {
  it('is learned from a column, for that column', () => {
    const forms = createPageForms();
    const column = ['1 234,50 €', '605,00 €', '580,10 €'].map((value) =>
      field(input(value), 'rent-amount', 'rents-1'),
    );
    forms.learnFrom(column);
    const typed = field(input(), 'rent-amount', 'rents-1');
    expect(forms.styleOf(typed)).toMatchObject({ suffix: ' €', decimal: ',' });
    expect(forms.styleOf(field(input(), 'rent-amount', 'rents-2'))).toBeUndefined();
  });

  it('is learned from what the page makes of an amount after the user left it', () => {
    const forms = createPageForms();
    const rent = field(input(), 'rent-amount');
    forms.learnRewriting(rent, '1234,5', '1 234,50 €');
    expect(forms.styleOf(rent)).toMatchObject({ suffix: ' €' });
  });

  it('keeps what was learned about thousands when the next amount has none', () => {
    const forms = createPageForms();
    const rent = field(input(), 'rent-amount');
    forms.learnRewriting(rent, '1234,5', '1\u202f234,50 €');
    forms.learnRewriting(rent, '612,5', '612,50 €');
    expect(forms.styleOf(rent)).toMatchObject({ group: '\u202f', suffix: ' €' });
  });

  it('is not learned from a page that leaves the text alone, nor from another kind of field', () => {
    const forms = createPageForms();
    const [rent, id] = [field(input(), 'rent-amount'), field(input(), 'login-id', 'h')];
    forms.learnRewriting(rent, '450.50 €', '450.50 €');
    forms.learnRewriting(id, '1234,5', '1 234,50 €');
    expect([forms.styleOf(rent), forms.styleOf(id)]).toEqual([undefined, undefined]);
  });

  it('is learned from a mask in empty fields, also beside a few filled ones', () => {
    const forms = createPageForms();
    const rent = field(input(' €'), 'rent-amount');
    forms.learnFrom([rent]);
    expect(forms.styleOf(rent)).toMatchObject({ suffix: ' €', group: '' });

    const column = ['1 234,50 €', '1 605,00 €', ' €', ' €', ' €'].map((value) =>
      field(input(value), 'rent-amount', 'rents-1'),
    );
    forms.learnFrom(column);
    expect(forms.styleOf(field(input(), 'rent-amount', 'rents-1'))).toMatchObject({ group: ' ' });
  });
});

describe('the signs in an id or a number', () => {
  it('are the page’s where it puts them there, for that kind of field', () => {
    const forms = createPageForms();
    const [number, id] = [field(input(), 'user-number'), field(input(), 'login-id')];
    expect(forms.learnRewriting(number, '0780', '078 0')).toBe(true);
    expect([forms.hasOwnSigns(number), forms.hasOwnSigns(id)]).toEqual([true, false]);
  });

  it('are the page’s where its mask shows them', () => {
    const forms = createPageForms();
    const number = field(input('___ _______ ____'), 'user-number');
    forms.learnFrom([number]);
    expect(forms.hasOwnSigns(number)).toBe(true);
  });

  it('are the user’s where the page only takes some away', () => {
    const forms = createPageForms();
    const number = field(input(''), 'user-number');
    forms.learnFrom([number]);
    expect(forms.learnRewriting(number, '078  0', '078 0')).toBe(false);
    expect(forms.hasOwnSigns(number)).toBe(false);
  });
});
