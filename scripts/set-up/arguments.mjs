import { familyOf, variables } from '../browsers.mjs';

/**
 * Which browsers the command cannot do without: both families, one of them, or whichever there is.
 * @typedef {'both' | 'any' | import('../browsers.mjs').Family} Need
 *
 * @typedef {object} Request
 * @property {Need} need
 * @property {readonly string[]} command the command to run, with its arguments
 * @property {Readonly<Record<string, string>>} environment variables for it: the browser that `--browser` names
 */

/** @type {ReadonlyMap<string, import('../browsers.mjs').Family>} */
const families = new Map([
  ['chrome', 'chrome'],
  ['chromium', 'chrome'],
  ['edge', 'chrome'],
  ['firefox', 'firefox'],
]);

/**
 * The browser that a command line asks for by name.
 * @param {readonly string[]} words
 * @returns {import('../browsers.mjs').Family | undefined}
 */
export function chosenFamily(words) {
  return words.map((word) => families.get(word)).find((family) => family !== undefined);
}

/**
 * Reads `[--both] COMMAND [ARGUMENT …]`, with `--browser=PATH` anywhere. The flag becomes a variable, which
 * npm and the test runner pass on where they would swallow the flag; a command that is for one browser
 * gets that browser's family as a word instead.
 * @param {readonly string[]} given without `node` and the script
 * @returns {Request}
 * @throws {Error} saying what is wrong with the arguments
 */
export function readArguments(given) {
  /** @type {Record<string, string>} */
  const environment = {};
  const both = given[0] === '--both';
  const command = [];
  for (const argument of both ? given.slice(1) : given) {
    if (!/^--browser(=|$)/.test(argument)) {
      command.push(argument);
      continue;
    }
    const path = argument.slice('--browser='.length);
    if (path === '') throw new Error('--browser needs a program: --browser=/path/to/browser');
    environment[variables[familyOf(path)]] = path;
    if (!both) command.push(familyOf(path));
  }
  if (command[0] === undefined) throw new Error('set-up.mjs: no command to run');
  return { need: both ? 'both' : (chosenFamily(command.slice(1)) ?? 'any'), command, environment };
}
