import { describe, expect, it } from 'vitest';
import { applicationPath } from '../portal/frame.ts';
import { browserNames } from './harness/session.ts';
import { applicationRents } from './portal-forms.ts';
import { type User, useAssistant } from './user.ts';

const listWrittenByPage = `${applicationPath}?n=5&ecriture=page#/locataires`;
const listOfNumbers = `${applicationPath}?n=5&nombre=1#/locataires`;
const { rent, secondRent } = applicationRents;

describe.each(browserNames)('the form of a rent in %s', (browser) => {
  const assistant = useAssistant(browser);

  async function save(user: User, amount: string): Promise<void> {
    await user.submits('button.main');
    const rents = [{ tenant: 'X00001', amount }];
    expect(assistant.portal.submissions).toEqual([{ kind: 'rents', rents, accepted: true }]);
  }

  it('is the page’s where the page has filled the column', async () => {
    const user = await assistant.open(listWrittenByPage);
    await user.reads(rent, '605,00\u00a0€');
    await user.page.focus(rent);
    await user.leaves();
    await user.retypes(secondRent, '50O,40 €');
    await user.seesFlag('la lettre O');
    await user.seesFlags(1);
    await assistant.reports(user, 'amount/letter');
  });

  it('is the page’s in a correction, too', async () => {
    const user = await assistant.open(listWrittenByPage);
    await user.retypes(rent, '6125');
    await user.seesFlag('6125 → 612,50␣€');
    await user.clicks('612,50');
    await user.reads(rent, '612,50\u00a0€');
    await save(user, '612,50\u00a0€');
  });

  it('is the page’s where the page rewrites what was typed', async () => {
    const user = await assistant.open(listWrittenByPage);
    await user.retypes(rent, '6125');
    await user.leaves();
    // None of the amounts at load had thousands: how the page writes them is seen here first.
    await user.reads(rent, '6\u202f125,00\u00a0€');
    const { text } = await user.seesFlag('6␣125,00␣€ → 612,50␣€');
    expect(text).not.toContain('en trop');
    await assistant.reports(user, 'amount/missing-comma');
    // An amount without thousands takes none of that away.
    await user.retypes(rent, '612,5');
    await user.leaves();
    await user.reads(rent, '612,50\u00a0€');
    await user.retypes(secondRent, '5024');
    await user.leaves();
    await user.seesFlag('5␣024,00␣€ → 502,40␣€');
    await assistant.reports(user, 'amount/missing-comma');
  });

  it('is the browser’s in a field for numbers: written with a point, shown with a comma', async () => {
    const user = await assistant.open(listOfNumbers);
    await user.types(rent, '6125');
    await user.seesFlag('6125 → 612,50');
    await user.clicks('612,50');
    await user.seesFlag('C’est corrigé. 6125 → 612,50');
    // Firefox takes the last zero away.
    const written = browser === 'chrome' ? '612.50' : '612.5';
    await user.reads(rent, written);
    await save(user, written);
  });

  it('takes a comma in a field for numbers, whatever the browser makes of it', async () => {
    const user = await assistant.open(listOfNumbers);
    await user.types(rent, '612,50');
    if (browser === 'chrome') {
      // An English Chromium drops the comma; a French Firefox reads it.
      await user.seesFlag('61250 → 612,50');
      await user.clicks('612,50');
      await user.seesFlag('C’est corrigé');
    }
    await user.leaves();
    await user.types(secondRent, '5024');
    await user.seesFlag('5024 → 502,40');
    await user.seesFlags(1, ...(browser === 'chrome' ? (['✓'] as const) : []));
    await user.reads(rent, browser === 'chrome' ? '612.50' : '612.5');
  });
});
