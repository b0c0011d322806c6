import type { Browser } from 'puppeteer-core';
import { bidiOf } from './bidi.ts';

/**
 * Presses Caps Lock and then a letter, in the tab in front, as a keyboard does. Only Firefox can be
 * asked to: it lends its tests an input processor, while Chromium's protocol has no such key.
 * The lock holds for these keys alone. `letter`: a capital from A to Z.
 */
export async function typeWithCapsLock(browser: Browser, letter: string): Promise<void> {
  await bidiOf(browser).runInBrowser(`
    const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!processor.beginInputTransactionForTests(window)) throw new Error('Another one is at work.');
    const press = (key, code) => {
      const event = new KeyboardEvent('', { key, code });
      processor.keydown(event);
      processor.keyup(event);
    };
    press('CapsLock', 'CapsLock');
    press(${JSON.stringify(letter)}, ${JSON.stringify(`Key${letter}`)});
    return 'done';
  `);
}
