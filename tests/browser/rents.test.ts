import { describe, expect, it } from 'vitest';
import { applicationPath } from '../portal/frame.ts';
import { type SampleAccount, samples } from '../portal/sample-data.ts';
import { browserNames } from './harness/session.ts';
import {
  applicationLogIn,
  applicationRents,
  plainRents,
  rentLists,
  tenantPages,
} from './portal-forms.ts';
import { type User, useAssistant } from './user.ts';

const inCell = (row: number, column: number) =>
  `table.tenants tbody tr:nth-child(${row}) td:nth-child(${column}) input`;

describe.each(browserNames)('a rent in %s', (browser) => {
  const assistant = useAssistant(browser);

  /** Saves the page's rents; the portal accepts them, this one among them. */
  async function save(user: User, amount: string): Promise<void> {
    await user.submits('button.main');
    expect(assistant.portal.submissions.at(-1)).toMatchObject({
      kind: 'rents',
      rents: expect.arrayContaining([expect.objectContaining({ amount })]),
      accepted: true,
    });
  }

  async function logIn({ loginId, password }: SampleAccount): Promise<User> {
    const user = await assistant.open(applicationLogIn.path);
    await user.types(applicationLogIn.loginId, loginId);
    await user.types(applicationLogIn.password, password);
    await user.submits(applicationLogIn.submit);
    await assistant.recognises(user, 'rents');
    return user;
  }

  it.each([...rentLists, ...tenantPages])(
    'is compared with last July’s, corrected by a click, and sent so: $kind',
    async ({ path, rent }) => {
      const user = await assistant.open(path);
      await user.types(rent, '6125');
      await user.seesFlag('6125 → 612,50');
      await user.retypes(rent, '450.50 €');
      await user.leaves();
      await user.seesFlag('450.50␣€ → 450,50');
      await user.clicks('450,50');
      await user.reads(rent, '450,50');
      await save(user, '450,50');
    },
  );

  it('is corrected after a log-in as well, in a list that came without a page load', async () => {
    const user = await logIn(samples.person);
    await user.types(inCell(3, 5), '581.60');
    await user.seesFlag('581.60 → 581,60');
    await user.clicks('581,60');
    await save(user, '581,60');
  });

  it('that can be read in two ways is for the user to decide', async () => {
    const user = await logIn(samples.missingPrevious);
    const rent = inCell(2, 5);
    await user.types(rent, '1.234');
    const { text } = await user.seesFlag('choisissez la bonne');
    expect(text).toContain('1.234 → 1234,00');
    expect(text).toContain('1.234 → 1,23');
    await user.clicks('1234,00');
    await user.reads(rent, '1234,00');
  });

  it.each([
    { what: 'surfaces', ...applicationRents, beside: inCell(1, 3) },
    {
      what: 'charges',
      ...applicationRents,
      path: `${applicationPath}?n=5&colonne=charges#/locataires`,
      beside: inCell(1, 3),
    },
    { what: 'charges in plain HTML', ...plainRents, beside: 'input[name="charges_X00001"]' },
  ])('is flagged alone: nothing in the column of $what', async (list) => {
    const user = await assistant.open(list.path);
    await user.retypes(list.beside, '45.5 m2');
    await user.types(list.rent, '612,50');
    // The mistake in the next row proves that the assistant has looked at these.
    await user.types(list.secondRent, '502.40');
    await user.seesFlag('502,40');
    await user.seesFlags(1);
    await assistant.reports(user, 'amount/point');
  });
});
