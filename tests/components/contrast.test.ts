import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/components/tokens.css', import.meta.url), 'utf8');
const [lightPart = '', darkPart = ''] = css.split('@media (prefers-color-scheme: dark)');

function coloursIn(part: string): Map<string, string> {
  return new Map(
    [...part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [
      name,
      colour,
    ]),
  );
}

/** Relative luminance, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** What stands on what. Text wants 4.5, an edge or a ring that carries meaning 3. */
const pairs = [
  ['ink', 'ground', 4.5],
  ['ink', 'surface', 4.5],
  ['ink', 'accent-soft', 4.5],
  ['ink', 'warning-soft', 4.5],
  ['ink', 'error-soft', 4.5],
  ['ink-quiet', 'ground', 4.5],
  ['ink-quiet', 'surface', 4.5],
  ['accent', 'ground', 4.5],
  ['accent', 'surface', 4.5],
  ['accent-strong', 'accent-soft', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-strong', 4.5],
  ['line-strong', 'surface', 3],
  ['line-strong', 'ground', 3],
  ['warning-line', 'ground', 3],
  ['warning-line', 'warning-soft', 3],
  ['error-line', 'surface', 3],
  ['error-line', 'error-soft', 3],
  ['focus', 'ground', 3],
  ['focus', 'surface', 3],
] as const;

describe.each([
  ['light', coloursIn(lightPart)],
  ['dark', coloursIn(darkPart)],
])('%s', (_, colours) => {
  test.each(pairs)('%s on %s reaches %d', (front, back, least) => {
    expect(contrast(colours.get(front) ?? '', colours.get(back) ?? '')).toBeGreaterThanOrEqual(
      least,
    );
  });
});

test('every colour has a light and a dark form', () => {
  expect([...coloursIn(darkPart).keys()]).toEqual([...coloursIn(lightPart).keys()]);
});
