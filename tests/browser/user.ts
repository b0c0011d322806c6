import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterEach } from 'vitest';
import { type PageKind, pageKinds } from '../../src/domain/page-kind.ts';
import {
  clickInFlag,
  expectValue,
  openFlags,
  openPortal,
  type Stage,
  seeFlag,
  useStage,
} from './assistant-page.ts';
import { findShown, middleOf, type Shown } from './harness/displayed.ts';
import type { BrowserName, Session } from './harness/session.ts';
import { waitFor } from './harness/wait-for.ts';

/** A person in front of one page of the portal, with the assistant at work on it. */
export interface User {
  readonly page: Page;
  /** Clicks into a field and types with real keys, after what stands there. */
  types(field: string, text: string): Promise<void>;
  /** Clicks into a field and types in the place of what stands there. */
  retypes(field: string, text: string): Promise<void>;
  /** Presses Tab. */
  leaves(): Promise<void>;
  /** Waits until a field holds exactly this. */
  reads(field: string, value: string): Promise<void>;
  /** Waits for an open flag in which this text can be seen. */
  seesFlag(text: string): Promise<Shown>;
  /** Waits until so many flags are open, and exactly these small signs stand for closed ones. */
  seesFlags(open: number, ...closed: readonly ('!' | '?' | '✓')[]): Promise<void>;
  /** Clicks a button of the open flag with the mouse. `name`: a part of the button's name. */
  clicks(name: string): Promise<void>;
  /** Clicks the small sign of the one flag that is closed. */
  opensFlag(): Promise<void>;
  /** Clicks a button of the page and waits for the answer: a message, or another address. */
  submits(button: string): Promise<void>;
  /** True if the focus is in this field. */
  isIn(field: string): Promise<boolean>;
}

export interface Assistant extends Stage {
  /** Opens a page of the portal in a new tab and waits until the assistant knows what it is for. */
  open(path: string): Promise<User>;
  /**
   * Waits until the assistant has seen that the page is now of this kind. Tests type faster than
   * any person: it might still be looking.
   */
  recognises(user: User, kind: PageKind): Promise<void>;
  /** Waits until the assistant has told its background that exactly these rules are broken, hints apart. */
  reports(user: User, ...rules: readonly string[]): Promise<void>;
}

/** `useStage` with consent; each test gets pages of its own, and a portal that has seen nothing. */
export function useAssistant(browser: BrowserName): Assistant {
  const stage = useStage(browser);
  const tabs = new Map<Page, number>();
  afterEach(async () => {
    for (const page of tabs.keys()) await page.close();
    tabs.clear();
    stage.portal.reset();
  });

  return {
    get portal() {
      return stage.portal;
    },
    get session() {
      return stage.session;
    },
    async open(path) {
      const { session } = stage;
      const page = await openPortal(stage, path);
      const tab = await session.tabId(page);
      tabs.set(page, tab);
      await waitFor(
        'the assistant to be at work',
        () => readSituation(session, tab),
        ({ page: kind }) => kind !== 'other',
      );
      return userOf(session, page);
    },
    async recognises({ page }, kind) {
      await waitFor(
        `the assistant to recognise ${kind}`,
        () => readSituation(stage.session, tabs.get(page)),
        (situation) => situation.page === kind,
      );
    },
    async reports({ page }, ...rules) {
      await waitFor(
        `the assistant to report [${rules}]`,
        () => readSituation(stage.session, tabs.get(page)),
        (situation) => situation.rules.toSorted().join() === rules.toSorted().join(),
      );
    },
  };
}

function userOf(session: Session, page: Page): User {
  const signs = async () =>
    findShown(await session.readDisplayed(page), 'button', 'Ouvrir le signalement');

  async function clickInto(field: string, count: number): Promise<void> {
    await page.waitForSelector(field);
    await page.click(field, { count });
  }

  return {
    page,
    async types(field, text) {
      await clickInto(field, 1);
      await page.keyboard.press('End');
      await page.keyboard.type(text);
    },
    async retypes(field, text) {
      await clickInto(field, 3);
      await page.keyboard.type(text);
    },
    leaves: () => page.keyboard.press('Tab'),
    reads: (field, value) => expectValue(page, field, value),
    seesFlag: (text) => seeFlag(session, page, text),
    async seesFlags(open, ...closed) {
      await waitFor(
        `${open} open flags and the signs [${closed}]`,
        async () => ({
          flags: (await openFlags(session, page)).length,
          signs: (await signs()).map(({ text }) => text),
        }),
        (seen) => seen.flags === open && seen.signs.toSorted().join() === closed.toSorted().join(),
      );
    },
    clicks: async (name) => clickInFlag(page, await seeFlag(session, page, ''), name),
    async opensFlag() {
      const [sign] = await waitFor('a sign', signs, ([first]) => first?.reachable === true);
      if (sign === undefined) return;
      const { x, y } = middleOf(sign.box);
      await page.mouse.click(x, y);
    },
    async submits(button) {
      const address = page.url();
      await page.click(button);
      await waitFor(
        'the page to answer',
        async () => page.url() !== address || (await page.$('.notice')) !== null,
        Boolean,
      );
    },
    isIn: (field) => page.evaluate((css) => document.activeElement?.matches(css) ?? false, field),
  };
}

const atWork = v.object({
  kind: v.literal('at-work'),
  situation: v.object({ page: v.picklist(pageKinds), rules: v.array(v.string()) }),
});

/** What the background knows of a tab, asked for as the popup does. Throws where it knows nothing. */
async function readSituation(session: Session, tabId = -1) {
  const asking = await session.welcomePage();
  const state: unknown = await asking.evaluate(
    (id) => chrome?.runtime.sendMessage({ kind: 'getPortalState', tabId: id }),
    tabId,
  );
  return v.parse(atWork, state).situation;
}
