import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readResults, writeResults } from './results-file.ts';
import { sampleResults } from './sample-results.ts';

const folder = mkdtempSync(join(tmpdir(), 'assistant-bailleur-results-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('kept results', () => {
  it('are read as they were written', async () => {
    const file = join(folder, 'results.json');
    await writeResults(file, sampleResults());
    expect(await readResults(file)).toEqual(sampleResults());
  });

  it.each([
    ['text', 'fast enough', 'nor any JSON'],
    ['another file', '{"name":"assistant-bailleur"}', 'date'],
    [
      'a page that the bench does not know',
      JSON.stringify({ ...sampleResults(), visits: { home: [] } }),
      'visits.home',
    ],
  ])('are not %s', async (name, content, named) => {
    const file = join(folder, `${name}.json`);
    writeFileSync(file, content);
    await expect(readResults(file)).rejects.toThrow(named);
  });
});
