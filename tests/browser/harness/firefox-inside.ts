import type { Bidi } from './bidi.ts';

// What only Firefox itself can do, in the words of its own code. `id`: the extension's, from its manifest.

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
