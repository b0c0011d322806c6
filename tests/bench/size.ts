import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Results } from './results.ts';
import type { Variants } from './variants.ts';

/** What the content scripts take, packed as a shop packs them, in bytes. */
export async function readSize({ firstScript, laterScripts }: Variants): Promise<Results['size']> {
  const later = await Promise.all(laterScripts.map(packedSize));
  return {
    first: await packedSize(firstScript),
    later: later.reduce((sum, size) => sum + size, 0),
  };
}

async function packedSize(file: string): Promise<number> {
  return gzipSync(await readFile(file), { level: 9 }).length;
}
