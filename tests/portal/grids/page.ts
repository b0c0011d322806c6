import { element } from '../application/element.ts';
import { loadRents, type RentRow, saveRents } from './rents.ts';

/** What a grid is given to draw. */
export interface GridParts {
  /** Where the grid goes. */
  readonly box: HTMLElement;
  readonly year: number;
  readonly rows: readonly RentRow[];
}

/**
 * Makes the page around a grid: heading, place for messages, grid, and the button that sends the
 * rents which are no longer what they were.
 */
export async function showGrid(draw: (parts: GridParts) => void): Promise<void> {
  const main = document.querySelector('main');
  if (main === null) throw new Error('The page has no main part.');
  const { year, rows } = await loadRents();
  const before = new Map(rows.map(({ id, rent }) => [id, rent]));
  const box = element('div');
  const button = element('button', { type: 'button', class: 'main' }, 'Enregistrer');
  button.addEventListener('click', () => {
    void saveRents(rows.filter(({ id, rent }) => rent !== before.get(id)));
  });
  main.append(
    element('h1', {}, `Loyers de juillet ${year}`),
    element('div', { class: 'notices', 'aria-live': 'polite' }),
    box,
    button,
  );
  draw({ box, year, rows });
}
