import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programFor } from './program.mjs';

/**
 * A lock file's "packages", as far as we look into it.
 * @typedef {Readonly<Record<string, { version?: string, integrity?: string, optional?: boolean }>>} Packages
 */

/**
 * Whether what npm noted down after its last installation is what the lock file asks for. Optional
 * packages may be missing: they are for other systems.
 * @param {Packages} wanted from package-lock.json
 * @param {Packages} installed from node_modules/.package-lock.json
 */
export function isInstalled(wanted, installed) {
  return (
    Object.entries(wanted).every(([path, entry]) => {
      // The empty path is the project itself.
      if (path === '') return true;
      const found = installed[path];
      if (found === undefined) return entry.optional === true;
      return found.version === entry.version && found.integrity === entry.integrity;
    }) && Object.keys(installed).every((path) => path in wanted)
  );
}

/**
 * Runs `npm ci` unless the packages of the lock file are there.
 * @param {string} folder the project's
 * @throws {Error} if npm fails
 */
export function installPackages(folder) {
  const installed = packagesIn(join(folder, 'node_modules/.package-lock.json'));
  const wanted = packagesIn(join(folder, 'package-lock.json'));
  if (wanted === undefined)
    throw new Error('package-lock.json is missing: is this a whole checkout?');
  if (installed !== undefined && isInstalled(wanted, installed)) return;
  console.log('Installing the packages (npm ci) …');
  const [program, ...start] = programFor('npm');
  const { status } = spawnSync(program, [...start, 'ci'], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error('npm ci failed: its messages above say why.');
}

/**
 * @param {string} path
 * @returns {Packages | undefined} `undefined` if there is no such file, or nothing that reads as one
 */
function packagesIn(path) {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
