// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { noticeCutPaste, pastedWhole } from '../../src/assistant/cut-paste.ts';
import { checkLoginId } from '../../src/domain/login-id.ts';
import { checkUserNumber } from '../../src/domain/user-number.ts';
import { input } from './samples.ts';

const cutNumber = (element: HTMLInputElement, whole: string) =>
  noticeCutPaste(element, whole, checkUserNumber(whole));

describe('a paste that maxlength cut', () => {
  it('is what stands there with the pasted text in the place of the selection', () => {
    const element = input('abXXcd');
    element.setSelectionRange(2, 4);
    expect(pastedWhole(element, '123')).toBe('ab123cd');
  });

  it('is in one line, as the browser puts it in', () => {
    expect(pastedWhole(input(''), 'LOG012345A\r\n')).toBe('LOG012345A');
  });

  it('says how much is lost, and the whole without what does not belong there', () => {
    expect(cutNumber(input('359 0000709000', 14), '359 00007090001')).toEqual({
      kind: 'paste-cut',
      lost: 1,
      whole: '35900007090001',
    });
  });

  it('offers no whole that would not fit either', () => {
    const whole = 'LOG01234567890';
    const notice = noticeCutPaste(input('LOG0123456789', 13), whole, checkLoginId(whole));
    expect(notice).toMatchObject({ lost: 1, whole: undefined });
  });

  it('says nothing where only what had to go anyway was cut', () => {
    const whole = 'LOG012345A ';
    expect(noticeCutPaste(input('LOG012345A', 10), whole, checkLoginId(whole))).toBeUndefined();
  });

  it.each([
    ['all of it fits', input('359', 14), '359'],
    ['the field has no limit', input('LOG012345AAAA'), 'LOG012345AAAA'],
    ['the page put the whole in by itself', input('359 00007090001', 14), '359 00007090001'],
  ])('says nothing where %s', (_, element, whole) => {
    expect(cutNumber(element, whole)).toBeUndefined();
  });
});
