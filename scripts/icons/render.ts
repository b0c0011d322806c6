import { readFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';

/** What the icon can say, one drawing each: different by shape, not by colour alone. */
export const iconStates = ['at-work', 'waiting', 'not-here', 'flagged'] as const;

/** Edge lengths in pixels: toolbars want 16 and 32, lists of extensions 48, stores 128. */
export const iconSizes = [16, 32, 48, 128] as const;

export type IconState = (typeof iconStates)[number];
export type IconSize = (typeof iconSizes)[number];

/** Renders the drawing of `state` to a PNG of `size` by `size` pixels. Throws if there is no such drawing. */
export async function renderIcon(state: IconState, size: IconSize): Promise<Buffer> {
  const drawing = await readFile(new URL(`${state}.svg`, import.meta.url), 'utf8');
  return new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

/** Where the rendered icon is kept, as the manifest names it. */
export function iconPath(state: IconState, size: IconSize): string {
  return `icons/${state}-${size}.png`;
}
