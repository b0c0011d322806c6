// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { noticeCutPaste, pastedWhole } from '../../src/assistant/cut-paste.ts';
import { field, input } from './samples.ts';

describe('a paste that maxlength cut', () => {
  it('is what stands there with the pasted text in the place of the selection', () => {
    const element = input('abXXcd');
    element.setSelectionRange(2, 4);
    expect(pastedWhole(element, '123')).toBe('ab123cd');
  });

  it('says how much is lost, and the whole without what does not belong there', () => {
    const number = field(input('359 0000709000', 14), 'user-number');
    expect(noticeCutPaste(number, '359 00007090001')).toEqual({
      kind: 'paste-cut',
      lost: 1,
      whole: '35900007090001',
    });
  });

  it('offers no whole that would not fit either', () => {
    const id = field(input('LOG0123456789', 13), 'login-id');
    expect(noticeCutPaste(id, 'LOG01234567890')).toMatchObject({ lost: 1, whole: undefined });
  });

  it.each([
    ['all of it fits', input('359', 14), '359'],
    ['the field has no limit', input('LOG012345AAAA'), 'LOG012345AAAA'],
    ['the page put the whole in by itself', input('359 00007090001', 14), '359 00007090001'],
  ])('says nothing where %s', (_, element, whole) => {
    expect(noticeCutPaste(field(element, 'user-number'), whole)).toBeUndefined();
  });
});
