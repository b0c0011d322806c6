import { describe, expect, it } from 'vitest';
import { browserNames } from './harness/session.ts';
import { waitFor } from './harness/wait-for.ts';
import { cellAt, editedGrid, grids, rentAt, tenantOfGrid } from './portal-grids.ts';
import { type User, useAssistant } from './user.ts';

describe.each(browserNames)('a rent in a table of 2,000 tenants in %s', (browser) => {
  const assistant = useAssistant(browser);

  /** Saves the rents; the portal gets these alone, and accepts them. */
  async function save(user: User, ...places: readonly number[]): Promise<void> {
    await user.submits('button.main');
    await waitFor('the portal to receive rents', () => assistant.portal.submissions.at(-1));
    expect(assistant.portal.submissions).toEqual([
      {
        kind: 'rents',
        rents: places.map((place) => {
          const { id, previous } = tenantOfGrid(place);
          return { tenant: id, amount: previous };
        }),
        accepted: true,
      },
    ]);
  }

  it.each(grids)('is flagged, corrected by a click, and sent so: $kind', async (grid) => {
    const user = await assistant.open(grid.path);
    for (const place of [1, 65]) {
      const { previous } = tenantOfGrid(place);
      const wrong = previous.replace(',', '.');
      await grid.go(user.page, place - 1);
      await user.types(rentAt(place), wrong);
      await user.seesFlag(`${wrong} → ${previous}`);
      await user.clicks(previous);
      await user.reads(rentAt(place), previous);
    }
    await save(user, 1, 65);
  });

  it('is checked while its cell is open, where it is text before and after', async () => {
    const user = await assistant.open(editedGrid);
    const { previous } = tenantOfGrid(1);
    const wrong = previous.replace(',', '.');
    await user.types(cellAt(1), wrong);
    await user.seesFlag(`${wrong} → ${previous}`);
    await user.clicks(previous);
    await user.page.keyboard.press('Enter');
    await waitFor(
      'the cell to be text again',
      () => user.page.$eval(cellAt(1), ({ textContent }) => textContent),
      (text) => text === previous,
    );
    await user.seesFlags(0);
    await save(user, 1);
  });
});
