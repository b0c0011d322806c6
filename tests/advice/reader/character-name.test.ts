import { describe, expect, it } from 'vitest';
import { characterName } from '../../../src/advice/reader/character-name.ts';
import { phoneName } from '../../../src/advice/reader/phone-name.ts';

describe('characterName', () => {
  it.each([
    ['l', 'L minuscule'],
    ['I', 'i majuscule'],
    ['1', 'chiffre un'],
    ['|', 'barre verticale'],
    ['0', 'zéro'],
    ['O', 'O majuscule'],
    ['o', 'o minuscule'],
    ['i', 'i minuscule'],
    ['L', 'L majuscule'],
    ['B', 'B majuscule'],
    ['7', 'chiffre sept'],
    ['é', 'é minuscule'],
    ['É', 'É majuscule'],
    ['-', 'tiret'],
    ['_', 'tiret bas'],
    ['@', 'arobase'],
    ['+', 'signe plus'],
    ["'", 'apostrophe'],
    [' ', 'espace'],
    ['\u200b', 'caractère invisible'],
    ['#', 'caractère «\u00a0#\u00a0»'],
  ])('%j → %s', (char, name) => {
    expect(characterName(char)).toBe(name);
  });

  it('gives every printing character of a keyboard a name of its own, in small letters too', () => {
    const chars = Array.from({ length: 0x7f - 0x20 }, (_, code) =>
      String.fromCharCode(0x20 + code),
    );
    const names = new Set(chars.map((char) => characterName(char).toLowerCase()));
    expect(names.size).toBe(chars.length);
  });
});

describe('phoneName', () => {
  it.each([
    ['l', 'L minuscule, comme Louis'],
    ['I', 'i majuscule, comme Irma'],
    ['B', 'B majuscule, comme Berthe'],
    ['z', 'z minuscule, comme Zoé'],
    ['0', 'zéro'],
    ['1', 'chiffre un'],
    ['é', 'é minuscule'],
    ['-', 'tiret'],
  ])('%j → %s', (char, name) => {
    expect(phoneName(char)).toBe(name);
  });

  it('has a first name for each letter', () => {
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
      expect(phoneName(letter)).toContain(`, comme ${letter.toUpperCase()}`);
    }
  });
});
