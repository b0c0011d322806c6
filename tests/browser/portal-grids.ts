import type { Page } from 'puppeteer-core';
import { gridsPath } from '../portal/frame.ts';
import { openList } from '../portal/sample-data.ts';
import { tenantAt } from '../portal/tenants.ts';
import { waitFor } from './harness/wait-for.ts';

/** A list of 2,000 tenants that has only some of its rows in the document. */
export interface Grid {
  readonly kind: string;
  readonly path: string;
  /** Brings the row at a place of the list, from 0, to the top of what is shown. */
  readonly go: (page: Page, place: number) => Promise<void>;
}

const rowsOfPage = 20;

/**
 * Scrolls in what fits `view`; the rows there, which fit `row`, are all of one height. Once more if
 * the grid does not stay there: seen in Firefox right after typing.
 */
const scrolling = (view: string, row: string) => async (page: Page, place: number) => {
  const scroll = () =>
    page.$eval(
      view,
      async (scrolled, css, rows) => {
        const height = scrolled.querySelector(css)?.getBoundingClientRect().height ?? 0;
        scrolled.scrollTop = rows * height;
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        return Math.abs(scrolled.scrollTop - rows * height) < 1;
      },
      row,
      place,
    );
  await waitFor('the grid to be scrolled', scroll, Boolean);
};

/** The same elements show one tenant after the other. */
export const recyclingGrids: readonly Grid[] = [
  { kind: 'a list by hand', path: `${gridsPath}recycled/`, go: scrolling('#grid', 'tbody tr') },
  {
    kind: 'Angular’s virtual scrolling',
    path: `${gridsPath}virtual/`,
    go: scrolling('#grid', '.line'),
  },
];

export const grids: readonly Grid[] = [
  ...recyclingGrids,
  {
    kind: 'a table that takes rows out of the document',
    path: `${gridsPath}detached/`,
    go: scrolling('.tabulator-tableholder', '.tabulator-row'),
  },
  {
    kind: 'a table of pages',
    path: `${gridsPath}paged/`,
    go: (page, place) => openPage(page, Math.floor(place / rowsOfPage) + 1),
  },
];

async function openPage(page: Page, wanted: number): Promise<void> {
  const shown = () =>
    page.$eval('.tabulator-page.active', (button) => Number(button.textContent ?? ''));
  while ((await shown()) !== wanted) {
    const direction = (await shown()) < wanted ? 'next' : 'prev';
    await page.click(`.tabulator-page[data-page="${direction}"]`);
  }
  // The buttons stand below the rows.
  await page.evaluate(() => scrollTo(0, 0));
}

/** The path of a table in which a rent is text until its cell is clicked. */
export const editedGrid = `${gridsPath}edited/`;

/** A tenant of the lists, as the user and the server know it, with last July's rent. */
export function tenantOfGrid(place: number): { id: string; name: string; previous: string } {
  const { id, name, previous = '' } = tenantAt(openList, place);
  return { id, name, previous };
}

const rowOf = (place: number) =>
  `//*[self::tr or @role="row"][contains(., "${tenantOfGrid(place).name}")]`;

/** The field of the tenant at a place of the list, wherever its row stands now. */
export const rentAt = (place: number) => `::-p-xpath(${rowOf(place)}//input)`;

/** The last cell of that row. */
export const cellAt = (place: number) => `::-p-xpath(${rowOf(place)}/*[@role="gridcell"][last()])`;
