import { beforeEach, expect, it, vi } from 'vitest';
import { createFakeBrowser } from './fake-browser.ts';

const fake = createFakeBrowser();
vi.mock('../../src/browser/door.ts', () => ({ browser: fake.browser }));
vi.mock('../../src/background/page-scripts.ts', () => ({}));
const { answer } = await import('../../src/background/answer.ts');

const ownPage = { id: fake.id, url: `${fake.origin}/src/popup/index.html` };
const portal = {
  id: fake.id,
  url: 'https://partenaires.caf.fr/a#/connexion',
  tab: { id: 7, index: 0, highlighted: true, active: true, pinned: false, incognito: false },
  frameId: 0,
};
const situation = { page: 'log-in', rules: [], links: [] };

/** What the frames answer. */
let frames: unknown[] = [];
const executeScript = vi.fn(async (_: object) => frames.map((result) => ({ result })));
const update = vi.fn(async (..._: unknown[]) => undefined);

beforeEach(async () => {
  fake.reset();
  fake.tabs.push({ id: 7, url: portal.url });
  await answer({ kind: 'setEnabled', enabled: true }, ownPage);
  await answer({ kind: 'report', situation }, portal);
  vi.clearAllMocks();
  Object.assign(fake.browser.scripting, { executeScript });
  Object.assign(fake.browser.tabs, { update });
});

const ask = (tabId = 7) => answer({ kind: 'openReader', tabId }, ownPage);

it('asks all frames of the tab, and brings it to the front where one has a password', async () => {
  frames = [false, true, undefined];
  expect(await ask()).toEqual({ opened: true });
  expect(executeScript).toHaveBeenLastCalledWith(
    expect.objectContaining({ target: { tabId: 7, allFrames: true } }),
  );
  expect(update).toHaveBeenCalledExactlyOnceWith(7, { active: true });
});

it('leaves the tab where it is if no frame has one', async () => {
  frames = [false, undefined, 'true'];
  expect(await ask()).toEqual({ opened: false });
  expect(update).not.toHaveBeenCalled();
});

it('asks no page where the assistant is not at work', async () => {
  await expect(ask(8)).rejects.toThrow('Not at work');
  await answer({ kind: 'setEnabled', enabled: false }, ownPage);
  vi.clearAllMocks();
  await expect(ask()).rejects.toThrow('Not at work');
  expect(executeScript).not.toHaveBeenCalled();
});

it('is nothing that a page of the portal may ask for', async () => {
  await expect(answer({ kind: 'openReader', tabId: 7 }, portal)).rejects.toThrow('Refused');
});
