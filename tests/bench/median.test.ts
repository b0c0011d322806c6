import { expect, it } from 'vitest';
import { median } from './median.ts';

it.each([
  [[3], 3],
  [[9, 1, 10], 9],
  [[4, 1, 3, 2], 2.5],
])('the median of %j is %f', (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});

it('is none of nothing', () => {
  expect(() => median([])).toThrow();
});
