// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { createDesk } from '../../src/assistant/desk.ts';
import type { Open } from '../../src/marks/layer.ts';
import { field, found, input, optionsUntil, silentLayer } from './samples.ts';

it('counts a flag as asked for until it is closed, and no longer when it opens by itself', () => {
  const shown: (Open | undefined)[] = [];
  const layer = { ...silentLayer, show: (_: unknown, open: Open | undefined) => shown.push(open) };
  const desk = createDesk(document, optionsUntil(new AbortController().signal), layer);
  const element = input('LOGO12345A');
  const id = field(element, 'login-id');
  desk.take(found(id), false);
  const flag = desk.book.get(element);
  if (flag === undefined) throw new Error('Nothing was flagged.');

  desk.open(element);
  expect(shown.at(-1)).toEqual({ element, isAsked: true });
  desk.judge(id, { typing: true, speakUp: true });
  expect(shown.at(-1)).toEqual({ element, isAsked: true });

  desk.dismiss(flag);
  expect(shown.at(-1)).toBeUndefined();
  element.value = 'LOGO12345B';
  desk.judge(id, { typing: false, speakUp: true });
  expect(shown.at(-1)).toEqual({ element, isAsked: false });
});

it('says no more by itself what the reader was opened for, until the next refusal', () => {
  const shown: (Open | undefined)[] = [];
  const layer = { ...silentLayer, show: (_: unknown, open: Open | undefined) => shown.push(open) };
  const desk = createDesk(document, optionsUntil(new AbortController().signal), layer);
  const element = input('kO0lI7mR');
  const password = field(element, 'password');
  const retype = (value: string) => {
    element.value = value;
    desk.judge(password, { typing: false, speakUp: true });
  };
  desk.take(found(password), true);
  expect(shown.at(-1)).toEqual({ element, isAsked: false });

  desk.hush(element);
  expect(shown.at(-1)).toBeUndefined();
  retype('k00lI7mR');
  expect(shown.at(-1)).toBeUndefined();
  retype('k00lI7mR ');
  expect(shown.at(-1)).toEqual({ element, isAsked: false });
  desk.hush(element);

  desk.take(found(password), false);
  element.value = 'kO0lI7mR';
  desk.take(found(password), true);
  expect(shown.at(-1)).toEqual({ element, isAsked: false });
});
