import { describe, expect, it } from 'vitest';
import { decodeContentSettings } from '../../src/browser/content-settings.ts';
import { mergeSettings } from '../../src/browser/settings.ts';
import { defaultAttemptLimits } from '../../src/domain/attempt-limits.ts';

describe('mergeSettings', () => {
  it('waits for consent where nothing was stored', () => {
    expect(mergeSettings(undefined, undefined)).toEqual({
      enabled: undefined,
      commaLimit: 10_000,
      attemptLimits: defaultAttemptLimits,
      enabledBy: 'nobody',
    });
  });

  it('puts the organisation before the user, key by key', () => {
    const merged = mergeSettings({ enabled: true, commaLimit: 5000 }, { enabled: false });
    expect(merged).toMatchObject({ enabled: false, commaLimit: 5000, enabledBy: 'organisation' });
  });

  it('takes the word of the user where no organisation speaks', () => {
    expect(mergeSettings({ enabled: true }, {})).toMatchObject({
      enabled: true,
      enabledBy: 'user',
    });
  });

  it.each([
    null,
    7,
    'true',
    [],
    { enabled: 'true' },
    { enabled: 1, commaLimit: '5' },
    { commaLimit: -1 },
    { commaLimit: 1.5 },
  ])('takes the wrong value %j as none', (stored) => {
    expect(mergeSettings(stored, stored)).toEqual(mergeSettings(undefined, undefined));
  });

  it('lets one wrong value cost that value alone', () => {
    expect(mergeSettings({ enabled: true, commaLimit: 'many' }, {})).toMatchObject({
      enabled: true,
      commaLimit: 10_000,
    });
  });
});

describe('the limits of attempts', () => {
  it('are set in units for people, by the organisation first', () => {
    const user = { failuresBeforeLock: 4, lockMinutes: 15 };
    const organisation = { lockMinutes: 0.5, forgetFailuresHours: 12 };
    expect(mergeSettings(user, organisation).attemptLimits).toEqual({
      ...defaultAttemptLimits,
      failures: 4,
      lockTime: 30_000,
      forgetAfter: 12 * 3_600_000,
    });
    const waits = { retryAfterMailHours: 3, mailJustCameHours: 8 };
    expect(mergeSettings(waits, undefined).attemptLimits).toMatchObject({
      retryAfterMail: 3 * 3_600_000,
      justCome: 8 * 3_600_000,
    });
  });

  it.each([0, 1, -5, 4.5, 1000, '5', null, true, Number.NaN, {}])(
    'stay as they are where a number of failures is %j',
    (failuresBeforeLock) => {
      const { attemptLimits } = mergeSettings({ failuresBeforeLock, lockMinutes: 5 }, {});
      expect(attemptLimits).toEqual({ ...defaultAttemptLimits, lockTime: 300_000 });
    },
  );

  it.each([0, -1, '10', null, Number.POSITIVE_INFINITY, 1e9])(
    'stay as they are where a duration is %j',
    (lockMinutes) => {
      const { attemptLimits } = mergeSettings(
        {},
        { lockMinutes, forgetFailuresHours: lockMinutes },
      );
      expect(attemptLimits).toEqual(defaultAttemptLimits);
    },
  );
});

describe('decodeContentSettings', () => {
  const good = {
    enabled: true,
    commaLimit: 10_000,
    silenced: ['a'],
    shortcut: 'Alt+Shift+A',
    corrections: [{ page: '/', field: { type: 'text', name: 'login' }, role: 'email' }],
    openAttempt: {
      attempt: 'a1',
      account: 'f'.repeat(64),
      at: 1_000,
      before: { kinds: ['refused'], offers: { shown: [], prepared: ['log-out'] } },
    },
    isWarned: true,
  };

  it('takes what the background answers', () => {
    expect(decodeContentSettings(good)).toEqual(good);
  });

  it.each([
    undefined,
    'open',
    { ...good.openAttempt, at: 'now' },
    { ...good.openAttempt, account: 7 },
    { ...good.openAttempt, before: null },
    { ...good.openAttempt, before: { kinds: [] } },
  ])('takes no open attempt from %j', (openAttempt) => {
    expect(decodeContentSettings({ ...good, openAttempt })?.openAttempt).toBeNull();
  });

  it('leaves out silenced places that are no text', () => {
    expect(decodeContentSettings({ ...good, silenced: ['a', 1, null] })?.silenced).toEqual(['a']);
  });

  it.each([undefined, null, 'ok', {}, { ...good, enabled: 'yes' }, { ...good, silenced: {} }])(
    'refuses %j',
    (answer) => {
      expect(decodeContentSettings(answer)).toBeUndefined();
    },
  );
});
