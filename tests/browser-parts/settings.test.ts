import { describe, expect, it } from 'vitest';
import { decodeContentSettings } from '../../src/browser/content-settings.ts';
import { mergeSettings } from '../../src/browser/settings.ts';

describe('mergeSettings', () => {
  it('waits for consent where nothing was stored', () => {
    expect(mergeSettings(undefined, undefined)).toEqual({
      enabled: undefined,
      commaLimit: 10_000,
      enabledBy: 'nobody',
    });
  });

  it('puts the organisation before the user, key by key', () => {
    const merged = mergeSettings({ enabled: true, commaLimit: 5000 }, { enabled: false });
    expect(merged).toEqual({ enabled: false, commaLimit: 5000, enabledBy: 'organisation' });
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

describe('decodeContentSettings', () => {
  const good = {
    enabled: true,
    commaLimit: 10_000,
    silenced: ['a'],
    shortcut: 'Alt+Shift+A',
    corrections: [{ page: '/', field: { type: 'text', name: 'login' }, role: 'email' }],
  };

  it('takes what the background answers', () => {
    expect(decodeContentSettings(good)).toEqual(good);
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
