import { beforeEach, expect, it, vi } from 'vitest';
import { createFakeBrowser } from './fake-browser.ts';

const fake = createFakeBrowser();
vi.mock('../../src/browser/door.ts', () => ({ browser: fake.browser }));
vi.mock('../../src/background/page-scripts.ts', () => ({ pointingScript: 'pointing.js' }));
const { answer } = await import('../../src/background/answer.ts');

const portal = {
  id: fake.id,
  url: 'https://partenaires.caf.fr/a#/connexion',
  tab: { id: 7, index: 0, highlighted: true, active: true, pinned: false, incognito: false },
  frameId: 0,
};
const ownPage = { id: fake.id, url: `${fake.origin}/src/popup/index.html` };
const situation = {
  page: 'log-in',
  rules: ['login-id/digit-look-alike'],
  links: ['Mot de passe perdu'],
};

beforeEach(() => {
  fake.reset();
  fake.tabs.push({ id: 7, url: portal.url });
});

it('waits for consent, then works, then stops again', async () => {
  expect(await answer({ kind: 'hello', arriving: true }, portal)).toMatchObject({ enabled: false });
  await answer({ kind: 'setEnabled', enabled: true }, ownPage);
  expect(await answer({ kind: 'hello', arriving: true }, portal)).toMatchObject({
    enabled: true,
    commaLimit: 10_000,
  });
  await answer({ kind: 'setEnabled', enabled: false }, ownPage);
  expect(await answer({ kind: 'hello', arriving: true }, portal)).toMatchObject({ enabled: false });
});

it('tells the popup what its tab shows', async () => {
  const ask = () => answer({ kind: 'getPortalState', tabId: 7 }, ownPage);
  expect(await ask()).toEqual({ kind: 'waiting-for-consent', onPortal: true });
  await answer({ kind: 'setEnabled', enabled: true }, ownPage);
  expect(await ask()).toEqual({ kind: 'reload-needed', enabledBy: 'user' });
  await answer({ kind: 'report', situation }, portal);
  expect(await ask()).toEqual({
    kind: 'at-work',
    situation,
    silencedCount: 0,
    corrections: { here: 0, elsewhere: 0 },
    enabledBy: 'user',
  });
  await answer({ kind: 'setEnabled', enabled: false }, ownPage);
  expect(await ask()).toEqual({ kind: 'switched-off', by: 'user', onPortal: true });
});

it('goes on knowing what a tab shows when its script asks for the settings again', async () => {
  await answer({ kind: 'setEnabled', enabled: true }, ownPage);
  await answer({ kind: 'report', situation }, portal);
  await answer({ kind: 'hello', arriving: false }, portal);
  const ask = () => answer({ kind: 'getPortalState', tabId: 7 }, ownPage);
  expect(await ask()).toMatchObject({ kind: 'at-work', situation });
  await answer({ kind: 'hello', arriving: true }, portal);
  expect(await ask()).toEqual({ kind: 'reload-needed', enabledBy: 'user' });
});

it('says that it is not here on other pages, and where there is no tab', async () => {
  await answer({ kind: 'setEnabled', enabled: true }, ownPage);
  for (const tabId of [8, null]) {
    expect(await answer({ kind: 'getPortalState', tabId }, ownPage)).toEqual({
      kind: 'not-here',
      enabledBy: 'user',
    });
  }
});

it('lets the organisation decide', async () => {
  fake.managed['enabled'] = false;
  await answer({ kind: 'setEnabled', enabled: true }, ownPage);
  expect(await answer({ kind: 'getPortalState', tabId: 7 }, ownPage)).toEqual({
    kind: 'switched-off',
    by: 'organisation',
    onPortal: true,
  });
});

it('keeps every silenced place once, also when they come at once, and forgets them all', async () => {
  await answer({ kind: 'setEnabled', enabled: true }, ownPage);
  const places = ['a', 'b', 'a', 'c', 'b'];
  await Promise.all(places.map((place) => answer({ kind: 'silence', place }, portal)));
  expect(await answer({ kind: 'hello', arriving: true }, portal)).toMatchObject({
    silenced: ['a', 'b', 'c'],
  });
  await answer({ kind: 'forgetSilenced' }, ownPage);
  expect(await answer({ kind: 'hello', arriving: true }, portal)).toMatchObject({ silenced: [] });
});

it('keeps nothing from a private window', async () => {
  await answer({ kind: 'setEnabled', enabled: true }, ownPage);
  const privately = { ...portal, tab: { ...portal.tab, incognito: true } };
  expect(await answer({ kind: 'silence', place: 'a' }, privately)).toEqual({ ok: true });
  expect(await answer({ kind: 'hello', arriving: true }, portal)).toMatchObject({ silenced: [] });
});

const said = {
  page: '/a#/connexion',
  field: { type: 'text', name: 'login', label: 'identifiant' },
  role: 'none',
};
const elsewhere = { ...said, page: '/a#/locataires' };

it('keeps what users say of fields, tells every page of it, and forgets it', async () => {
  await answer({ kind: 'setEnabled', enabled: true }, ownPage);
  const first = { ...said, role: 'email' };
  const say = (now: unknown) => answer({ kind: 'correctField', before: null, now }, portal);
  expect(await Promise.all([first, said, elsewhere].map(say))).toEqual(Array(3).fill({ ok: true }));
  const hello = () => answer({ kind: 'hello', arriving: false }, portal);
  expect(await hello()).toMatchObject({ corrections: [said, elsewhere] });

  await answer({ kind: 'report', situation }, portal);
  fake.frames.push({ pathname: '/a', hash: '#/connexion?x=1' });
  expect(await answer({ kind: 'getPortalState', tabId: 7 }, ownPage)).toMatchObject({
    corrections: { here: 1, elsewhere: 1 },
  });
  await answer({ kind: 'forgetCorrections', tabId: 7 }, ownPage);
  expect(await hello()).toMatchObject({ corrections: [elsewhere] });
  await answer({ kind: 'forgetCorrections', tabId: null }, ownPage);
  expect(await hello()).toMatchObject({ corrections: [] });
});

it('takes back what a user said of a field', async () => {
  await answer({ kind: 'correctField', before: null, now: said }, portal);
  await answer({ kind: 'correctField', before: said, now: null }, portal);
  expect(fake.local['corrections']).toEqual([]);
});

it('keeps no correction from a private window: its page alone is told', async () => {
  const privately = { ...portal, frameId: 3, tab: { ...portal.tab, incognito: true } };
  await answer({ kind: 'correctField', before: null, now: said }, privately);
  expect(fake.local).toEqual({});
  expect(fake.sent).toEqual([
    { tabId: 7, frameId: 3, message: { kind: 'correctHere', before: null, now: said } },
  ]);
});

it.each([
  ['a value', { ...said, field: { ...said.field, value: 'LOG012345A' } }],
  ['a role that is none', { ...said, role: 'captcha' }],
  ['a long text', { ...said, field: { ...said.field, label: 'a'.repeat(101) } }],
])('refuses a correction with %s', async (_, now) => {
  await expect(answer({ kind: 'correctField', before: null, now }, portal)).rejects.toThrow();
  expect(fake.local).toEqual({});
});

it('leaves out what is kept of corrections and does not decode', async () => {
  fake.local['corrections'] = [said, { ...said, role: 'king' }, 7];
  expect(await answer({ kind: 'hello', arriving: false }, portal)).toMatchObject({
    corrections: [said],
  });
});

it('puts the pointing into all frames of a portal tab, and into no other', async () => {
  await answer({ kind: 'startPointing', tabId: 7 }, ownPage);
  expect(fake.injected).toEqual([{ tabId: 7, allFrames: true, files: ['pointing.js'] }]);
  await expect(answer({ kind: 'startPointing', tabId: 8 }, ownPage)).rejects.toThrow();
  await expect(answer({ kind: 'startPointing', tabId: 7 }, portal)).rejects.toThrow();
  await answer({ kind: 'endPointing' }, portal);
  expect(fake.sent).toEqual([{ tabId: 7, message: { kind: 'endPointing' } }]);
});

it('keeps nothing of a page that has not heard yet that the assistant was switched off', async () => {
  await answer({ kind: 'setEnabled', enabled: true }, ownPage);
  await answer({ kind: 'setEnabled', enabled: false }, ownPage);
  await answer({ kind: 'report', situation }, portal);
  expect(fake.session).toEqual({});
});

it('stores the consent alone: defaults and the organisation’s settings are not the user’s', async () => {
  fake.managed['commaLimit'] = 5000;
  await answer({ kind: 'setEnabled', enabled: true }, ownPage);
  expect(fake.local).toEqual({ settings: { enabled: true } });
});

it('takes the frames of a tab together', async () => {
  await answer({ kind: 'setEnabled', enabled: true }, ownPage);
  await answer({ kind: 'report', situation }, portal);
  const other = { page: 'other', rules: [], links: [] };
  await answer({ kind: 'report', situation: other }, { ...portal, frameId: 3 });
  expect(await answer({ kind: 'getPortalState', tabId: 7 }, ownPage)).toMatchObject({ situation });
  expect(fake.icons.get(7)).toBe('/icons/flagged-16.png');
});

it('opens a card by its number, about the tab that asked', async () => {
  await answer({ kind: 'openCard', card: 'login-id-refused' }, portal);
  expect(fake.opened).toEqual([`${fake.origin}/src/popup/index.html?tab=7#fiche-5`]);
});

it.each([
  ['another extension', { kind: 'hello', arriving: true }, { ...portal, id: 'other' }],
  [
    'another site',
    { kind: 'hello', arriving: true },
    { ...portal, url: 'https://connect.caf.fr/' },
  ],
  [
    'a look-alike host',
    { kind: 'hello', arriving: true },
    { ...portal, url: 'https://partenaires.caf.fr.evil.example/' },
  ],
  [
    'a page of the portal that asks for what is not its own',
    { kind: 'setEnabled', enabled: true },
    portal,
  ],
  ['a page of ours that reports', { kind: 'report', situation }, ownPage],
  ['no kind', {}, portal],
  ['no object', 'hello', portal],
  ['null', null, portal],
  ['an unknown kind', { kind: 'erase' }, portal],
  ['a text too much', { kind: 'report', situation: { ...situation, typed: 'LOG012345A' } }, portal],
  ['an unknown rule', { kind: 'report', situation: { ...situation, rules: ['x'] } }, portal],
  ['a wrong type', { kind: 'setEnabled', enabled: 'yes' }, ownPage],
])('refuses %s', async (_, message, sender) => {
  await expect(answer(message, sender)).rejects.toThrow();
  expect(fake.local).toEqual({});
  expect(fake.session).toEqual({});
});
