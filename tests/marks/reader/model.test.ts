import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { KnownAmong } from '../../../src/marks/reader/list-readings.ts';
import { createReaderModel, type ReaderState } from '../../../src/marks/reader/model.ts';
import type { Tries } from '../../../src/marks/reader/tries.ts';

const states: ReaderState[] = [];
const show = (state: ReaderState) => void states.push(state);
const noneKnown: KnownAmong = async () => new Set<string>();
const three: Tries = { kind: 'now', left: 3 };

const latest = () => states.at(-1);
const rows = () => {
  const offer = latest()?.offer;
  return offer?.kind === 'readings' || offer?.kind === 'all-tried'
    ? offer.rows.map(({ text }) => text)
    : undefined;
};
const settled = () => vi.waitFor(() => expect(latest()?.offer.kind).not.toBe('asking'));

function start(typed: string, tries: Tries, known = noneKnown, inField = typed) {
  return createReaderModel({ typed, inField, tries }, known, show);
}

beforeEach(() => {
  states.length = 0;
});

describe('the model of the reader', () => {
  it('shows the password at once, and the readings when it is known which were tried', async () => {
    start('aO9', three);
    expect(states).toEqual([{ text: 'aO9', inField: 'aO9', offer: { kind: 'asking' } }]);
    await settled();
    expect(rows()).toEqual(['aO9', 'a09']);
  });

  it('keeps to the order of what was typed where the field holds another reading', async () => {
    start('O0l', three, noneKnown, '00l');
    await settled();
    expect(latest()).toMatchObject({ text: 'O0l', inField: '00l' });
    expect(rows()).toEqual(['O0l', '00l', 'OOl']);
  });

  it('switches a character by hand, and lists from there', async () => {
    const model = start('O0l', three);
    await settled();
    model.switchAt(1);
    expect(latest()?.text).toBe('OOl');
    await vi.waitFor(() => expect(rows()).toEqual(['OOl', '0Ol', 'O0l']));
    expect(latest()?.inField).toBe('O0l');
  });

  it('follows the field', async () => {
    const model = start('O0l', three);
    await settled();
    model.retype('b1');
    await vi.waitFor(() => expect(rows()).toEqual(['b1', 'bl', 'bI']));
    expect(latest()).toMatchObject({ text: 'b1', inField: 'b1' });
  });

  it('offers one reading where the tries left are unknown', async () => {
    start('O0l', { kind: 'now', left: undefined });
    await settled();
    expect(rows()).toEqual(['O0l']);
  });

  it('says when all were tried', async () => {
    start('aO9', three, async () => new Set(['aO9', 'a09']));
    await settled();
    expect(latest()?.offer.kind).toBe('all-tried');
  });

  it('says that a password that has just come had better wait, before it offers a reading', async () => {
    const model = start('aO9', { kind: 'wait', why: 'Plus tard.', left: 4 });
    expect(states.map(({ offer }) => offer)).toEqual([{ kind: 'wait', why: 'Plus tard.' }]);
    model.showAnyway();
    await vi.waitFor(() => expect(rows()).toEqual(['aO9', 'a09']));
    expect(latest()?.offer).toMatchObject({ kind: 'readings', left: 4 });
  });

  it('offers nothing once the tries are used up, whatever is switched', () => {
    const model = start('aO9', { kind: 'stop', why: 'Stop.' });
    model.switchAt(1);
    model.showAnyway();
    expect(new Set(states.map(({ offer }) => offer.kind))).toEqual(new Set(['stop']));
    expect(latest()?.text).toBe('a09');
  });

  it('stops while it is open, and goes on', async () => {
    const model = start('aO9', three);
    await settled();
    model.update({ kind: 'stop', why: 'Stop.' });
    expect(latest()?.offer).toEqual({ kind: 'stop', why: 'Stop.' });
    model.update({ kind: 'now', left: 1 });
    await vi.waitFor(() => expect(rows()).toEqual(['aO9']));
  });

  it('does not list what was overtaken', async () => {
    const answers: ((known: ReadonlySet<string>) => void)[] = [];
    const model = start('aO', three, () => new Promise((resolve) => answers.push(resolve)));
    model.update({ kind: 'stop', why: 'Stop.' });
    for (const answer of answers) answer(new Set());
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve));
    expect(latest()?.offer.kind).toBe('stop');
  });
});
