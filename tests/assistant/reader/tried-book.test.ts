import { createHmac } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createTriedBook } from '../../../src/assistant/reader/tried-book.ts';
import type { TriedReadings } from '../../../src/assistant/reader/tried-readings.ts';

const key = '5e'.repeat(32);
const markOf = (password: string) => createHmac('sha256', key).update(password).digest('hex');

let kept: Set<string>;
const asked = vi.fn<() => Promise<string | undefined>>();
let tried: TriedReadings;

beforeEach(() => {
  kept = new Set();
  asked.mockReset().mockResolvedValue(key);
  tried = {
    key: asked,
    known: async (marks) => new Set(marks.filter((mark) => kept.has(mark))),
    add: async (mark) => void kept.add(mark),
  };
});

describe('the book of tried passwords', () => {
  it('keeps a keyed hash of the whole password, and nothing else', async () => {
    await createTriedBook(tried).remember('aO7lK0b');
    expect([...kept]).toEqual([markOf('aO7lK0b')]);
  });

  it('knows what was tried on the page before', async () => {
    await createTriedBook(tried).remember('aO7');
    await createTriedBook(tried).remember('é😀 ');
    const book = createTriedBook(tried);
    expect(await book.knownAmong(['aO7', 'a07', 'é😀 '])).toEqual(new Set(['aO7', 'é😀 ']));
  });

  it('asks with marks alone', async () => {
    const known = vi.spyOn(tried, 'known');
    await createTriedBook(tried).knownAmong(['aO7', 'a07']);
    expect(known.mock.calls).toEqual([[[markOf('aO7'), markOf('a07')]]]);
  });

  it('asks for the key once, ahead of time', async () => {
    const book = createTriedBook(tried);
    await book.prepare();
    expect(asked).toHaveBeenCalledTimes(1);
    await book.remember('aO7');
    await book.knownAmong(['aO7']);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('does not know where nobody answers, and asks again later', async () => {
    asked.mockResolvedValueOnce(undefined).mockResolvedValueOnce(undefined);
    const book = createTriedBook(tried);
    await book.remember('aO7');
    expect(kept.size).toBe(0);
    expect(await book.knownAmong(['aO7'])).toBeUndefined();
    expect(await book.knownAmong(['aO7'])).toEqual(new Set());
  });

  it('does not know where the marks get no answer', async () => {
    vi.spyOn(tried, 'known').mockResolvedValue(undefined);
    expect(await createTriedBook(tried).knownAmong(['aO7'])).toBeUndefined();
  });

  it('does not know on a page without WebCrypto', async () => {
    const without = vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new Error('insecure'));
    expect(await createTriedBook(tried).knownAmong(['aO7'])).toBeUndefined();
    await expect(createTriedBook(tried).remember('aO7')).resolves.toBeUndefined();
    without.mockRestore();
  });
});
