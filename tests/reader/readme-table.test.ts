import { describe, expect, it } from 'vitest';
import { withPart } from '../readme-part.ts';
import { readerTable } from './readme-table.ts';

describe('the table of the reader', () => {
  it('writes shares as the French do', () => {
    const table = readerTable({
      passwords: 50_000,
      seed: 1,
      any: { reader: 0.996, chance: 0.99, same: 0.8149 },
      byDoubtful: [
        { doubtful: 3, frequency: 0.0213, shares: { reader: 0.8474, chance: 0.7184, same: 0.343 } },
      ],
    });
    const lines = table.replaceAll('\u00a0', ' ').split('\n');
    expect(lines[0]).toContain('50 000 mots de passe');
    expect(lines[0]).toContain('3 fois sur 10, et fait 5 essais au plus');
    expect(cellsOf(lines.find((line) => line.startsWith('| 3')))).toEqual([
      '3',
      '2,1 %',
      '84,7 %',
      '71,8 %',
      '34,3 %',
    ]);
    expect(cellsOf(lines.at(-1))).toEqual([
      'Tous les mots de passe',
      '',
      '99,6 %',
      '99,0 %',
      '81,5 %',
    ]);
  });
});

describe('a part of the README', () => {
  const readme = 'a\n<!-- x : début -->\nold\n<!-- x : fin -->\nb\n';

  it('is put between its marks, and nothing else changes', () => {
    const once = withPart(readme, 'x', 'one');
    expect(once).toBe('a\n<!-- x : début -->\n\none\n\n<!-- x : fin -->\nb\n');
    expect(withPart(once, 'x', 'one')).toBe(once);
  });

  it('without marks is left alone', () => {
    expect(() => withPart(readme, 'y', 'one')).toThrow('README.md');
  });
});

function cellsOf(line = ''): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
