import { expect, test } from 'vitest';
import type { PortalState } from '../../src/browser/portal-state.ts';
import { type NoticeAction, noticeOf } from '../../src/popup/notice.ts';

const situation = { page: 'log-in', rules: [], links: [] } as const;
const corrections = { here: 0, elsewhere: 0 };
const atWork = { kind: 'at-work', situation, silencedCount: 0, corrections } as const;

const table: readonly [PortalState, RegExp, NoticeAction][] = [
  [{ ...atWork, enabledBy: 'user' }, /en marche$/, 'switch-off'],
  [{ ...atWork, enabledBy: 'organisation' }, /en marche$/, 'set-by-organisation'],
  [{ kind: 'not-here', enabledBy: 'user' }, /ne travaille pas sur cette page/, 'switch-off'],
  [{ kind: 'not-here', enabledBy: 'organisation' }, /ne travaille pas/, 'set-by-organisation'],
  [{ kind: 'waiting-for-consent', onPortal: true }, /attend votre accord/, 'give-consent'],
  [{ kind: 'waiting-for-consent', onPortal: false }, /attend votre accord/, 'give-consent'],
  [{ kind: 'switched-off', by: 'user', onPortal: true }, /est arrêté$/, 'switch-on'],
  [{ kind: 'switched-off', by: 'organisation', onPortal: true }, /par votre organisme/, 'none'],
  [{ kind: 'reload-needed', enabledBy: 'user' }, /^Rechargez la page/, 'switch-off'],
];

test.each(table)('%o says so and leaves the user one action', (portal, title, action) => {
  expect(noticeOf(portal)).toMatchObject({ title: expect.stringMatching(title), action });
});
