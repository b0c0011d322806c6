import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { flagTexts } from '../../src/advice/texts/flag.ts';
import {
  firstRentField,
  logInPath,
  loginIdField,
  passwordField,
  rentsPath,
} from './assistant-page.ts';
import { type Accessible, flattenAccessible } from './harness/accessible.ts';
import { browserNames } from './harness/session.ts';
import { waitFor } from './harness/wait-for.ts';
import { useAssistant } from './user.ts';

const secondRentField = 'table.tenants tbody tr:nth-child(2) td:last-child input';

describe.each(browserNames)('a screen reader in %s', (browser) => {
  const assistant = useAssistant(browser);

  it('is told a finding once, and once that it is mended', async () => {
    const user = await assistant.open(rentsPath);
    await user.types(firstRentField, '612.50');
    await user.seesFlag('612,50');
    await heard(user.page, (texts) => texts.length === 1);
    await user.leaves();

    await user.page.focus(secondRentField);
    await user.page.keyboard.type('480.2');
    await user.seesFlag('480,20');
    await user.page.keyboard.type('0');
    await user.seesFlag('480.20 → 480,20');
    await user.leaves();
    await user.page.focus(secondRentField);
    await user.seesFlag('480,20');
    await user.clicks('480,20');
    await user.seesFlag(flagTexts.applied);

    const texts = await heard(user.page, (all) => all.at(-1) === flagTexts.applied);
    expect(texts.slice(1)).toEqual([
      'Signalement. Il y a un point\u00a0; il faut une virgule. Alt+Maj+L pour y aller.',
      flagTexts.applied,
    ]);
  });

  it('finds a flag as a named group, and a name on everything in it that can be pressed', async () => {
    const user = await assistant.open(logInPath);
    await user.types(loginIdField, 'LOGO12345A');
    await user.leaves();
    await user.types(passwordField, 'Nuage-Vert-72 ');
    await user.seesFlags(1, '!');
    const tree = await waitFor(
      'an open flag and a closed one in the tree',
      async () => flattenAccessible(await assistant.session.readAccessible(user.page)),
      (all) =>
        named(all, 'group').includes(flagTexts.name) &&
        named(all, 'button').includes(flagTexts.open),
    );
    const flags = tree.filter(({ role, name }) => role === 'group' && name === flagTexts.name);
    expect(flags).toHaveLength(1);
    expect(named(flags.flatMap(flattenAccessible), 'button')).toEqual([
      flagTexts.close,
      flagTexts.replacePassword,
      flagTexts.whatToDo,
      flagTexts.silence,
    ]);
    expect(named(tree, 'button')).not.toContain('');
  });

  it('finds the page as the page has made it: one element is added, no other is touched', async () => {
    const user = await assistant.open(logInPath);
    const before = await lightDom(user.page);
    await watchChanges(user.page);
    await user.types(loginIdField, 'LOGO12345A');
    await user.seesFlag('LOG012345A');
    await user.clicks('LOG012345A');
    await user.seesFlag(flagTexts.applied);
    await user.clicks(flagTexts.undo);
    await user.leaves();
    await user.types(passwordField, 'Nuage-Vert-72 ');
    await user.seesFlags(1, '!');

    expect(await changes(user.page)).toEqual(['childList BODY']);
    const after = await lightDom(user.page);
    expect(after.replace(/<div data-assistant-bailleur="" [^>]*><\/div>/, '')).toBe(before);
  });

  /** What the live region has said so far, text by text; reads until that is as it should be. */
  function heard(page: Page, holds: (texts: string[]) => boolean): Promise<string[]> {
    return waitFor(
      'the live region to speak',
      async () => {
        const [texts] = await assistant.session.callOnRoots(page, listen);
        return texts === undefined ? undefined : JSON.parse(texts);
      },
      holds,
    );
  }
});

/** From its first call on it writes down what the live region says, each time that it does. */
const listen = `(root) => {
  const region = root.querySelector('[role="status"]');
  if (!globalThis.texts) {
    globalThis.texts = region.textContent === '' ? [] : [region.textContent];
    new MutationObserver(() => {
      if (region.textContent !== '') globalThis.texts.push(region.textContent);
    }).observe(region, { childList: true, characterData: true, subtree: true });
  }
  return JSON.stringify(globalThis.texts);
}`;

function named(all: readonly Accessible[], role: string): string[] {
  return all.filter((each) => each.role === role).map(({ name }) => name);
}

function lightDom(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** Writes down every change of the page, ours apart, from now on, each kind once: "attributes INPUT". */
async function watchChanges(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = new Set<string>();
    Reflect.set(globalThis, 'changes', () => [...seen]);
    new MutationObserver((records) => {
      for (const { type, target } of records) {
        const isOurs = target instanceof Element && target.matches('[data-assistant-bailleur]');
        if (!isOurs) seen.add(`${type} ${target.nodeName}`);
      }
    }).observe(document, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
}

function changes(page: Page): Promise<string[]> {
  return page.evaluate(() => Reflect.get(globalThis, 'changes')());
}
