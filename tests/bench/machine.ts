import { cpus } from 'node:os';
import type { Session } from '../browser/harness/session.ts';
import type { Machine } from './results.ts';

/** What was measured on: two results compare only if this is the same. */
export async function readMachine({ browser }: Session): Promise<Machine> {
  const cores = cpus();
  return {
    cpu: cores[0]?.model.replaceAll(/\s+/g, ' ').trim() ?? 'unknown',
    cores: cores.length,
    browser: (await browser.version()).replace('HeadlessChrome', 'Chromium').replace('/', ' '),
  };
}
