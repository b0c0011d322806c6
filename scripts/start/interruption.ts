import { constants } from 'node:os';

/**
 * Resolves on Ctrl-C, or when this process is told to end, with the exit code that says so. A second
 * Ctrl-C (npm hands on what the terminal has already sent to everyone) changes nothing.
 */
export function interruption(): Promise<number> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => resolve(128 + constants.signals[signal]));
    }
  });
}
