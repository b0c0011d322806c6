import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Profile {
  /** Its folder, which goes with `remove`, or at the latest when this process ends. */
  readonly folder: string;
  remove(): void;
}

/** A new, empty profile in the system's folder for temporary files. */
export function createProfile(browser: string): Profile {
  const folder = mkdtempSync(join(tmpdir(), `assistant-bailleur-${browser}-`));
  const remove = (): void => {
    process.off('exit', remove);
    // A browser that is going down may still be writing.
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  process.once('exit', remove);
  return { folder, remove };
}
