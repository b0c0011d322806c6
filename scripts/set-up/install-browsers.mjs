import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { families, findBrowser, oldest, variables } from '../browsers.mjs';

/** @typedef {import('../browsers.mjs').Family} Family */

/** @type {Readonly<Record<Family, string>>} */
const debianPackages = { chrome: 'chromium', firefox: 'firefox-esr' };

/** @type {Readonly<Record<Family, string>>} */
const titles = {
  chrome: `Chromium, Chrome or Edge (${oldest.chrome} or newer)`,
  firefox: `Firefox (${oldest.firefox} or newer)`,
};

/**
 * Whether this is Debian or close to it. Ubuntu and what builds on it have a package `chromium-browser`
 * that only installs a snap, and no firefox-esr.
 * @param {string} osRelease the text of /etc/os-release
 */
export function isDebian(osRelease) {
  /** @param {string} key */
  const words = (key) =>
    new RegExp(`^${key}=["']?([^"'\\n]*)`, 'm').exec(osRelease)?.[1]?.split(' ') ?? [];
  const kinds = [...words('ID'), ...words('ID_LIKE')];
  return kinds.includes('debian') && !kinds.includes('ubuntu');
}

/**
 * The families that are missing for a command.
 * @param {import('./arguments.mjs').Need} need
 * @param {readonly Family[]} found
 * @returns {readonly Family[]} with `any` and nothing found: all of them
 */
export function missingFamilies(need, found) {
  if (need === 'any') return found.length > 0 ? [] : families;
  const wanted = need === 'both' ? families : [need];
  return wanted.filter((family) => !found.includes(family));
}

/**
 * What to do where we cannot install browsers ourselves.
 * @param {import('./arguments.mjs').Need} need
 * @param {readonly Family[]} missing
 * @param {readonly string[]} unsuitable programs that were found, each with the reason against it
 */
export function explainMissing(need, missing, unsuitable) {
  const wanted = missing.map((family) => titles[family]).join(need === 'any' ? ' or ' : ' and ');
  const names = missing.map((family) => `${variables[family]}=/path/to/browser`).join(' or ');
  return [
    `No suitable browser found. Please install ${wanted}.`,
    ...unsuitable.map((line) => `Not used: ${line}.`),
    'On Debian: apt-get install chromium firefox-esr. On Ubuntu: the .deb packages of google.com/chrome',
    'and of packages.mozilla.org (snaps will not do). Elsewhere: the makers’ installers.',
    `A browser in another place: add -- --browser=/path/to/browser, or set ${names}.`,
  ].join('\n');
}

/**
 * Finds the browsers that a command needs, and installs them on Debian if they are missing.
 * @param {import('./arguments.mjs').Need} need
 * @returns {Readonly<Record<string, string>>} the variables that name what was found
 * @throws {Error} if a browser is missing and cannot be installed, saying what to do
 */
export function provideBrowsers(need) {
  const before = look();
  const missing = missingFamilies(need, before.found);
  if (missing.length === 0) return before.environment;
  const prefix = canUseApt() ? rootPrefix() : undefined;
  if (prefix === undefined) throw new Error(explainMissing(need, missing, before.unsuitable));
  installWithApt(
    prefix,
    missing.map((family) => debianPackages[family]),
  );
  const after = look();
  const still = missingFamilies(need, after.found);
  if (still.length > 0) throw new Error(explainMissing(need, still, after.unsuitable));
  return after.environment;
}

/** What is there now. */
function look() {
  /** @type {Family[]} */
  const found = [];
  /** @type {string[]} */
  const unsuitable = [];
  /** @type {Record<string, string>} */
  const environment = {};
  for (const family of families) {
    const search = findBrowser(family);
    unsuitable.push(...search.unsuitable);
    if (search.path === undefined) continue;
    found.push(family);
    environment[variables[family]] = search.path;
  }
  return { found, unsuitable, environment };
}

function canUseApt() {
  return (
    existsSync('/usr/bin/apt-get') &&
    existsSync('/etc/os-release') &&
    isDebian(readFileSync('/etc/os-release', 'utf8'))
  );
}

/**
 * How to run a command as root without being asked for a password.
 * @returns {readonly string[] | undefined}
 */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  const sudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
  return sudo.status === 0 ? ['sudo', '-n'] : undefined;
}

/**
 * @param {readonly string[]} prefix
 * @param {readonly string[]} packages
 */
function installWithApt(prefix, packages) {
  console.log(`Installing ${packages.join(' and ')} (apt-get) …`);
  // Another apt may be at work on a machine that has just been started.
  const apt = ['apt-get', '-q', '-y', '-o', 'DPkg::Lock::Timeout=120'];
  for (const step of [['update'], ['install', '--no-install-recommends', ...packages]]) {
    const [program = '', ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', ...apt];
    const { status } = spawnSync(program, [...rest, ...step], { stdio: 'inherit' });
    if (status !== 0) {
      throw new Error(`${apt[0]} ${step.join(' ')} failed: its messages above say why.`);
    }
  }
}
