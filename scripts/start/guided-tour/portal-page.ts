import type { Page } from 'puppeteer-core';
import { waitFor } from '../../../tests/browser/harness/wait-for.ts';

/** The portal's fields, as CSS finds them. */
export const loginIdField = 'input[autocomplete="username"]';
export const passwordField = 'input[type="password"]';
/** This July's rent of the first tenant of a list. */
export const firstRentField = 'table.tenants tbody tr:first-child td:last-child input';
/** "Se connecter", "Enregistrer". */
export const mainButton = 'button.main';

/** Waits until a field holds exactly this. */
export async function expectValue(page: Page, field: string, wanted: string): Promise<void> {
  await waitFor(
    `the field to hold ${wanted}`,
    () => page.$eval(field, (found) => (found instanceof HTMLInputElement ? found.value : '')),
    (value) => value === wanted,
  );
}
