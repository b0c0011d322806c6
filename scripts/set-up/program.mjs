import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = join(dirname(fileURLToPath(import.meta.url)), '../../node_modules');

const { npm_execpath } = process.env;

/**
 * How to start a command without a shell, on every system: on Windows `npm` and the programs in
 * `node_modules/.bin` are batch files, which only a shell can start and which garble arguments.
 * @param {string} command `npm`, a program of an installed package that bears its name, or any other
 * @param {{ npm?: string | undefined, folder?: string }} [where] the script that `npm` runs, and node_modules
 * @returns {[program: string, ...arguments: string[]]}
 */
export function programFor(command, { npm = npm_execpath, folder = packages } = {}) {
  if (command === 'npm') return npm ? [process.execPath, npm] : ['npm'];
  // Its own program kills a script that takes more than 60 ms to answer a signal, and with it the
  // chance to close browsers and remove profiles. Inside Node it does no such thing.
  if (command === 'tsx') return [process.execPath, '--import', 'tsx'];
  const description = join(folder, command, 'package.json');
  if (!existsSync(description)) return [command];
  const { bin } = JSON.parse(readFileSync(description, 'utf8'));
  const script = typeof bin === 'string' ? bin : bin?.[command];
  return script ? [process.execPath, join(folder, command, script)] : [command];
}
