import { browser } from '../browser/door.ts';
import { answer } from './answer.ts';
import { badgeAlarm, refreshBadge } from './attempts/badge.ts';
import { forgetOpenAttempts } from './attempts/open-attempts.ts';
import { onWindowClosed } from './attempts/private-windows.ts';
import { forgetTabAccount } from './attempts/tab-account.ts';
import { showRestingIcon } from './icon.ts';
import { onInstalled } from './installation.ts';
import { onCommand } from './shortcut.ts';
import { forgetSituations } from './situations.ts';

// Listeners are set at once: the browser starts this script for the event that it then delivers.
browser.runtime.onInstalled.addListener(onInstalled);
browser.runtime.onMessage.addListener(answer);
browser.commands.onCommand.addListener(onCommand);
browser.tabs.onRemoved.addListener(forgetSituations);
browser.tabs.onRemoved.addListener(forgetTabAccount);
browser.tabs.onRemoved.addListener(forgetOpenAttempts);
browser.windows.onRemoved.addListener(onWindowClosed);
browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === badgeAlarm) void refreshBadge();
});
// The browser starts: an account may still be blocked.
browser.runtime.onStartup.addListener(refreshBadge);

// The browser forgets the icon when it closes, or when the extension was switched off meanwhile.
void showRestingIcon();
