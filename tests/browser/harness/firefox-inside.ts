import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Bidi } from './bidi.ts';

// What only Firefox itself can do, in the words of its own code. `id`: the extension's, from its manifest.

/**
 * Installs an extension so that it is still there when Firefox starts again; what the library installs
 * goes when Firefox ends. `folder`: the built extension.
 */
export async function installForGood(bidi: Bidi, folder: string): Promise<void> {
  const packages = mkdtempSync(join(tmpdir(), 'assistant-bailleur-package-'));
  try {
    const to = [`--source-dir=${folder}`, `--artifacts-dir=${packages}`, '--filename=one.xpi'];
    await promisify(execFile)('npx', ['web-ext', 'build', ...to]);
    await bidi.runInBrowser(`
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
      file.initWithPath(${JSON.stringify(join(packages, 'one.xpi'))});
      await (await AddonManager.getInstallForFile(file)).install();
      return 'done';
    `);
  } finally {
    rmSync(packages, { recursive: true, force: true });
  }
}

/** Lets an extension that is installed afterwards work in private windows. */
export async function allowInPrivate(bidi: Bidi, id: string): Promise<void> {
  await bidi.runInBrowser(`
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
    await ExtensionPermissions.add(${JSON.stringify(id)}, allowed);
    return 'done';
  `);
}

/** The id of the tab in front, as extensions know it. */
export async function frontTabId(bidi: Bidi): Promise<number> {
  const id = await bidi.runInBrowser(`
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    return String(ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab));
  `);
  return Number(id);
}

/** Ends the background, whatever it is doing. */
export async function killBackground(bidi: Bidi, id: string): Promise<void> {
  await bidi.runInBrowser(`
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    await extension.terminateBackground({
      ignoreDevToolsAttached: true,
      disableResetIdleForTest: true,
    });
    return extension.backgroundState;
  `);
}

export async function isBackgroundRunning(bidi: Bidi, id: string): Promise<boolean> {
  const state = await bidi.runInBrowser(`
    return WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.backgroundState;
  `);
  return state === 'running';
}

/** Calls what the browser's own key handling calls, for the tab in front. */
export async function pressShortcut(bidi: Bidi, id: string, command: string): Promise<void> {
  await bidi.runInBrowser(`
    const { shortcuts } = WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension;
    const commands = await shortcuts.commands;
    if (!commands.has(${JSON.stringify(command)})) throw new Error('There is no such command.');
    shortcuts.onCommand(${JSON.stringify(command)});
    return 'done';
  `);
}
