import { expect, it } from 'vitest';
import { accountKeyText } from '../../src/domain/account-id.ts';

it.each([
  ['LOG012345A', 'LOG012345A'],
  ['  log012345a\u00a0', 'LOG012345A'],
  ['LOGO12345A', 'LOGO12345A'],
  ['LOG 012345 A', 'LOG 012345 A'],
  ['123456789xxx', '123456789XXX'],
  ['éa', 'ÉA'],
  ['', ''],
])('%j → %j', (sent, text) => {
  expect(accountKeyText(sent)).toBe(text);
});

it('tells the letter O from a zero, l from I, and a masked id from what it hides', () => {
  const ids = ['LOGO12345A', 'LOG012345A', 'LOG0I2345A', 'LOG0l2345A', 'LOG XXXXXXXX'];
  expect(new Set(ids.map(accountKeyText)).size).toBe(ids.length);
});
