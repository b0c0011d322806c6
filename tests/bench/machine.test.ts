import { expect, it } from 'vitest';
import { busyWarning } from './machine.ts';

it('warns on a machine that has other things to do', () => {
  expect(busyWarning([0.4, 3, 3], 2)).toBeUndefined();
  expect(busyWarning([3, 0, 0], 8)).toBeUndefined();
  expect(busyWarning([1.2, 0, 0], 2)).toContain('load 1.2 on 2 cores');
});
