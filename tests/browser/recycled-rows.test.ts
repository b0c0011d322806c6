import { describe, expect, it } from 'vitest';
import { findShown } from './harness/displayed.ts';
import { browserNames } from './harness/session.ts';
import { waitFor } from './harness/wait-for.ts';
import { grids, recyclingGrids, rentAt, tenantOfGrid } from './portal-grids.ts';
import { type User, useAssistant } from './user.ts';

/** Of the first rows, the third has an amount with a point from the start; so has the 123rd. */
const wrongPlace = 2;
/** Where ten rows are shown of which none has one. */
const cleanPlace = 100;
const otherWrongPlace = 120;

describe.each(browserNames)('a row of a long list in %s', (browser) => {
  const assistant = useAssistant(browser);

  /** Waits until so many fields have a flag or the small sign of one. */
  async function seesMarks({ page }: User, count: number): Promise<void> {
    await waitFor(
      `${count} flags and signs`,
      async () => {
        const displayed = await assistant.session.readDisplayed(page);
        return [
          ...findShown(displayed, 'group', 'Signalement'),
          ...findShown(displayed, 'button', 'Ouvrir le signalement'),
        ].map(({ name }) => name);
      },
      ({ length }) => length === count,
    );
  }

  it.each(grids)('takes its flag along when it goes, and brings it back: $kind', async (grid) => {
    const user = await assistant.open(grid.path);
    await user.seesFlags(0, '!');
    await user.types(rentAt(4), '612.50');
    await user.seesFlag('612.50 → 612,50');
    await user.seesFlags(1, '!');
    await grid.go(user.page, cleanPlace);
    await user.page.waitForSelector(rentAt(cleanPlace + 1));
    await user.seesFlags(0);
    await grid.go(user.page, otherWrongPlace);
    await user.seesFlags(0, '!');
    await grid.go(user.page, 0);
    await user.page.waitForSelector(rentAt(4));
    await seesMarks(user, 2);
  });

  it.each(recyclingGrids)('keeps a correction to its own tenant: $kind', async (grid) => {
    const user = await assistant.open(grid.path);
    const { previous } = tenantOfGrid(4);
    await user.types(rentAt(4), previous.replace(',', '.'));
    await user.seesFlag(`→ ${previous}`);
    await user.clicks(previous);
    await user.reads(rentAt(4), previous);
    await grid.go(user.page, cleanPlace);
    await user.page.waitForSelector(rentAt(cleanPlace + 4));
    // "Annuler" would write into another tenant's field.
    await user.seesFlags(0);
    await user.reads(rentAt(cleanPlace + 4), '');
    await grid.go(user.page, 0);
    await user.reads(rentAt(4), previous);
    await seesMarks(user, 1);
    await user.submits('button.main');
    expect(assistant.portal.submissions.at(-1)).toEqual({
      kind: 'rents',
      rents: [{ tenant: tenantOfGrid(4).id, amount: previous }],
      accepted: true,
    });
  });

  it.each(recyclingGrids)('is compared with its own last July: $kind', async (grid) => {
    const user = await assistant.open(grid.path);
    await user.types(rentAt(0), '6125');
    await user.seesFlag('6125 → 612,50');
    await grid.go(user.page, cleanPlace);
    const { previous } = tenantOfGrid(cleanPlace + 2);
    await user.types(rentAt(cleanPlace + 2), previous.replace(',', ''));
    await user.seesFlag(`→ ${previous}`);
    await user.clicks(previous);
    await user.reads(rentAt(cleanPlace + 2), previous);
    await grid.go(user.page, 0);
    await user.reads(rentAt(wrongPlace), tenantOfGrid(wrongPlace).previous.replace(',', '.'));
    await seesMarks(user, 2);
  });

  it.each(recyclingGrids)('is not taken for one with the same amount: $kind', async (grid) => {
    const user = await assistant.open(grid.path);
    await grid.go(user.page, cleanPlace);
    // Among these is one that the elements of the fifth row show.
    for (let place = cleanPlace; place < cleanPlace + 10; place += 1) {
      await user.types(rentAt(place), '612,50');
    }
    await grid.go(user.page, 0);
    await user.page.waitForSelector(rentAt(4));
    await user.types(rentAt(4), '612.50');
    await user.seesFlag('612.50 → 612,50');
    await user.clicks('612,50');
    await user.reads(rentAt(4), '612,50');
    await grid.go(user.page, cleanPlace);
    await user.reads(rentAt(cleanPlace + 4), '612,50');
    await user.seesFlags(0);
  });
});
