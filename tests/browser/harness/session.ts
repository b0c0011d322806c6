import type { Browser, Page } from 'puppeteer-core';
import type { Accessible } from './accessible.ts';
import type { Displayed } from './displayed.ts';

export type BrowserName = 'chrome' | 'firefox';
export const browserNames: readonly BrowserName[] = ['chrome', 'firefox'];

export interface LaunchOptions {
  readonly browser: BrowserName;
  /** The folder of a built extension: `dist/chrome`, `dist/firefox`. */
  readonly extension: string;
  /** The stand-in portal; its proxy is the only way out that the browser gets. */
  readonly portal: { readonly proxyPort: number };
  /** Default: true. With a window, the page takes the window's size. */
  readonly headless?: boolean;
  /**
   * Where the extension stays installed when the session is closed, so that another session can go on
   * there; its owner removes it. Default: a new profile, which goes with the session.
   */
  readonly profile?: KeptProfile;
  /** Whether the user lets the extension work in private windows. Default: no, as it is at first. */
  readonly privateWindows?: boolean;
  /** False if the caller closes the session on signals itself. Default: true, the browser ends with them. */
  readonly endOnSignals?: boolean;
}

export interface KeptProfile {
  readonly folder: string;
  /** A session before this one has installed the extension there. */
  readonly isUsed: boolean;
}

/** What a browser is started with. */
export type StartOptions = Required<Omit<LaunchOptions, 'profile'>> & {
  readonly profile: KeptProfile | undefined;
};

/** A running browser with the extension installed: one face for both families. */
export interface Session {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** "chrome-extension://…" or "moz-extension://…", without a slash at the end. */
  readonly extensionOrigin: string;
  /** The profile's folder, removed on `close`. */
  readonly profile: string;
  /** Opens a page in a new tab in front. */
  newPage(url: string): Promise<Page>;
  /** Opens a page of the extension in a new tab: `src/popup/index.html?tab=3`. */
  openExtensionPage(path: string): Promise<Page>;
  /** Opens the popup in a tab, speaking about the tab of `page`; `fragment` like "#card-5". */
  openPopup(page: Page, fragment?: string): Promise<Page>;
  /** Waits for the tab that installing the extension opens. */
  welcomePage(): Promise<Page>;
  /** The id that `tabs` knows the page's tab by. Brings it to the front. */
  tabId(page: Page): Promise<number>;
  /**
   * Does what the browser does when the keys of a command of the manifest are pressed on the page.
   * (The keys themselves cannot be sent: those that tests press go to the page alone.)
   */
  pressShortcut(page: Page, command: string): Promise<void>;
  /**
   * Calls a function, given as text, with each closed root of ours on the page, in a world of its own
   * beside the page's. It has to return a string. The world keeps its globals while the page stays.
   */
  callOnRoots(page: Page, source: string): Promise<string[]>;
  /** What the assistant displays on the page, one entry for each host element of ours. */
  readDisplayed(page: Page): Promise<Displayed[]>;
  /** What the browser tells a screen reader about the page, ours included. Brings it to the front. */
  readAccessible(page: Page): Promise<Accessible>;
  /** Ends the background script, whatever it is doing; the next event starts it again. */
  killBackground(): Promise<void>;
  /** Whether it runs now. Does not start it. */
  isBackgroundRunning(): Promise<boolean>;
  /** Ends the browser and removes its profile. Harmless when called again. */
  close(): Promise<void>;
}
