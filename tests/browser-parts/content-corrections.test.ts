import { describe, expect, it } from 'vitest';
import {
  decodeCorrectionChange,
  decodeCorrections,
} from '../../src/browser/content-corrections.ts';
import type { Correction } from '../../src/domain/correction.ts';

const whole: Correction = {
  page: '/appli/#/connexion',
  field: {
    type: 'text',
    name: 'login',
    id: 'user',
    label: 'identifiant',
    placeholder: 'log*',
    autocomplete: 'username',
    nth: 1,
  },
  role: 'login-id',
};
const short: Correction = { page: '/', field: { type: 'text' }, role: 'none' };

it('takes over what the background knows', () => {
  expect(decodeCorrections([whole, short])).toEqual([whole, short]);
});

describe('leaves out', () => {
  it.each([
    ['what is no list', 'corrections'],
    ['nothing', undefined],
    ['a text in it', ['none']],
    ['one without a page', [{ ...whole, page: 1 }]],
    ['one without a field', [{ ...whole, field: null }]],
    ['one without a type', [{ ...whole, field: { name: 'login' } }]],
    ['one without a role', [{ ...whole, role: 'captcha' }]],
  ])('%s', (_, value) => {
    expect(decodeCorrections(value)).toEqual([]);
  });

  it('names that are no texts, and what is no name', () => {
    const field = { type: 'text', name: 3, label: 'identifiant', value: 'LOG012345A', nth: '1' };
    expect(decodeCorrections([{ ...whole, field }])).toEqual([
      { ...whole, field: { type: 'text', label: 'identifiant' } },
    ]);
  });
});

it.each([
  [
    { kind: 'correctHere', before: null, now: whole },
    { before: null, now: whole },
  ],
  [
    { kind: 'correctHere', before: whole, now: null },
    { before: whole, now: null },
  ],
  [{ kind: 'correctHere' }, { before: null, now: null }],
  ['correctHere', undefined],
])('understands what was said here alone: %j', (message, change) => {
  expect(decodeCorrectionChange(message)).toEqual(change);
});
