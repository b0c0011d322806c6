import { describe, expect, it, vi } from 'vitest';
import { listReadings } from '../../../src/marks/reader/list-readings.ts';

const knowing =
  (...tried: string[]) =>
  async () =>
    new Set(tried);

async function listed(text: string, left: number, ...tried: string[]): Promise<string[]> {
  const { rows } = await listReadings(text, left, knowing(...tried));
  return rows.map((row) => `${row.text} ${row.state}`);
}

describe('listReadings', () => {
  it('marks the first as the next one', async () => {
    expect(await listed('aO9', 5)).toEqual(['aO9 next', 'a09 later']);
  });

  it('lists no more than there are tries left', async () => {
    expect(await listed('O0l', 2)).toEqual(['O0l next', '00l later']);
    expect(await listed('O0l', 1)).toEqual(['O0l next']);
  });

  it('shows those that were tried in their place, beside the tries that are left', async () => {
    expect(await listed('O0l', 2, 'O0l', 'OOl')).toEqual([
      'O0l tried',
      '00l next',
      'OOl tried',
      'O0I later',
    ]);
  });

  it('goes on to what was not tried, however much was', async () => {
    const all = (await listed('O0O0', 5)).length;
    expect(all).toBe(5);
    const tried = ['O0O0', '00O0', 'OOO0', 'O000', 'O0OO', '0OO0', '0000', '00OO', 'OO00'];
    expect(await listed('O0O0', 1, ...tried)).toContain('OOOO next');
  });

  it('says where it is not as typed', async () => {
    const { rows } = await listReadings('😀O0l', 5, knowing());
    expect(rows.map(({ text, changed }) => [text, ...changed])).toEqual([
      ['😀O0l'],
      ['😀00l', 1],
      ['😀OOl', 2],
      ['😀O0I', 3],
      ['😀0Ol', 1, 2],
    ]);
  });

  it('ends where all were tried', async () => {
    expect(await listed('aO9', 5, 'aO9', 'a09')).toEqual(['aO9 tried', 'a09 tried']);
  });

  it('says whether anybody knows what was tried', async () => {
    expect((await listReadings('O', 2, knowing())).isTriedKnown).toBe(true);
    const unknown = await listReadings('O', 2, async () => undefined);
    expect(unknown.isTriedKnown).toBe(false);
    expect(unknown.rows.map(({ state }) => state)).toEqual(['next', 'later']);
  });

  it('asks about few readings of a million', async () => {
    const known = vi.fn(async (_: readonly string[]) => new Set<string>());
    await listReadings('O0'.repeat(10), 5, known);
    expect(known.mock.calls.flat(2)).toHaveLength(8);
  });
});
