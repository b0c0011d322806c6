import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hashAccount } from '../../../src/browser/account-hash.ts';
import { createFakeAttemptsBrowser } from './fake-attempts-browser.ts';

const fake = createFakeAttemptsBrowser();
vi.mock('../../../src/browser/door.ts', () => ({ browser: fake.browser }));
vi.mock('../../../src/background/page-scripts.ts', () => ({ pointingScript: 'pointing.js' }));

let background: Awaited<ReturnType<typeof startBackground>>;

/** A background that has just been started: it remembers nothing but what is stored. */
async function startBackground() {
  vi.resetModules();
  const { answer } = await import('../../../src/background/answer.ts');
  const store = await import('../../../src/background/attempts/attempt-store.ts');
  const { refreshBadge } = await import('../../../src/background/attempts/badge.ts');
  const { onWindowClosed } = await import('../../../src/background/attempts/private-windows.ts');
  return { answer, ...store, refreshBadge, onWindowClosed };
}

const noon = Date.UTC(2026, 10, 20, 12);
const minute = 60_000;
const hour = 60 * minute;
const account = 'a'.repeat(64);
const other = 'b'.repeat(64);

function senderOf(tabId: number, incognito = false) {
  return {
    id: fake.id,
    url: 'https://partenaires.caf.fr/a#/connexion',
    tab: { id: tabId, index: 0, highlighted: true, active: true, pinned: false, incognito },
    frameId: 0,
  };
}
const portal = senderOf(7);
const privately = senderOf(9, true);
const ownPage = { id: fake.id, url: `${fake.origin}/src/popup/index.html` };

const fails = (attempt: string, from = portal, of = account, at = Date.now()) =>
  background.answer(
    { kind: 'reportAttempt', account: of, event: { kind: 'failed', attempt, at } },
    from,
  );
const asks = (from = portal, of = account) =>
  background.answer({ kind: 'attempts', account: of }, from);
const popup = (kind: string, more: object) =>
  background.answer({ kind, tabId: 7, ...more }, ownPage);

async function failsTimes(count: number, from = portal): Promise<void> {
  for (let index = 0; index < count; index += 1) await fails(`try ${index}`, from);
}

beforeEach(async () => {
  vi.useFakeTimers({ now: noon, toFake: ['Date'] });
  fake.reset();
  fake.tabs.push(
    { id: 7, url: portal.url },
    { id: 8, url: portal.url },
    { id: 9, url: portal.url },
  );
  fake.privateTabs.add(9);
  fake.local['settings'] = { enabled: true };
  background = await startBackground();
  await background.beginAttempts();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('reports', () => {
  it('are counted, and answered once they are stored', async () => {
    for (let index = 0; index < 3; index += 1) {
      expect(await fails(`try ${index}`)).toEqual({ ok: true });
      expect(JSON.stringify(fake.local['attempts'])).toContain(`try ${index}`);
    }
    expect(await asks()).toMatchObject({
      account,
      name: '',
      origin: { kind: 'unknown' },
      standing: { kind: 'counting', failures: 3, triesLeft: 2 },
      next: { kind: 'now' },
      limits: { failures: 5 },
      changesAt: noon + 24 * hour,
    });
  });

  it('are all counted when a hundred come at once', async () => {
    fake.managed['failuresBeforeLock'] = 200;
    const ids = Array.from({ length: 100 }, (_, index) => `try ${index}`);
    const answers = await Promise.all(ids.map((id, index) => fails(id, senderOf(7 + (index % 2)))));
    expect(answers).toEqual(ids.map(() => ({ ok: true })));
    expect(await asks()).toMatchObject({ standing: { failures: 100 } });
  });

  it('are told to the tabs once for all that come at once', async () => {
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((id) => fails(id)));
    await vi.waitFor(() => expect(fake.sent).toHaveLength(3));
    const message = { kind: 'attemptsChanged' };
    expect(fake.sent).toEqual([7, 8, 9].map((tabId) => ({ tabId, message })));
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])(
    'are exact when the background is stopped in a burst, after report %i',
    async (last) => {
      fake.managed['failuresBeforeLock'] = 200;
      const ids = Array.from({ length: 10 }, (_, index) => `try ${index}`);
      // What comes after the last one is told to a background that will never write it.
      for (const id of ids.slice(0, last)) await fails(id);
      fake.refusing.add('local set').add('session set');
      await Promise.allSettled(ids.slice(last).map((id) => fails(id)));
      fake.refusing.clear();
      background = await startBackground();
      await Promise.all(ids.slice(Math.max(0, last - 1)).map((id) => fails(id)));
      expect(await asks()).toMatchObject({ standing: { kind: 'counting', failures: 10 } });
    },
  );

  it('keep accounts apart, and say which one a tab is about', async () => {
    await fails('x');
    await fails('y', senderOf(8), other);
    expect(await asks(portal, other)).toMatchObject({ standing: { failures: 1 } });
    await asks(portal);
    expect(await popup('attemptsHere', {})).toMatchObject({
      here: { account, standing: { failures: 1 } },
      others: [{ account: other }],
    });
    expect(await popup('attemptsHere', { tabId: null })).toMatchObject({ here: null });
  });

  it('are not kept while the assistant is switched off', async () => {
    fake.local['settings'] = { enabled: false };
    const before = structuredClone(fake.local);
    expect(await fails('x')).toEqual({ ok: true });
    expect(fake.local).toEqual(before);
  });

  it.each([
    ['the id itself', { account: 'LOG012345A' }],
    ['a password', { password: 'secret' }],
    ['an unknown event', { event: { kind: 'reset', attempt: 'x', at: 1 } }],
    ['the user’s own count', { event: { kind: 'counted', failures: 0, at: 1 } }],
    ['a time that is none', { event: { kind: 'failed', attempt: 'x', at: '1' } }],
    [
      'a lock of a month',
      { event: { kind: 'locked', attempt: 'x', at: 1, lasts: 30 * 24 * hour } },
    ],
  ])('with %s are refused', async (_, wrong) => {
    const event = { kind: 'failed', attempt: 'x', at: noon };
    const message = { kind: 'reportAttempt', account, event, ...wrong };
    await expect(background.answer(message, portal)).rejects.toThrow();
  });

  it('come from the portal alone, and corrections from our own pages alone', async () => {
    const event = { kind: 'counted', failures: 0, at: noon };
    const correction = { kind: 'correctAttempts', tabId: 7, account, event };
    await expect(background.answer(correction, portal)).rejects.toThrow();
    await expect(fails('x', { ...portal, url: ownPage.url })).rejects.toThrow();
  });
});

describe('what the user says', () => {
  it('corrects the count, also twice', async () => {
    await failsTimes(3);
    const elsewhere = { event: { kind: 'elsewhere', attempt: 'phone', at: noon } };
    for (let index = 0; index < 2; index += 1)
      await popup('correctAttempts', { account, ...elsewhere });
    expect(await asks()).toMatchObject({ standing: { failures: 4 } });
    await popup('correctAttempts', { account, event: { kind: 'counted', failures: 0, at: noon } });
    expect(await asks()).toMatchObject({ standing: { kind: 'counting', failures: 0 } });
  });

  it('names an account, and tells where its password comes from', async () => {
    await popup('nameAccount', { account, name: ' Gironde ' });
    const origin = { kind: 'mail', receivedAt: noon - hour };
    await background.answer({ kind: 'passwordOrigin', account, origin }, portal);
    await fails('x');
    expect(await asks()).toMatchObject({
      name: 'Gironde',
      origin,
      next: { kind: 'at', at: noon + 2 * hour, why: 'mail' },
    });
    await popup('passwordOrigin', { account, origin: { kind: 'personal' } });
    await popup('nameAccount', { account, name: '' });
    expect(await asks()).toMatchObject({ name: '', next: { kind: 'now' } });
  });
});

describe('a lock', () => {
  it('goes on after a restart, counts down on the badge and ends by itself', async () => {
    await failsTimes(5);
    vi.setSystemTime(noon + 3 * minute);
    background = await startBackground();
    await background.refreshBadge();
    expect(fake.badges.get(0)).toBe('7′');
    expect(fake.alarms.get('attempts')).toEqual({ when: noon + 4 * minute, periodInMinutes: 1 });
    const standing = { kind: 'locked', since: noon, until: noon + 10 * minute };
    expect(await asks()).toMatchObject({ standing, changesAt: noon + 10 * minute });
    vi.setSystemTime(noon + 10 * minute);
    await background.refreshBadge();
    expect(fake.badges.get(0)).toBe('');
    expect(fake.alarms.size).toBe(0);
    expect(await asks()).toMatchObject({ standing: { kind: 'counting', failures: 0 } });
  });

  it('is on no badge once the assistant is switched off', async () => {
    await failsTimes(5);
    await vi.waitFor(() => expect(fake.badges.get(0)).toBe('10′'));
    await background.answer({ kind: 'setEnabled', enabled: false }, ownPage);
    await vi.waitFor(() => expect(fake.badges.get(0)).toBe(''));
  });

  it('that is over does not come back when the clock goes back', async () => {
    await failsTimes(5);
    vi.setSystemTime(noon + 11 * minute);
    await background.refreshBadge();
    vi.setSystemTime(noon + 5 * minute);
    expect(await asks()).toMatchObject({ standing: { kind: 'unknown' } });
  });

  it('follows the limits of the organisation', async () => {
    fake.managed['failuresBeforeLock'] = 3;
    fake.managed['lockMinutes'] = 30;
    await failsTimes(3);
    expect(await asks()).toMatchObject({ standing: { kind: 'locked', until: noon + 30 * minute } });
  });
});

describe('a clock that goes back', () => {
  it.each([hour, 24 * hour])(
    'by %i ms makes all unknown, for a day and not for ever',
    async (back) => {
      await failsTimes(3);
      const now = noon - back;
      vi.setSystemTime(now);
      expect(await asks()).toMatchObject({
        standing: { kind: 'unknown' },
        next: { kind: 'unknown' },
      });
      expect(await asks(portal, other)).toMatchObject({ standing: { kind: 'unknown' } });
      vi.setSystemTime(now + 2 * hour);
      expect(await asks()).toMatchObject({ standing: { kind: 'unknown' } });
      vi.setSystemTime(now + 24 * hour);
      expect(await asks()).toMatchObject({ standing: { kind: 'counting', failures: 0 } });
    },
  );

  it.each([hour, 24 * hour])('and forth by %i ms gives nobody five tries', async (forth) => {
    await failsTimes(3);
    vi.setSystemTime(noon + forth);
    await fails('later');
    vi.setSystemTime(noon + minute);
    expect(await asks()).toMatchObject({ standing: { kind: 'unknown' } });
  });
});

describe('what was kept and is lost', () => {
  it('makes all unknown, and counts what comes after', async () => {
    await failsTimes(3);
    delete fake.local['attempts'];
    expect(await asks()).toMatchObject({ standing: { kind: 'unknown', failures: 0 } });
    vi.setSystemTime(noon + minute);
    await fails('after');
    expect(await asks()).toMatchObject({ standing: { kind: 'unknown', failures: 1 } });
    vi.setSystemTime(noon + 25 * hour);
    expect(await asks()).toMatchObject({ standing: { kind: 'counting', failures: 0 } });
  });

  it.each([
    null,
    7,
    'text',
    [],
    true,
    {},
    { key: 7 },
    { key: account },
    { key: account, seenAt: 'x', accounts: {} },
    { key: account, seenAt: noon, accounts: [] },
    { key: account, seenAt: noon, accounts: { [account]: 7 } },
    { key: account, seenAt: noon, accounts: { [account]: { ledger: null } } },
    { key: account, seenAt: noon, accounts: { [account]: { ledger: { attempts: 'none' } } } },
    { key: account, seenAt: noon + hour, accounts: {} },
    { key: account, seenAt: noon, doubtAt: 'yesterday', accounts: {} },
  ])('is unknown where %j is stored', async (stored) => {
    fake.local['attempts'] = stored;
    expect(await asks()).toMatchObject({ standing: { kind: 'unknown' } });
    expect(await fails('x')).toEqual({ ok: true });
    expect(await asks()).toMatchObject({ standing: { kind: 'unknown', failures: 1 } });
  });

  it('costs one account alone where one alone is wrong', async () => {
    await failsTimes(2);
    await fails('y', portal, other);
    const stored = JSON.stringify(fake.local['attempts']).replace('"try 0"', '0');
    fake.local['attempts'] = JSON.parse(stored);
    expect(await asks()).toMatchObject({ standing: { kind: 'unknown', failures: 1 } });
    expect(await asks(portal, other)).toMatchObject({
      standing: { kind: 'counting', failures: 1 },
    });
  });

  it('is not what an installation begins with', async () => {
    expect(await asks()).toMatchObject({ standing: { kind: 'counting', failures: 0 } });
    await background.beginAttempts();
    await fails('x');
    await background.beginAttempts();
    expect(await asks()).toMatchObject({ standing: { failures: 1 } });
  });
});

describe('storage that refuses', () => {
  it('to write: the report is not acknowledged, all is unknown; then everything is exact', async () => {
    await fails('a');
    fake.refusing.add('local set');
    await expect(fails('b')).rejects.toThrow();
    await expect(fails('b')).rejects.toThrow();
    expect(await asks()).toMatchObject({ standing: { kind: 'unknown' } });
    fake.refusing.clear();
    expect(await fails('c')).toEqual({ ok: true });
    expect(await asks()).toMatchObject({ standing: { kind: 'counting', failures: 3 } });
    expect(fake.session).not.toHaveProperty('attemptsRefused:local');
  });

  it('to write, in a background that is stopped then: all is unknown', async () => {
    await fails('a');
    fake.refusing.add('local set');
    await expect(fails('b')).rejects.toThrow();
    fake.refusing.clear();
    background = await startBackground();
    expect(await asks()).toMatchObject({ standing: { kind: 'unknown', failures: 1 } });
    background = await startBackground();
    expect(await asks()).toMatchObject({ standing: { kind: 'unknown', failures: 1 } });
    expect(fake.session).not.toHaveProperty('attemptsRefused:local');
  });

  it('to read: nothing is written over', async () => {
    await failsTimes(3);
    const before = structuredClone(fake.local);
    fake.refusing.add('local get');
    await expect(fails('x')).rejects.toThrow();
    expect(await asks()).toMatchObject({ standing: { kind: 'unknown' } });
    expect(await popup('attemptsHere', {})).toMatchObject({ others: [] });
    expect(fake.local).toEqual(before);
  });

  it('everything: nothing fails but what had to be stored', async () => {
    fake.refusing.add('local get').add('local set').add('session get').add('session set');
    await expect(background.answer({ kind: 'accountKey' }, portal)).rejects.toThrow();
    expect(await asks()).toMatchObject({
      standing: { kind: 'unknown' },
      next: { kind: 'unknown' },
    });
    await background.refreshBadge();
    expect(fake.badges.get(0)).toBe('');
  });
});

describe('reading', () => {
  it('writes nothing while nothing changes', async () => {
    await failsTimes(3);
    await fails('y', portal, other);
    await asks();
    await vi.waitFor(() => expect(fake.sent.length).toBeGreaterThan(0));
    const { length } = fake.writes;
    vi.setSystemTime(noon + hour);
    await asks();
    await asks(portal, other);
    await popup('attemptsHere', {});
    await background.refreshBadge();
    // The tab was about one account, then about the other.
    expect(fake.writes.slice(length).filter((area) => area === 'local')).toEqual([]);
    expect(fake.session).not.toHaveProperty('attempts');
  });
});

describe('private windows', () => {
  it('keep all in the memory of the browser, and count with the others', async () => {
    await failsTimes(2);
    const before = structuredClone(fake.local);
    await failsTimes(0);
    await fails('private 1', privately);
    await background.answer(
      { kind: 'passwordOrigin', account, origin: { kind: 'personal' } },
      privately,
    );
    await popup('nameAccount', { tabId: 9, account, name: 'Gironde' });
    expect(fake.local).toEqual(before);
    const both = { standing: { kind: 'counting', failures: 3 } };
    expect(await asks(privately)).toMatchObject({ ...both, name: 'Gironde' });
    expect(await asks()).toMatchObject({ ...both, name: '', origin: { kind: 'unknown' } });
  });

  it('show on their own tabs alone what they alone know', async () => {
    await failsTimes(5, privately);
    await background.refreshBadge();
    expect([...fake.badges]).toEqual([
      [0, ''],
      [9, '10′'],
    ]);
    expect(await popup('attemptsHere', { tabId: 8 })).toMatchObject({ here: null, others: [] });
    expect(await popup('attemptsHere', { tabId: 9 })).toMatchObject({ here: { account } });
  });

  it('leave nothing when the last of them is closed', async () => {
    await failsTimes(2, privately);
    fake.windows.push({ incognito: false }, { incognito: true });
    await background.onWindowClosed();
    expect(await asks(privately)).toMatchObject({ standing: { failures: 2 } });
    fake.windows.pop();
    await background.onWindowClosed();
    expect(fake.session).not.toHaveProperty('attempts');
    expect(await asks()).toMatchObject({ standing: { kind: 'counting', failures: 0 } });
  });

  it.each([7, null, { key: 7 }])('are unknown where %j is kept for them', async (kept) => {
    fake.session['attempts'] = kept;
    expect(await asks(privately)).toMatchObject({ standing: { kind: 'unknown' } });
  });

  it('hash with the same key, so that they count together', async () => {
    const key = await background.answer({ kind: 'accountKey' }, portal);
    expect(await background.answer({ kind: 'accountKey' }, privately)).toEqual(key);
  });
});

describe('the key of accounts’ hashes', () => {
  it('is made at the installation, and stays', async () => {
    const key = await background.answer({ kind: 'accountKey' }, portal);
    background = await startBackground();
    expect(await background.answer({ kind: 'accountKey' }, portal)).toEqual(key);
    expect(fake.local['attempts']).toMatchObject({ ...(typeof key === 'object' && key) });
  });

  it('is made anew where it was lost, and all is unknown', async () => {
    const key = await background.answer({ kind: 'accountKey' }, portal);
    delete fake.local['attempts'];
    const anew = await background.answer({ kind: 'accountKey' }, portal);
    expect(anew).not.toEqual(key);
    expect(await background.answer({ kind: 'accountKey' }, portal)).toEqual(anew);
    expect(await asks()).toMatchObject({ standing: { kind: 'unknown' } });
  });

  it('leaves no id to be read', async () => {
    const { key } = { key: account };
    const hash = await hashAccount(key, 'LOG012345A');
    await fails('x', portal, hash);
    expect(JSON.stringify([fake.local, fake.session])).not.toContain('LOG012345A');
  });
});
