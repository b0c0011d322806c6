import { browser } from '../browser/door.ts';
import { answer } from './answer.ts';
import { showRestingIcon } from './icon.ts';
import { onInstalled } from './installation.ts';
import { onCommand } from './shortcut.ts';
import { forgetSituations } from './situations.ts';

// Listeners are set at once: the browser starts this script for the event that it then delivers.
browser.runtime.onInstalled.addListener(onInstalled);
browser.runtime.onMessage.addListener(answer);
browser.commands.onCommand.addListener(onCommand);
browser.tabs.onRemoved.addListener(forgetSituations);

// The browser forgets the icon when it closes, or when the extension was switched off meanwhile.
void showRestingIcon();
