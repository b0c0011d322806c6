import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { logInPath, loginIdField, openFlags, passwordField, rentsPath } from './assistant-page.ts';
import { type Box, overlap, type Shown } from './harness/displayed.ts';
import { browserNames } from './harness/session.ts';
import { waitFor } from './harness/wait-for.ts';
import { type User, useAssistant } from './user.ts';

const middleRentField = 'table.tenants tbody tr:nth-child(3) td:last-child input';
const sizes = [
  [1280, 800],
  [1024, 600],
  [390, 844],
  [320, 640],
] as const;
const situations = [
  { what: 'a login id', path: logInPath, field: loginIdField, typed: 'LOGO12345A' },
  { what: 'a password', path: logInPath, field: passwordField, typed: 'Nuage-Vert-72 ' },
  { what: 'a rent', path: rentsPath, field: middleRentField, typed: '612.50' },
] as const;

describe.each(browserNames)('a flag in %s', (browser) => {
  const assistant = useAssistant(browser);

  it.each(situations)('of $what covers nothing that is needed, at any size', async (situation) => {
    const { path, field, typed } = situation;
    const user = await assistant.open(path);
    await user.page.focus(field);
    await user.page.keyboard.type(typed);
    for (const [width, height] of sizes) {
      await user.page.setViewport({ width, height });
      await user.page.focus(field);
      await seesClearFlag(user, field);
      // The next field gets the focus: it may be where the flag stands.
      await user.leaves();
      await user.page.waitForFunction((css) => !document.activeElement?.matches(css), {}, field);
      await waitFor(
        `the flag to keep clear of the next field, at ${width} × ${height}`,
        () => coveredByAny(user, field),
        ({ length }) => length === 0,
      );
    }
  });

  it('moves with its field when the window is scrolled, and stays inside when that shrinks', async () => {
    const user = await assistant.open(logInPath);
    await style(user.page, 'body', 'min-height: 2000px');
    await user.types(loginIdField, 'LOGO12345A');
    const before = await offset(user);
    for (const distance of [60, -40, 120]) {
      await user.page.evaluate((down) => scrollBy(0, down), distance);
      await seesOffset(user, before);
    }
    await user.page.setViewport({ width: 700, height: 700 });
    await waitFor(
      'the flag to stand inside the window',
      async () => (await user.seesFlag('LOG012345A')).box,
      ({ x, y, width, height }) => x >= 0 && x + width <= 700 && y >= 0 && y + height <= 700,
    );
    await seesClearFlag(user, loginIdField);
  });

  it('moves with its field in a box that scrolls, and goes and comes back with it', async () => {
    const user = await assistant.open(logInPath);
    await style(user.page, 'main', 'flex: none; height: 400px; overflow: auto');
    await user.types(loginIdField, 'LOGO12345A');
    const before = await offset(user);
    await user.page.$eval('main', (box) => box.scrollBy(0, 50));
    await seesOffset(user, before);
    // Below the box and above it the field is in the window, and yet not to be seen.
    await user.page.$eval('main', (box) => box.scrollTo(0, 250));
    await user.seesFlags(0);
    const rings = (await assistant.session.readDisplayed(user.page)).flatMap(({ shown }) => shown);
    expect(rings).toEqual([]);
    await user.page.$eval('main', (box) => box.scrollTo(0, 0));
    await user.seesFlag('LOG012345A');
    await user.seesFlags(1);
  });

  it('moves nothing on the page', async () => {
    const user = await assistant.open(logInPath);
    const before = await layout(user.page);
    await countLayoutShifts(user.page);
    await user.types(loginIdField, 'LOGO12345A');
    await user.seesFlag('LOG012345A');
    await user.leaves();
    await user.types(passwordField, 'Nuage-Vert-72 ');
    await user.seesFlags(1, '!');
    expect(await layout(user.page)).toEqual(before);
    expect(await layoutShifts(user.page)).toBe(0);
  });

  it('can be seen and clicked in a modal dialog', async () => {
    const user = await assistant.open(logInPath);
    await user.page.evaluate(openLogInDialog);
    // At once: the field is known to the assistant only when all is typed.
    await user.types('dialog input[autocomplete="username"]', 'LOGO12345A');
    await user.seesFlag('LOG012345A');
    await user.clicks('Remplacer');
    await user.reads('dialog input[autocomplete="username"]', 'LOG012345A');
    await user.page.$eval('dialog', (dialog) => dialog.close());
    await user.seesFlags(0);
  });

  async function seesClearFlag(user: User, field: string): Promise<void> {
    await waitFor(
      'a flag that covers nothing',
      async () => covered(user.page, field, await user.seesFlag('')),
      ({ length }) => length === 0,
    );
  }

  /** What is covered by whichever flag stands open; nothing if there is none. */
  async function coveredByAny({ page }: User, field: string): Promise<string[]> {
    const flags = await openFlags(assistant.session, page);
    return (await Promise.all(flags.map((flag) => covered(page, field, flag)))).flat();
  }

  /** Where the flag stands, seen from its field. */
  async function offset(user: User): Promise<{ x: number; y: number }> {
    const { box } = await user.seesFlag('LOG012345A');
    const at = await user.page.$eval(loginIdField, (element) => {
      const { x, y } = element.getBoundingClientRect();
      return { x, y };
    });
    return { x: box.x - at.x, y: box.y - at.y };
  }

  async function seesOffset(user: User, wanted: { x: number; y: number }) {
    await waitFor(
      'the flag to stand where it stood, seen from its field',
      () => offset(user),
      ({ x, y }) => Math.abs(x - wanted.x) <= 1 && Math.abs(y - wanted.y) <= 1,
    );
  }
});

/** Which of the things that must stay uncovered a flag covers: field, label, button, focus. */
async function covered(page: Page, field: string, flag: Shown): Promise<string[]> {
  const kept = await page.$eval(field, (element) => {
    const button = element.parentElement?.querySelector('button');
    const label = document.querySelector(`label[for="${element.id}"]`);
    const { activeElement } = document;
    const boxes: [string, Box][] = [];
    for (const [name, part] of Object.entries({ field: element, label, button, activeElement })) {
      if (!part || part === document.body) continue;
      const { x, y, width, height } = part.getBoundingClientRect();
      boxes.push([name, { x, y, width, height }]);
    }
    return boxes;
  });
  return kept.filter(([, box]) => overlap(box, flag.box)).map(([name]) => name);
}

async function style(page: Page, part: string, css: string): Promise<void> {
  await page.$eval(
    part,
    (element, text) => {
      if (element instanceof HTMLElement) element.style.cssText = text;
    },
    css,
  );
}

/** Where every element of the page stands, ours apart. */
function layout(page: Page): Promise<string[]> {
  return page.$$eval('body *:not([data-assistant-bailleur])', (elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.localName} ${[x, y, width, height].map(Math.round).join(' ')}`;
    }),
  );
}

/** Firefox does not count them. */
async function countLayoutShifts(page: Page): Promise<void> {
  await page.evaluate(() => {
    Reflect.set(globalThis, 'layoutShifts', 0);
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
    new PerformanceObserver((list) => {
      const count = Reflect.get(globalThis, 'layoutShifts') + list.getEntries().length;
      Reflect.set(globalThis, 'layoutShifts', count);
    }).observe({ type: 'layout-shift' });
  });
}

function layoutShifts(page: Page): Promise<number> {
  return page.evaluate(() => Number(Reflect.get(globalThis, 'layoutShifts')));
}

/** Runs in the page. */
function openLogInDialog(): void {
  const dialog = document.createElement('dialog');
  dialog.innerHTML = `<form method="dialog"><h1>Connexion</h1>
<p><label>Identifiant <input autocomplete="username"></label></p>
<p><label>Mot de passe <input type="password" autocomplete="current-password"></label></p>
<button>Se connecter</button></form>`;
  document.body.append(dialog);
  dialog.showModal();
}
