import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { programFor } from './program.mjs';

/** @type {readonly NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a command as if it stood in our place: same terminal, signals handed on.
 * @param {readonly string[]} command
 * @param {string} folder to run it in
 * @param {Readonly<Record<string, string>>} environment added to ours
 * @returns {Promise<number>} its exit code; 128 + the signal's number if a signal ended it, as in a shell
 * @throws {Error} if it cannot be started
 */
export function run([name = '', ...rest], folder, environment) {
  const [program, ...start] = programFor(name);
  const bin = join(folder, 'node_modules/.bin');
  const { PATH = '' } = process.env;
  const child = spawn(program, [...start, ...rest], {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, ...environment, PATH: `${bin}${delimiter}${PATH}` },
  });
  /** @param {NodeJS.Signals} signal */
  const handOn = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, handOn);
  // npm hands signals to the shell that it started us with, which goes without a word to us.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    handOn('SIGTERM');
  }, 500);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      for (const each of signals) process.off(each, handOn);
      clearInterval(watch);
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}
