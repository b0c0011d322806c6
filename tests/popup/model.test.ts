import { describe, expect, test } from 'vitest';
import type { PortalState } from '../../src/browser/portal-state.ts';
import { createPopup, type PopupPort, type PopupState } from '../../src/popup/model.ts';

const on: PortalState = { kind: 'not-here', enabledBy: 'user' };
const off: PortalState = { kind: 'switched-off', by: 'user', onPortal: false };

/** A background that remembers what it was told. */
function fakePort(overrides: Partial<PopupPort> = {}) {
  let portal = on;
  const port: PopupPort = {
    askState: async () => portal,
    setEnabled: async (enabled) => {
      portal = enabled ? on : off;
    },
    forgetSilenced: async () => undefined,
    wait: async () => undefined,
    ...overrides,
  };
  return port;
}

function start(port: PopupPort) {
  const shown: PopupState[] = [];
  const actions = createPopup(port, (state) => shown.push(state));
  return { shown, actions, last: () => shown.at(-1) };
}

test('shows itself before anything is known', () => {
  const { shown } = start(fakePort());
  expect(shown).toEqual([{ knowledge: { kind: 'asking' }, request: undefined }]);
});

test('shows the state once it is told', async () => {
  const { actions, last } = start(fakePort());
  await actions.refresh();
  expect(last()?.knowledge).toEqual({ kind: 'known', portal: on });
});

test('switching off and on shows what became of it', async () => {
  const { actions, last } = start(fakePort());
  await actions.setEnabled(false);
  expect(last()?.knowledge).toEqual({ kind: 'known', portal: off });
  await actions.setEnabled(true);
  expect(last()?.knowledge).toEqual({ kind: 'known', portal: on });
});

test('an answer that a newer question overtook is dropped', async () => {
  const waiting: ((portal: PortalState) => void)[] = [];
  const { actions, last } = start(
    fakePort({ askState: () => new Promise((resolve) => waiting.push(resolve)) }),
  );
  const [older, newer] = [actions.refresh(), actions.refresh()];
  waiting[1]?.(off);
  await newer;
  waiting[0]?.(on);
  await older;
  expect(last()?.knowledge).toEqual({ kind: 'known', portal: off });
});

test.each<[string, Partial<PopupPort>]>([
  ['asking', { askState: () => Promise.reject(new Error('no one is there')) }],
  ['switching', { setEnabled: () => Promise.reject(new Error('refused')) }],
])('where %s fails it says so, and the cards stay within reach', async (_, overrides) => {
  const { actions, last } = start(fakePort(overrides));
  await actions.setEnabled(false);
  expect(last()?.knowledge).toEqual({ kind: 'failed' });
  actions.openCard('amount-refused');
  expect(last()).toEqual({ knowledge: { kind: 'failed' }, request: { card: 'amount-refused' } });
});

test('the same card can be asked for twice', () => {
  const { actions, last } = start(fakePort());
  actions.openCard('amount-refused');
  const first = last()?.request;
  actions.openCard('amount-refused');
  expect(last()?.request).toEqual(first);
  expect(last()?.request).not.toBe(first);
});

describe('a page where the assistant is not yet', () => {
  const reload: PortalState = { kind: 'reload-needed', enabledBy: 'user' };

  test('is given a moment before a reload is asked for', async () => {
    const answers = [reload, on];
    const { actions, shown } = start(fakePort({ askState: async () => answers.shift() ?? off }));
    await actions.refresh();
    expect(shown.slice(1)).toEqual([
      { knowledge: { kind: 'known', portal: on }, request: undefined },
    ]);
  });

  test('is to be reloaded if the moment did not help', async () => {
    const { actions, last } = start(fakePort({ askState: async () => reload }));
    await actions.refresh();
    expect(last()?.knowledge).toEqual({ kind: 'known', portal: reload });
  });
});
