import { expect, it } from 'vitest';
import { oneAtATime } from '../../src/background/one-at-a-time.ts';

it('loses no increment of a counter that is read and written by a hundred at once', async () => {
  const inTurn = oneAtATime();
  let stored = 0;
  const increment = async () => {
    const read = stored;
    await Promise.resolve();
    stored = read + 1;
  };
  await Promise.all(Array.from({ length: 100 }, () => inTurn(increment)));
  expect(stored).toBe(100);
});

it('goes on after a job that failed, and tells its own caller', async () => {
  const inTurn = oneAtATime();
  const failed = inTurn(() => Promise.reject(new Error('full')));
  const next = inTurn(() => Promise.resolve('written'));
  await expect(failed).rejects.toThrow('full');
  await expect(next).resolves.toBe('written');
});
