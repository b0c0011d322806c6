import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeAttemptsBrowser } from './fake-attempts-browser.ts';

const fake = createFakeAttemptsBrowser();
vi.mock('../../../src/browser/door.ts', () => ({ browser: fake.browser }));
vi.mock('../../../src/background/page-scripts.ts', () => ({ pointingScript: 'pointing.js' }));

const { answer } = await import('../../../src/background/answer.ts');
const { beginAttempts } = await import('../../../src/background/attempts/attempt-store.ts');
const { endOpenAttempt, forgetOpenAttempts, keepOpenAttempt, readOpenAttempt } = await import(
  '../../../src/background/attempts/open-attempts.ts'
);
const { keepTabAccount, readTabAccount } = await import(
  '../../../src/background/attempts/tab-account.ts'
);

const noon = Date.UTC(2026, 10, 20, 12);
const second = 1000;
const account = 'a'.repeat(64);
const frame = { tabId: 7, frameId: 0, isPrivate: false };
const before = { kinds: ['refused'], offers: { shown: [], prepared: ['log-out'] } };

const openWith = (changes: object = {}) => ({
  attempt: 'x',
  account,
  at: noon,
  before,
  ...changes,
});

beforeEach(() => {
  vi.useFakeTimers({ now: noon, toFake: ['Date'] });
  fake.reset();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('an attempt whose end nobody has seen', () => {
  it('is kept for its frame, and for no other', async () => {
    await keepOpenAttempt(frame, openWith());
    expect(await readOpenAttempt(frame)).toEqual(openWith());
    expect(await readOpenAttempt({ ...frame, frameId: 3 })).toBeUndefined();
    expect(await readOpenAttempt({ ...frame, tabId: 8 })).toBeUndefined();
  });

  it('gives way to the next one', async () => {
    await keepOpenAttempt(frame, openWith());
    await keepOpenAttempt(frame, openWith({ attempt: 'y' }));
    expect(await readOpenAttempt(frame)).toMatchObject({ attempt: 'y' });
  });

  it('is kept until the browser closes, and no longer', async () => {
    await keepOpenAttempt(frame, openWith());
    expect(fake.local).toEqual({});
    expect(Object.keys(fake.session)).toHaveLength(1);
  });

  it.each([
    ['is told after a moment', 0, true],
    ['is told after 29 seconds', 29 * second, true],
    ['is not told after half a minute', 30 * second, false],
    ['is not told where it is still to come: the clock was set back', -second, false],
  ])('%s', async (_, age, isTold) => {
    await keepOpenAttempt(frame, openWith());
    vi.setSystemTime(noon + age);
    expect((await readOpenAttempt(frame)) !== undefined).toBe(isTold);
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a number', 7],
    ['a text', 'text'],
    ['a list', []],
    ['nothing of what it needs', {}],
    ['no id', openWith({ attempt: '' })],
    ['an account that is no hash', openWith({ account: 'LOG012345A' })],
    ['a time that is none', openWith({ at: String(noon) })],
    ['no page before', openWith({ before: null })],
    ['a page before that is wrong', openWith({ before: { ...before, kinds: [7] } })],
    ['more than it needs', openWith({ password: 'secret' })],
  ])('is none where %s is stored', async (_, stored) => {
    await keepOpenAttempt(frame, openWith());
    const [key = ''] = Object.keys(fake.session);
    fake.session[key] = stored;
    expect(await readOpenAttempt(frame)).toBeUndefined();
  });

  it.each(['session get', 'session set'] as const)(
    'is none where the storage refuses: %s',
    async (refused) => {
      fake.refusing.add(refused);
      await keepOpenAttempt(frame, openWith());
      expect(await readOpenAttempt(frame)).toBeUndefined();
    },
  );
});

describe('an attempt that has ended', () => {
  it('is forgotten', async () => {
    await keepOpenAttempt(frame, openWith());
    await endOpenAttempt(frame, 'x');
    expect(await readOpenAttempt(frame)).toBeUndefined();
    expect(fake.session).toEqual({});
  });

  it('is not the one that was sent since, nor that of another frame', async () => {
    const other = { ...frame, frameId: 3 };
    await keepOpenAttempt(frame, openWith({ attempt: 'y' }));
    await keepOpenAttempt(other, openWith());
    await endOpenAttempt(frame, 'x');
    expect(await readOpenAttempt(frame)).toMatchObject({ attempt: 'y' });
    expect(await readOpenAttempt(other)).toMatchObject({ attempt: 'x' });
  });
});

it('a tab that is closed takes those of all its frames along, and no other’s', async () => {
  for (const tabId of [7, 70, 8]) {
    for (const frameId of [0, 3]) await keepOpenAttempt({ ...frame, tabId, frameId }, openWith());
  }
  await keepTabAccount(7, account);
  await forgetOpenAttempts(7);
  for (const frameId of [0, 3]) {
    expect(await readOpenAttempt({ ...frame, frameId })).toBeUndefined();
    expect(await readOpenAttempt({ ...frame, tabId: 70, frameId })).toBeDefined();
    expect(await readOpenAttempt({ ...frame, tabId: 8, frameId })).toBeDefined();
  }
  expect(await readTabAccount(7)).toBe(account);
});

describe('a page of the portal', () => {
  const portal = {
    id: fake.id,
    url: 'https://partenaires.caf.fr/a#/connexion',
    tab: { id: 7, index: 0, highlighted: true, active: true, pinned: false, incognito: false },
    frameId: 0,
  };
  const hello = (arriving: boolean, from = portal) => answer({ kind: 'hello', arriving }, from);
  const begin = () => answer({ kind: 'beginAttempt', open: openWith() }, portal);

  beforeEach(async () => {
    fake.tabs.push({ id: 7, url: portal.url });
    fake.local['settings'] = { enabled: true };
    await beginAttempts();
  });

  it('hears of the attempt of the page before on arriving, and only then', async () => {
    await begin();
    expect(await hello(true)).toMatchObject({ openAttempt: openWith() });
    expect(await hello(false)).toMatchObject({ openAttempt: null });
    expect(await hello(true, { ...portal, frameId: 3 })).toMatchObject({ openAttempt: null });
  });

  it('hears of none once its end was reported', async () => {
    await begin();
    const event = { kind: 'failed', attempt: 'x', at: noon };
    await answer({ kind: 'reportAttempt', account, event }, portal);
    expect(await hello(true)).toMatchObject({ openAttempt: null });
  });

  it('has its attempt counted from the beginning on', async () => {
    await begin();
    expect(await answer({ kind: 'attempts', account }, portal)).toMatchObject({
      standing: { kind: 'counting', failures: 0, pending: 1 },
    });
  });

  it('begins none while the assistant is switched off', async () => {
    fake.local['settings'] = { enabled: false };
    expect(await begin()).toEqual({ ok: true });
    expect(await readOpenAttempt(frame)).toBeUndefined();
  });
});
