import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../../src/marks/reader/cells.ts';

describe('cellsOf', () => {
  it.each([
    ['a', 'clear', 'a', 'a minuscule'],
    ['o', 'clear', 'o', 'o minuscule'],
    ['O', 'doubtful', 'O', 'O majuscule'],
    ['0', 'doubtful', '0', 'zéro'],
    ['l', 'doubtful', 'l', 'L minuscule'],
    ['I', 'doubtful', 'I', 'i majuscule'],
    ['1', 'doubtful', '1', 'chiffre un'],
    ['|', 'doubtful', '|', 'barre verticale'],
    [' ', 'stray', '␣', 'espace'],
    ['\u00a0', 'stray', '␣', 'espace insécable'],
    ['\u200b', 'stray', '▯', 'caractère invisible'],
    ['О', 'stray', 'О', 'autre alphabet'],
  ])('%j: %s', (char, kind, shown, name) => {
    expect(cellsOf(char)).toEqual([{ kind, shown, name }]);
  });

  it('gives a cell to each character, of one code unit or two', () => {
    expect(cellsOf('a😀0').map(({ shown }) => shown)).toEqual(['a', '😀', '0']);
  });
});
