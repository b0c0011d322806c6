import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { iconPath, iconSizes, iconStates, renderIcon } from '../../scripts/icons/render.ts';

const root = new URL('../../', import.meta.url);

/** The pixels of a PNG, four bytes each; drawn by the same library, so no decoder is needed. */
function pixelsOf(png: Buffer, size: number): Uint8Array {
  const href = `data:image/png;base64,${png.toString('base64')}`;
  const image = `<image href="${href}" width="${size}" height="${size}" image-rendering="optimizeSpeed"/>`;
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${image}</svg>`;
  return new Resvg(sheet).render().pixels;
}

function largestDifference(one: Uint8Array, other: Uint8Array): number {
  return one.reduce((most, value, at) => Math.max(most, Math.abs(value - (other[at] ?? 255))), 0);
}

const everyIcon = iconStates.flatMap((state) => iconSizes.map((size) => ({ state, size })));

describe('the committed icons are what the drawings render to (else: npm run icons)', () => {
  test.each(everyIcon)('$state at $size px', async ({ state, size }) => {
    const kept = await readFile(new URL(`public/${iconPath(state, size)}`, root));
    const fresh = await renderIcon(state, size);
    expect([kept.readUInt32BE(16), kept.readUInt32BE(20)]).toEqual([size, size]);
    // Another processor may round a pixel's edge differently, hence not byte for byte.
    expect(largestDifference(pixelsOf(kept, size), pixelsOf(fresh, size))).toBeLessThanOrEqual(4);
  });

  test('no two states look alike, even at 16 px and without colour', async () => {
    const grey = async (state: (typeof iconStates)[number]) => {
      const pixels = pixelsOf(await renderIcon(state, 16), 16);
      return Uint8Array.from({ length: 256 }, (_, at) => pixels[at * 4 + 1] ?? 0);
    };
    for (const [at, one] of iconStates.entries()) {
      for (const other of iconStates.slice(at + 1)) {
        const [first, second] = [await grey(one), await grey(other)];
        const differing = first.filter(
          (value, pixel) => Math.abs(value - (second[pixel] ?? 0)) > 64,
        );
        expect(differing.length, `${one} and ${other}`).toBeGreaterThan(12);
      }
    }
  });
});

test('every icon that the manifest names exists', async () => {
  const manifest = await readFile(new URL('manifest.json', root), 'utf8');
  const named = [...manifest.matchAll(/"(icons\/[^"]+)"/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((path) => !existsSync(new URL(`public/${path}`, root)))).toEqual([]);
});
