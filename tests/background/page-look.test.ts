import { beforeEach, expect, it, vi } from 'vitest';
import { createFakeBrowser } from './fake-browser.ts';

const fake = createFakeBrowser();
vi.mock('../../src/browser/door.ts', () => ({ browser: fake.browser }));
vi.mock('../../src/background/page-scripts.ts', () => ({ pageLookScript: 'page-look.js' }));
const { answer } = await import('../../src/background/answer.ts');

const ownPage = { id: fake.id, url: `${fake.origin}/src/popup/index.html` };
const portal = {
  id: fake.id,
  url: 'https://partenaires.caf.fr/a#/connexion',
  tab: { id: 7, index: 0, highlighted: true, active: true, pinned: false, incognito: false },
  frameId: 0,
};
const situation = { page: 'log-in', rules: [], links: [] };
const loginId = {
  role: 'login-id',
  count: 1,
  confidence: 0.9,
  evidence: [{ kind: 'label', text: 'Identifiant' }],
};
const rents = {
  role: 'rent-amount',
  count: 38,
  confidence: 0.95,
  evidence: [{ kind: 'currency' }],
};

/** What the frames answer, and with what they were asked. */
let frames: unknown[] = [];
const executeScript = vi.fn(async (injection: object) =>
  'func' in injection ? frames.map((result, frameId) => ({ frameId, result })) : [],
);

beforeEach(() => {
  fake.reset();
  fake.tabs.push({ id: 7, url: portal.url });
  executeScript.mockClear();
  Object.assign(fake.browser.scripting, { executeScript });
});

async function startWork(): Promise<void> {
  await answer({ kind: 'setEnabled', enabled: true }, ownPage);
  await answer({ kind: 'report', situation }, portal);
  executeScript.mockClear();
}

const ask = () => answer({ kind: 'lookAtPage', tabId: 7 }, ownPage);

it('takes the frames of a tab together', async () => {
  await startWork();
  frames = [
    { groups: [loginId], description: 'un' },
    { groups: [rents], description: 'deux' },
  ];
  expect(await ask()).toEqual({ groups: [loginId, rents], description: 'un\n\ndeux' });
  expect(executeScript).toHaveBeenLastCalledWith(
    expect.objectContaining({ target: { tabId: 7, allFrames: true }, args: [[]] }),
  );
});

it.each<[string, unknown]>([
  ['nothing', undefined],
  ['another role', { groups: [{ ...loginId, role: 'iban' }], description: '' }],
  [
    'a reason of another kind',
    { groups: [{ ...loginId, evidence: [{ kind: 'value' }] }], description: '' },
  ],
  ['more than was asked for', { groups: [{ ...loginId, value: 'LOG012345A' }], description: '' }],
  ['an endless text', { groups: [], description: 'x'.repeat(300_000) }],
])('leaves out a frame that answers %s', async (_, wrong) => {
  await startWork();
  frames = [wrong, { groups: [rents], description: 'deux' }];
  expect(await ask()).toEqual({ groups: [rents], description: 'deux' });
  frames = [wrong];
  await expect(ask()).rejects.toThrow('no answer');
});

it('puts nothing into a page where the assistant is not at work', async () => {
  await expect(ask()).rejects.toThrow('Not at work');
  await answer({ kind: 'setEnabled', enabled: true }, ownPage);
  executeScript.mockClear();
  await expect(ask()).rejects.toThrow('Not at work');
  await expect(answer({ kind: 'lookAtPage', tabId: 8 }, ownPage)).rejects.toThrow('Not at work');
  expect(executeScript).not.toHaveBeenCalled();
});

it('is nothing that a page of the portal may ask for', async () => {
  await startWork();
  await expect(answer({ kind: 'lookAtPage', tabId: 7 }, portal)).rejects.toThrow('Refused');
});
