import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { costTable, withTable } from './readme-table.ts';
import { sampleResults } from './sample-results.ts';

/** Lines and columns of the table, without the spaces that align them. */
function cells(markdown: string): string[][] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('\u00a0', ' ')),
    );
}

describe('the table of costs', () => {
  it('says when and on what it was measured', () => {
    const [sentence] = costTable(sampleResults()).split('\n');
    expect(sentence).toContain('le 1 mars 2026 avec Chromium 156.0 (Some Processor, 4 cœurs)');
    expect(sentence).toContain('médianes de 1 mesures');
  });

  it('writes figures as the French do, with what they are held to', () => {
    const rows = cells(costTable(sampleResults()));
    expect(rows).toContainEqual(['Charger la page de connexion', '1,20 ×', '1,25 ×', 'oui']);
    expect(rows).toContainEqual(['Mémoire, 10 000 loyers', '400 Kio', '500 Kio', 'oui']);
    expect(rows).toContainEqual([
      'Script que reçoivent certaines pages, compressé',
      '46,0 ko',
      '45,0 ko',
      'non',
    ]);
  });

  it('refuses results that lack a page', () => {
    expect(() => costTable({ ...sampleResults(), following: {} })).toThrow('was not measured');
  });
});

describe('the README', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

  it('has a place for the table, and nothing else changes', () => {
    const once = withTable(readme, 'TABLE ONE');
    const twice = withTable(once, 'TABLE TWO');
    expect(twice).toContain('TABLE TWO');
    expect(twice).not.toContain('TABLE ONE');
    expect(twice.replace('TABLE TWO', 'TABLE ONE')).toBe(once);
    expect(once.startsWith(readme.slice(0, readme.indexOf('<!--')))).toBe(true);
  });

  it('without such a place is left alone', () => {
    expect(() => withTable('# Something', 'TABLE')).toThrow('README.md');
  });
});
