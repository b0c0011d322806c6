import { cpus, loadavg } from 'node:os';
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

/** What to say of a machine that has other things to do, which all figures suffer from. */
export function busyWarning([load = 0] = loadavg(), cores = cpus().length): string | undefined {
  if (load < cores / 2) return undefined;
  return `This machine is busy (load ${load.toFixed(1)} on ${cores} cores): figures will be too high, and far apart.`;
}
