import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeBrowser } from './fake-browser.ts';

const fake = createFakeBrowser();
vi.mock('../../src/browser/door.ts', () => ({ browser: fake.browser }));
const { addTried, forgetPrivateTried, triedAmong } = await import(
  '../../src/background/tried-readings.ts'
);

const mark = (digit: string) => digit.repeat(64);

beforeEach(fake.reset);

describe('the passwords that were tried', () => {
  it('are known by their marks', async () => {
    await addTried(mark('a'), false);
    const { key, known } = await triedAmong([mark('a'), mark('b')], false);
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(known).toEqual([mark('a')]);
  });

  it('have one key in a session, whoever asks at once, and another in the next', async () => {
    const answers = await Promise.all([
      triedAmong([], false),
      triedAmong([], false),
      addTried(mark('a'), false).then(() => triedAmong([], false)),
    ]);
    const keys = new Set(answers.map(({ key }) => key));
    expect(keys.size).toBe(1);
    fake.reset();
    const { key, known } = await triedAmong([mark('a')], false);
    expect(keys).not.toContain(key);
    expect(known).toEqual([]);
  });

  it('are all kept when they come at once, and each once', async () => {
    const digits = [...'0123456789'];
    await Promise.all([...digits, ...digits].map((digit) => addTried(mark(digit), false)));
    const { known } = await triedAmong(digits.map(mark), false);
    expect(known).toHaveLength(10);
    expect(fake.session['tried']).toMatchObject({ marks: digits.map(mark) });
  });

  it('stay in the memory of the browser', async () => {
    await addTried(mark('a'), false);
    await addTried(mark('b'), true);
    expect(fake.local).toEqual({});
  });

  it('are apart in private windows, and gone with the last of them', async () => {
    await addTried(mark('a'), false);
    await addTried(mark('b'), true);
    const own = await triedAmong([mark('a'), mark('b')], true);
    expect(own.known).toEqual([mark('b')]);
    expect(own.key).not.toBe((await triedAmong([], false)).key);
    await forgetPrivateTried();
    expect(Object.keys(fake.session)).toEqual(['tried']);
    expect((await triedAmong([mark('a')], false)).known).toEqual([mark('a')]);
  });

  it.each<[string, unknown]>([
    ['text', 'tried'],
    ['no key', { marks: [mark('a')] }],
    ['another key', { key: 'x', marks: [mark('a')] }],
    ['something that is no mark', { key: mark('c'), marks: ['aO7lK0b'] }],
    ['more than there should be', { key: mark('c'), marks: [], password: 'aO7lK0b' }],
  ])('begin anew where %s is stored', async (_, stored) => {
    fake.session['tried'] = stored;
    const { key, known } = await triedAmong([mark('a')], false);
    expect(known).toEqual([]);
    expect(key).not.toBe(mark('c'));
    expect(fake.session['tried']).toEqual({ key, marks: [] });
  });

  it('are few: the oldest make way', async () => {
    for (let count = 0; count < 205; count += 1) {
      await addTried(count.toString(16).padStart(64, '0'), false);
    }
    const marks = [0, 4, 5, 204].map((count) => count.toString(16).padStart(64, '0'));
    expect((await triedAmong(marks, false)).known).toEqual(marks.slice(2));
  });

  it('give no key where the storage refuses, and work again after that', async () => {
    const { set } = fake.browser.storage.session;
    fake.browser.storage.session.set = async () => {
      throw new Error('full');
    };
    await expect(triedAmong([], false)).rejects.toThrow('full');
    await expect(addTried(mark('a'), false)).rejects.toThrow('full');
    fake.browser.storage.session.set = set;
    await addTried(mark('a'), false);
    expect((await triedAmong([mark('a')], false)).known).toEqual([mark('a')]);
  });
});
