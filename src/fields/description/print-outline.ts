import type { Attribute, CleanText, OutlineElement, OutlineNode } from './outline.ts';

/** The lines of an outline: one a node, two more spaces a step inwards. */
export function outlineLines(nodes: readonly OutlineNode[], depth = 0): string[] {
  return nodes.flatMap((node) => linesOf(node, depth));
}

function linesOf(node: OutlineNode, depth: number): string[] {
  const margin = '  '.repeat(depth);
  switch (node.kind) {
    case 'text':
      return [margin + textOf(node)];
    case 'repeat':
      return [`${margin}× ${node.count}`, ...outlineLines(node.children, depth + 1)];
    case 'element': {
      const [only, ...others] = node.children;
      return only?.kind === 'text' && others.length === 0
        ? [margin + lineOf(node, textOf(only))]
        : [margin + lineOf(node), ...outlineLines(node.children, depth + 1)];
    }
  }
}

function lineOf({ tag, number, attributes, found }: OutlineElement, text?: string): string {
  return [
    number === undefined ? undefined : `#${number}`,
    tag,
    ...attributes.map(attributeOf),
    text,
    found === undefined ? undefined : `→ ${found}`,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

function attributeOf({ name, value }: Attribute): string {
  if (typeof value !== 'string') return `${name}=${textOf(value)}`;
  return value === '' ? name : `${name}=${value}`;
}

function textOf({ words, sample }: CleanText): string {
  return words === '' ? `(${sample})` : `« ${words} »`;
}
