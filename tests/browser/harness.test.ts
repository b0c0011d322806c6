import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portal, startPortal } from '../portal/portal.ts';
import { flattenAccessible } from './harness/accessible.ts';
import { findShown, middleOf, textOf } from './harness/displayed.ts';
import { launch } from './harness/launch.ts';
import { browserNames, type Session } from './harness/session.ts';
import { waitFor } from './harness/wait-for.ts';

const extension = fileURLToPath(new URL('harness/sample-extension', import.meta.url));

/** Processes that run on this profile; those that only wait to be cleared away (Z) are over. */
function processesOn(profile: string): string[] {
  const table = execFileSync('ps', ['-A', '-ww', '-o', 'stat=,args='], { encoding: 'utf8' });
  return table.split('\n').filter((line) => line.includes(profile) && !line.startsWith('Z'));
}

describe.each(browserNames)('the harness in %s', (browser) => {
  let portal: Portal;
  let session: Session;

  beforeAll(async () => {
    portal = await startPortal();
    session = await launch({ browser, extension, portal });
  });
  afterAll(async () => {
    await session?.close();
    await portal?.close();
  });

  it('opens the welcome page that installing brings up', async () => {
    const page = await session.welcomePage();
    expect(await page.evaluate(() => document.title)).toBe('Bienvenue');
  });

  it('reads a closed root, and only what can be seen of it', async () => {
    const page = await session.newPage(portal.origin);
    const displayed = await session.readDisplayed(page);
    expect(displayed.map(({ mode }) => mode)).toEqual(['closed']);
    expect(findShown(displayed, 'dialog', 'Signalement')).toHaveLength(1);
    expect(findShown(displayed, 'paragraph').map(({ text }) => text)).toEqual([
      'Un zéro, pas un O.',
    ]);
    expect(findShown(displayed, 'button').map(({ name, reachable }) => [name, reachable])).toEqual([
      ['Corriger', true],
      ['Ailleurs', false],
    ]);
    await page.close();
  });

  it('notices that something covers a button', async () => {
    const page = await session.newPage(portal.origin);
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position: fixed; inset: 0; z-index: 10';
      document.body.append(cover);
    });
    const [button] = findShown(await session.readDisplayed(page), 'button', 'Corriger');
    expect(button?.reachable).toBe(false);
    await page.close();
  });

  it('clicks like a person', async () => {
    const page = await session.newPage(portal.origin);
    const [button] = findShown(await session.readDisplayed(page), 'button', 'Corriger');
    if (button === undefined) throw new Error('There is no button.');
    const { x, y } = middleOf(button.box);
    await page.mouse.click(x, y);
    await waitFor(
      'the correction',
      async () => textOf(await session.readDisplayed(page)),
      (text) => text.includes('Corrigé.'),
    );
    await page.close();
  });

  it('reads what a screen reader is told', async () => {
    const page = await session.newPage(portal.origin);
    const told = flattenAccessible(await session.readAccessible(page));
    const named = told.filter(({ name }) => name !== '').map(({ role, name }) => `${role} ${name}`);
    expect(named).toContain('dialog Signalement');
    expect(named).toContain('button Corriger');
    expect(named.filter((each) => each.includes('zéro'))).toHaveLength(1);
    expect(named.join()).not.toContain('Caché');
    await page.close();
  });

  it('opens the popup about a tab, and kills the background', async () => {
    const page = await session.newPage(portal.origin);
    const popup = await session.openPopup(page, '#card-5');
    expect(await popup.evaluate(() => location.search + location.hash)).toBe(
      `?tab=${await session.tabId(page)}#card-5`,
    );
    await popup.bringToFront();
    const count = async () => {
      await popup.click('button');
      return waitFor('an answer', () =>
        popup.evaluate(() => Number(document.querySelector('output')?.value) || undefined),
      );
    };
    expect(await count()).toBe(1);
    await session.killBackground();
    await popup.evaluate(() => document.querySelector('output')?.replaceChildren());
    expect(await count()).toBe(2);
    await popup.close();
    await page.close();
  });

  it('plays a shortcut for the page in front, even if the background sleeps', async () => {
    const page = await session.newPage(portal.origin);
    await session.newPage(portal.origin);
    await session.killBackground();
    await session.pressShortcut(page, 'say');
    await waitFor(
      'the title',
      () => page.title(),
      (title) => title === 'Raccourci : say',
    );
    await expect(session.pressShortcut(page, 'unknown')).rejects.toThrow('no such command');
    await page.close();
  });

  it('gives each page an id of its own', async () => {
    const pages = [await session.newPage(portal.origin), await session.newPage(portal.origin)];
    const ids = [];
    for (const page of pages) ids.push(await session.tabId(page));
    expect(new Set(ids).size).toBe(2);
    for (const page of pages) await page.close();
  });

  it('lets nothing out but through the proxy', async () => {
    const page = await session.newPage('about:blank');
    await expect(page.goto('https://www.example.com/')).rejects.toThrow();
    expect(portal.requests).toContainEqual(
      expect.objectContaining({ host: 'www.example.com:443', refused: true }),
    );
    await page.close();
  });

  it('leaves nothing behind, and can start again', async () => {
    const first = session.profile;
    expect(processesOn(first)).not.toEqual([]);
    await session.close();
    await waitFor(
      'the processes to end',
      () => processesOn(first),
      ({ length }) => length === 0,
    );
    expect(existsSync(first)).toBe(false);
    session = await launch({ browser, extension, portal });
    expect(session.profile).not.toBe(first);
  });

  it('leaves nothing behind when the extension cannot be installed', async () => {
    const folder = fileURLToPath(new URL('harness', import.meta.url));
    await expect(launch({ browser, extension: folder, portal })).rejects.toThrow();
  });
});
