import { build } from './build.ts';

/**
 * Draws a correction: what stood there with the changed characters struck out, and what comes
 * instead with the new ones underlined. Spaces that would not be seen are drawn as ␣.
 */
export function drawChange(before: string, after: string): HTMLElement {
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start])
    start += 1;
  let end = 0;
  const room = Math.min(before.length, after.length) - start;
  while (end < room && before.at(-1 - end) === after.at(-1 - end)) end += 1;

  const side = (text: string, tag: 'del' | 'ins') => {
    const changed = text.slice(start, text.length - end);
    return [
      visible(text.slice(0, start)),
      ...(changed === '' ? [] : [build(tag, '', visible(changed))]),
      visible(text.slice(text.length - end)),
    ];
  };
  return build('span', 'values', ...side(before, 'del'), ' → ', ...side(after, 'ins'));
}

function visible(text: string): string {
  return text.replace(/\p{Zs}|\t/gu, '␣');
}
