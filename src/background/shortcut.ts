import { browser } from '../browser/door.ts';

const command = 'enter-flag';

/** The keys that go into a flag, as the browser writes them; empty if there are none. */
export async function enterFlagShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === command)?.shortcut ?? '';
}

/** Tells the tab in front that the user pressed the keys. */
export async function onCommand(name: string): Promise<void> {
  if (name !== command) return;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  try {
    await browser.tabs.sendMessage(tab.id, { kind: 'enterFlag' });
  } catch {
    // No script of ours is in that tab: there is no flag to go to.
  }
}
