// Where the browsers are. Plain Node: set-up uses it before any package is installed; `npm start` and
// the harness of the browser tests use it too.
import { execFileSync } from 'node:child_process';
import {
  accessSync,
  closeSync,
  constants,
  openSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/**
 * `chrome` stands for the whole family: Chromium, Chrome, Edge.
 * @typedef {'chrome' | 'firefox'} Family
 *
 * What the search depends on, so that tests can stand on another machine.
 * @typedef {object} Machine
 * @property {string} platform as in `process.platform`
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {string} home
 *
 * @typedef {object} Search
 * @property {string | undefined} path the browser to use
 * @property {readonly string[]} unsuitable what else was found, each with the reason why it is of no use
 */

/** @type {readonly Family[]} */
export const families = ['chrome', 'firefox'];

/** The variable that names a browser of each family. @type {Readonly<Record<Family, string>>} */
export const variables = { chrome: 'ASSISTANT_CHROMIUM', firefox: 'ASSISTANT_FIREFOX' };

/** The manifest asks for these. @type {Readonly<Record<Family, number>>} */
export const oldest = { chrome: 120, firefox: 142 };

/** @type {Readonly<Record<Family, Readonly<Record<'linux' | 'darwin' | 'win32', readonly string[]>>>>} */
const names = {
  chrome: {
    linux: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
    win32: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    linux: ['firefox-esr', 'firefox'],
    darwin: ['Firefox', 'Firefox Developer Edition'],
    win32: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};

/** Where packages put browsers when PATH does not lead there. */
const linuxFolders = [
  '/usr/local/bin',
  '/usr/bin',
  '/opt/google/chrome',
  '/opt/microsoft/msedge',
  '/opt/firefox',
  '/usr/lib/firefox',
];

/**
 * The places where a browser of this family usually is, best first.
 * @param {Family} family
 * @param {Machine} machine
 * @returns {string[]} absolute paths, whether or not something is there
 */
export function usualPlaces(family, { platform, env, home }) {
  if (platform === 'win32') {
    const { ProgramFiles, 'ProgramFiles(x86)': ProgramFiles32, LOCALAPPDATA } = env;
    const folders = [ProgramFiles, ProgramFiles32, LOCALAPPDATA];
    return names[family].win32.flatMap((name) =>
      folders.flatMap((folder) => (folder ? [win32.join(folder, name)] : [])),
    );
  }
  if (platform === 'darwin') {
    return names[family].darwin.flatMap((name) =>
      ['/Applications', posix.join(home, 'Applications')].map((folder) =>
        // An edition's program keeps the plain name in lower case; the others bear the bundle's.
        posix.join(folder, `${name}.app/Contents/MacOS`, family === 'firefox' ? 'firefox' : name),
      ),
    );
  }
  const { PATH = '' } = env;
  const onPath = PATH.split(':').filter((folder) => folder.startsWith('/'));
  const folders = [...new Set([...onPath, ...linuxFolders])];
  return names[family].linux.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

/**
 * The family that a program's name speaks for: `/opt/firefox/firefox-bin` → `firefox`.
 * @param {string} path
 * @returns {Family}
 */
export function familyOf(path) {
  const name = path.split(/[\\/]/).at(-1) ?? '';
  return /firefox|librewolf|waterfox/i.test(name) ? 'firefox' : 'chrome';
}

/**
 * @param {string} text what `--version` prints: "Mozilla Firefox 153.7.0esr"
 * @returns {number | undefined}
 */
export function majorVersion(text) {
  const digits = /(\d+)(?:\.\d+)+/.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/**
 * A snap shuts its browser off from the folders that tests hand it, and Ubuntu's `/usr/bin/firefox`
 * and `/usr/bin/chromium-browser` are scripts that only call one.
 * @param {string} realPath after symbolic links
 * @param {string} beginning the file's first characters
 */
export function isSnap(realPath, beginning) {
  return (
    realPath.startsWith('/snap/') ||
    realPath === '/usr/bin/snap' ||
    (beginning.startsWith('#!') && beginning.includes('/snap/bin/'))
  );
}

/**
 * Why the program at `path` cannot be used, or `undefined` if it can (or if nothing speaks against it:
 * on Windows `--version` would open a window, so the version stays unasked there).
 * @param {Family} family
 * @param {string} path
 * @param {Machine} machine
 * @returns {string | undefined}
 */
function objection(family, path, { platform }) {
  if (platform === 'win32') return undefined;
  if (isSnap(realpathSync(path), beginningOf(path))) {
    return 'a snap, which cannot load an extension from a folder';
  }
  const version = majorVersion(printedVersion(path));
  if (version === undefined) return 'it does not start (no answer to --version)';
  return version < oldest[family]
    ? `version ${version}, and ${oldest[family]} or newer is needed`
    : undefined;
}

/**
 * Looks for a browser: the one that the variable names, else the first suitable one in the usual places.
 * @param {Family} family
 * @param {Machine} [machine]
 * @returns {Search}
 * @throws {Error} if the variable names a file that is not there
 */
export function findBrowser(family, machine = thisMachine()) {
  const named = machine.env[variables[family]];
  if (named) {
    if (!isProgram(named)) throw new Error(`${variables[family]}: no program at ${named}`);
    return { path: named, unsuitable: [] };
  }
  const unsuitable = [];
  const seen = new Set();
  for (const path of usualPlaces(family, machine)) {
    // `/bin` and `/usr/bin` are often the same folder.
    if (!isProgram(path) || seen.has(realpathSync(path))) continue;
    seen.add(realpathSync(path));
    const reason = objection(family, path, machine);
    if (reason === undefined) return { path, unsuitable };
    unsuitable.push(`${path}: ${reason}`);
  }
  return { path: undefined, unsuitable };
}

/** @returns {Machine} */
function thisMachine() {
  return { platform: process.platform, env: process.env, home: homedir() };
}

/** @param {string} path */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @param {string} path */
function beginningOf(path) {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(2000);
    return buffer.toString('latin1', 0, readSync(file, buffer, 0, buffer.length, 0));
  } finally {
    closeSync(file);
  }
}

/** @param {string} path */
function printedVersion(path) {
  try {
    return execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}
