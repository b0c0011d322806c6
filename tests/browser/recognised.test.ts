import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { recognisedTexts as texts } from '../../src/advice/texts/recognised.ts';
import { applicationPath } from '../portal/frame.ts';
import {
  firstRentField,
  logInPath,
  loginIdField,
  openPortal,
  passwordField,
  useStage,
} from './assistant-page.ts';
import { browserNames } from './harness/session.ts';
import { waitFor } from './harness/wait-for.ts';
import { clickNamed, fittingCard, seeText, textIn } from './popup-page.ts';

const panel = '.recognised';
const box = `${panel} textarea`;

describe.each(browserNames)('what is recognised, in %s,', (browser) => {
  const stage = useStage(browser);
  const pages: Page[] = [];
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });

  it('is told with the reasons on the log-in page', async () => {
    const { popup } = await openBoth(logInPath);
    await popup.click(`${panel} summary`);
    await seeText(popup, panel, 'IdentifiantPourquoi ce champ ?');
    await seeText(popup, panel, 'étiquette « Identifiant »');
    await seeText(popup, panel, 'proposé au navigateur comme mot de passe');
    await seeText(popup, panel, 'la page masque ce que l’on tape ici');
  });

  it('is counted by columns, and follows the page to another route', async () => {
    const { page, popup } = await openBoth(`${applicationPath}?n=38#/locataires`);
    await popup.click(`${panel} summary`);
    await seeText(popup, panel, '38 montants de loyer');
    await seeText(popup, panel, 'colonne « Loyer de juillet');
    await page.evaluate(() => {
      location.hash = '/mot-de-passe-perdu';
    });
    await seeText(popup, panel, 'Adresse e-mail');
    expect(await textIn(popup, panel)).not.toContain('montants de loyer');
  });

  it('is described without anything that was typed, and can be copied', async () => {
    const { page, popup } = await openBoth(logInPath);
    await page.type(loginIdField, 'LOG987654Z');
    await page.type(passwordField, 'Nuage-Vert-72');
    await clickNamed(popup, texts.describe);
    const description = await readDescription(popup);
    expect(description.split('\n')[1]).toBe(`page : ${applicationPath}#/connexion`);
    expect(description).toMatch(/input .*→ login-id \d+ % \(label, /);
    expect(description).not.toMatch(/987654|Nuage|Vert|72/);

    await clickNamed(popup, texts.copy);
    await seeText(popup, panel, texts.copied);
  });

  it('is described without tenants and amounts', async () => {
    const { page, popup } = await openBoth(`${applicationPath}?n=5#/locataires`);
    await page.type(firstRentField, '612,50');
    const shown = await page.$$eval('tbody td', (cells) =>
      cells.flatMap(({ textContent }) => textContent.split(/[^\p{L}\d,]+/u)),
    );
    await clickNamed(popup, texts.describe);
    const description = await readDescription(popup);
    const words = new Set(description.split(/[^\p{L}\d,]+/u));
    // The stand-in's tenants bear the name of the column as a first name.
    words.delete('Locataire');
    expect(shown.filter((word) => /\p{L}{3}|\d{2}/u.test(word) && words.has(word))).toEqual([]);
    expect(description).not.toContain('612');
    expect(description).toMatch(/× 5\n *tr/);
  });

  async function openBoth(path: string): Promise<{ page: Page; popup: Page }> {
    const page = await openPortal(stage, path);
    const popup = await stage.session.openPopup(page);
    pages.push(popup, page);
    await popup.waitForSelector(fittingCard);
    return { page, popup };
  }

  function readDescription(popup: Page): Promise<string> {
    return waitFor(
      'the description',
      () =>
        popup.$$eval(box, ([found]) => (found instanceof HTMLTextAreaElement ? found.value : '')),
      (text) => text !== '',
    );
  }
});
