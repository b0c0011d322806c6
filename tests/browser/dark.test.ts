import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { logInPath, loginIdField } from './assistant-page.ts';
import type { Box } from './harness/displayed.ts';
import { useAssistant } from './user.ts';

// Firefox lets no test choose the colours that a user prefers, once it runs.
describe('a flag in chrome', () => {
  const assistant = useAssistant('chrome');

  it.each([
    ['light', 240, 255],
    ['dark', 0, 60],
  ] as const)('is %s where the user prefers that', async (scheme, darkest, brightest) => {
    const user = await assistant.open(logInPath);
    await user.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await user.types(loginIdField, 'LOGO12345A');
    const { box } = await user.seesFlag('LOG012345A');
    const brightness = await brightnessOfCorner(user.page, box);
    expect(brightness).toBeGreaterThanOrEqual(darkest);
    expect(brightness).toBeLessThanOrEqual(brightest);
  });

  /** Of the paper of a flag, from 0 to 255, on a picture of the screen. */
  async function brightnessOfCorner(page: Page, { x, y }: Box): Promise<number> {
    const clip = { x: x + 12, y: y + 4, width: 4, height: 4 };
    const picture = await page.screenshot({ encoding: 'base64', clip });
    const desk = await assistant.session.welcomePage();
    return desk.evaluate(async (bytes) => {
      const data = Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([data], { type: 'image/png' }));
      const context = new OffscreenCanvas(1, 1).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const [red = 0, green = 0, blue = 0] = context?.getImageData(0, 0, 1, 1).data ?? [];
      return (red + green + blue) / 3;
    }, picture);
  }
});
