// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { createNotices } from '../../src/assistant/notices.ts';
import { input } from './samples.ts';

it('forgets what was said of a text once another one stands there', () => {
  const notices = createNotices();
  const element = input('359 0000709000');
  notices.add(element, { kind: 'paste-cut', lost: 1, whole: undefined });
  expect(notices.of(element)).toHaveLength(1);
  element.value = '35900007090001';
  expect(notices.of(element)).toEqual([]);
});

it('speaks of Caps Lock whatever is typed, until it is off', () => {
  const notices = createNotices();
  const element = input('');
  notices.add(element, { kind: 'caps-lock' });
  element.value = 'A';
  expect(notices.of(element)).toEqual([{ kind: 'caps-lock' }]);
  expect(notices.remove(element, 'caps-lock')).toBe(true);
  expect(notices.remove(element, 'caps-lock')).toBe(false);
  expect(notices.of(element)).toEqual([]);
});

it('keeps one notice of a kind', () => {
  const notices = createNotices();
  const element = input('1');
  notices.add(element, { kind: 'refused' });
  notices.add(element, { kind: 'refused' });
  expect(notices.of(element)).toEqual([{ kind: 'refused' }]);
});
