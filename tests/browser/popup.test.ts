import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { flagTexts } from '../../src/advice/texts/flag.ts';
import { popupTexts } from '../../src/advice/texts/popup.ts';
import { userNumberTexts } from '../../src/advice/texts/user-number.ts';
import { applicationPath } from '../portal/frame.ts';
import { otherHost } from '../portal/portal.ts';
import {
  clickInFlag,
  expectValue,
  firstRentField,
  logInPath,
  loginIdField,
  openPortal,
  passwordField,
  rentsPath,
  seeFlag,
  useStage,
} from './assistant-page.ts';
import { pageAt } from './harness/pages.ts';
import { browserNames } from './harness/session.ts';
import { clickNamed, fittingCard, numberEntry, seeText, textIn, typeNumber } from './popup-page.ts';

describe.each(browserNames)('the popup in %s', (browser) => {
  const stage = useStage(browser);
  const pages: Page[] = [];
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });

  it.each([
    ['the log-in', '#/connexion', 'Fiche 5', 'vous êtes sur la page de connexion'],
    ['the lost login id', '#/identifiant-perdu', 'Fiche 4', 'retrouver un identifiant'],
    ['the lost password', '#/mot-de-passe-perdu', 'Fiche 2', 'redemander un mot de passe'],
    ['the rents', '?n=5#/locataires', 'Fiche 10', 'une page de loyers'],
  ])('has on top the card that fits the page of %s, and says why', async (_, at, name, reason) => {
    const { popup } = await openBoth(applicationPath + at);
    await seeText(popup, `${fittingCard} h2`, `${name} – `);
    await seeText(popup, fittingCard, reason);
    await seeText(popup, '.notice', popupTexts.flagged(false));
  });

  it('follows what was last flagged while it is open', async () => {
    const { page, popup } = await openBoth(logInPath);
    await page.bringToFront();
    await page.type(loginIdField, 'LOGO12345A');
    await page.focus(passwordField);
    await seeText(popup, fittingCard, 'parce que l’identifiant a été signalé');
    await seeText(popup, '.notice', popupTexts.flagged(true));

    await page.type(passwordField, 'Nuage-Vert-72 ');
    await page.focus(loginIdField);
    await seeText(popup, fittingCard, 'parce que le mot de passe a été signalé');
    await seeText(popup, `${fittingCard} h2`, 'Fiche 7 – ');
    expect(await textIn(popup, 'main')).not.toContain('Nuage');
  });

  it('names links as they are named on the page', async () => {
    const { popup } = await openBoth(`${applicationPath}?liens=2015#/connexion`);
    await seeText(popup, '#fiche-1', 'cliquez sur « Identifiant perdu ».');
    const newer = await openBoth(`${applicationPath}?liens=2021#/connexion`);
    await seeText(newer.popup, '#fiche-1', 'cliquez sur « Problème de connexion ».');
  });

  it('says on other pages that it is not at work there, and offers the cards', async () => {
    const page = await stage.session.newPage(`https://${otherHost}/`);
    const popup = await stage.session.openPopup(page);
    pages.push(page, popup);
    await seeText(popup, '.notice', popupTexts.states['not-here'].title);
    expect(await popup.$(fittingCard)).toBeNull();
    expect(await popup.$$eval('.card-list summary', ({ length }) => length)).toBe(11);
    await popup.click('#fiche-11 summary');
    await seeText(popup, '#fiche-11[open]', 'Déconnectez-vous du portail.');
  });

  it('is asked from a flag, and opens the card in a tab', async () => {
    const page = await openPortal(stage, rentsPath);
    pages.push(page);
    await page.type(firstRentField, '612.50');
    const flag = await seeFlag(stage.session, page, '612,50');
    await clickInFlag(page, flag, flagTexts.whatToDo);
    const { extensionOrigin, browser: running } = stage.session;
    const tab = await pageAt(running, `${extensionOrigin}/src/popup/index.html?tab=`);
    pages.push(tab);
    await seeText(tab, '#fiche-10[open]', 'Mettez une virgule avant les centimes.');
    expect(await tab.evaluate(() => location.hash)).toBe('#fiche-10');
    // The tab goes on speaking about the page that it was asked from.
    await seeText(tab, fittingCard, 'parce qu’un montant a été signalé');
    await expectValue(page, firstRentField, '612.50');
  });

  it('splits a user number while it is typed, and copies it without spaces', async () => {
    const { page, popup } = await openBoth(logInPath);
    await typeNumber(popup, '359 00007');
    await seeText(popup, '.number-progress', 'Il manque encore 6 chiffres.');
    await popup.keyboard.type('090001');
    await expectValue(popup, numberEntry, '359 0000709 0001');
    expect(
      await popup.$$eval('dd', (parts) => parts.map(({ textContent }) => textContent)),
    ).toEqual(['359', '0000709', '0001']);
    await seeText(popup, '.number-verdict', userNumberTexts.complete);

    await clickNamed(popup, userNumberTexts.copy);
    await seeText(popup, 'main', userNumberTexts.copied);
    await page.bringToFront();
    await page.focus(loginIdField);
    await paste(page);
    await expectValue(page, loginIdField, '35900007090001');

    // It is still there when the popup, which closes by itself, is opened again.
    const again = await stage.session.openPopup(page);
    pages.push(again);
    await expectValue(again, numberEntry, '359 0000709 0001');
  });

  it('flags a letter in a user number, and mends it by a click', async () => {
    const { popup } = await openBoth(logInPath);
    await typeNumber(popup, '359OOOO7090001');
    await seeText(popup, '.number-verdict', 'la lettre O');
    await popup.locator('::-p-xpath(//button[contains(., "→")])').click();
    await expectValue(popup, numberEntry, '359 0000709 0001');
    await seeText(popup, '.number-verdict', userNumberTexts.complete);
  });

  it('flags what is no user number at all', async () => {
    const { popup } = await openBoth(logInPath);
    await typeNumber(popup, 'LOG012345A');
    await seeText(popup, '.number-verdict', 'Ceci ressemble à un identifiant de connexion.');
    expect(await popup.$eval(numberEntry, (entry) => entry.getAttribute('aria-invalid'))).toBe(
      'true',
    );
    const copy = `::-p-xpath(//button[.="${userNumberTexts.copy}"][@disabled])`;
    expect(await popup.$(copy)).not.toBeNull();
  });

  async function openBoth(path: string): Promise<{ page: Page; popup: Page }> {
    const page = await openPortal(stage, path);
    const popup = await stage.session.openPopup(page);
    pages.push(popup, page);
    return { page, popup };
  }

  async function paste(page: Page): Promise<void> {
    await page.keyboard.down('Control');
    // Chromium does not take a key that is sent by a test for the command that it stands for.
    await page.keyboard.press('v', { commands: ['Paste'] });
    await page.keyboard.up('Control');
  }
});
