import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Results } from './results.ts';
import type { Variants } from './variants.ts';

/** What the content scripts take, packed as a shop packs them, in bytes. */
export async function readSize({ firstScript, laterScripts }: Variants): Promise<Results['size']> {
  const later: Record<string, number> = {};
  for (const file of laterScripts) later[basename(file)] = await packedSize(file);
  return { first: await packedSize(firstScript), later };
}

async function packedSize(file: string): Promise<number> {
  return gzipSync(await readFile(file), { level: 9 }).length;
}
