import { describe, expect, it } from 'vitest';
import { type FieldMark, likeness } from '../../src/domain/field-mark.ts';

const loginId: FieldMark = { type: 'text', name: 'login', id: 'user-login', label: 'identifiant' };

describe('the same field', () => {
  it.each<[string, FieldMark, FieldMark]>([
    ['unchanged', loginId, { ...loginId }],
    ['with another label', loginId, { ...loginId, label: 'votre identifiant de connexion' }],
    ['with another name and id', loginId, { ...loginId, name: 'username', id: 'user' }],
    ['with another id alone', loginId, { ...loginId, id: 'input-login' }],
    ['of another type', loginId, { ...loginId, type: 'email' }],
    ['without a label', loginId, { type: 'text', name: 'login' }],
    ['without a name', loginId, { type: 'text', label: 'identifiant' }],
    ['with a placeholder more', loginId, { ...loginId, placeholder: 'log*' }],
    ['shown', { type: 'password', label: 'mot de passe' }, { type: 'text', label: 'mot de passe' }],
    [
      'known by its placeholder',
      { type: 'text', placeholder: 'a' },
      { type: 'text', placeholder: 'a' },
    ],
    ['without any name', { type: 'text' }, { type: 'text', nth: 1 }],
  ])('%s', (_, a, b) => {
    expect(likeness(a, b)).toBeDefined();
    expect(likeness(b, a)).toBeDefined();
  });
});

describe('another field', () => {
  it.each<[string, FieldMark, FieldMark]>([
    ['with another label and name', loginId, { ...loginId, label: 'code', name: 'pin', id: 'pin' }],
    ['with another label and type', loginId, { ...loginId, label: 'nombre', type: 'number' }],
    [
      'that is numbered the same, with another label',
      { type: 'text', name: 'champ*', label: 'a' },
      { type: 'text', name: 'champ*', label: 'b' },
    ],
    [
      'with the same placeholder, and another name',
      { type: 'text', name: 'loyer', placeholder: 'en euros' },
      { type: 'text', name: 'charges', placeholder: 'en euros' },
    ],
    [
      'of which nothing is the same',
      { type: 'text', name: 'loyer' },
      { type: 'text', label: 'loyer' },
    ],
    ['of the same type alone', loginId, { type: 'text' }],
    ['without any name, of another type', { type: 'text' }, { type: 'number' }],
  ])('%s', (_, a, b) => {
    expect(likeness(a, b)).toBeUndefined();
    expect(likeness(b, a)).toBeUndefined();
  });
});

it('tells what is the same but for one thing from what is wholly the same', () => {
  expect(likeness(loginId, loginId)).toEqual({ differing: 0, agreeing: 2 });
  expect(likeness(loginId, { ...loginId, label: 'code' })).toEqual({ differing: 1, agreeing: 1 });
});
