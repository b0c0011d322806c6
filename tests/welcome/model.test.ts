import { expect, test } from 'vitest';
import type { PortalState } from '../../src/browser/portal-state.ts';
import {
  createWelcome,
  stateOf,
  type WelcomePort,
  type WelcomeState,
} from '../../src/welcome/model.ts';

const situation = { page: 'log-in', rules: [], links: [] } as const;

test.each<[PortalState, WelcomeState]>([
  [{ kind: 'waiting-for-consent', onPortal: false }, { kind: 'awaiting-consent' }],
  [{ kind: 'switched-off', by: 'user', onPortal: false }, { kind: 'awaiting-consent' }],
  [{ kind: 'switched-off', by: 'organisation', onPortal: false }, { kind: 'off-by-organisation' }],
  [
    { kind: 'not-here', enabledBy: 'user' },
    { kind: 'on', reloadNeeded: false },
  ],
  [{ kind: 'not-here', enabledBy: 'organisation' }, { kind: 'on-by-organisation' }],
  [
    { kind: 'reload-needed', enabledBy: 'user' },
    { kind: 'on', reloadNeeded: true },
  ],
  [
    {
      kind: 'at-work',
      situation,
      silencedCount: 0,
      corrections: { here: 0, elsewhere: 0 },
      enabledBy: 'user',
    },
    { kind: 'on', reloadNeeded: false },
  ],
])('%o', (portal, expected) => {
  expect(stateOf(portal)).toEqual(expected);
});

async function accept(port: WelcomePort): Promise<WelcomeState[]> {
  const shown: WelcomeState[] = [];
  await new Promise<void>((resolve) => {
    createWelcome(port, (state, actions) => {
      shown.push(state);
      if (state.kind === 'awaiting-consent') void actions.accept().then(resolve);
    });
  });
  return shown;
}

const waiting: PortalState = { kind: 'waiting-for-consent', onPortal: false };

test.each([true, false])(
  'consent is passed on; a reload is asked for if needed: %s',
  async (reloadNeeded) => {
    expect(
      await accept({ askState: async () => waiting, switchOn: async () => ({ reloadNeeded }) }),
    ).toEqual([
      { kind: 'asking' },
      { kind: 'awaiting-consent' },
      { kind: 'accepting' },
      { kind: 'on', reloadNeeded },
    ]);
  },
);

test('where nobody answers, the page asks all the same and says that it failed', async () => {
  const nobody = () => Promise.reject(new Error('no one is there'));
  expect(await accept({ askState: nobody, switchOn: nobody })).toEqual([
    { kind: 'asking' },
    { kind: 'awaiting-consent' },
    { kind: 'accepting' },
    { kind: 'accepting-failed' },
  ]);
});
