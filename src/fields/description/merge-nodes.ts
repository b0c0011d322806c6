import { wordsInAll } from './clean-text.ts';
import type { Attribute, CleanText, OutlineElement, OutlineNode, OutlineText } from './outline.ts';

/** One node that stands for several of the same shape, with the words that all of them share. */
export function mergeNodes(nodes: readonly OutlineNode[]): OutlineNode {
  const [first] = nodes;
  if (first === undefined) throw new Error('Nothing to put together');
  switch (first.kind) {
    case 'text':
      return mergeTexts(nodes.filter((node) => node.kind === 'text'));
    case 'repeat':
      return first;
    case 'element':
      return mergeElements(
        first,
        nodes.filter((node) => node.kind === 'element'),
      );
  }
}

function mergeElements(first: OutlineElement, all: readonly OutlineElement[]): OutlineElement {
  const attributes = first.attributes.map((attribute, place) =>
    mergeAttributes(
      attribute,
      all.map((each) => each.attributes[place]).filter((each) => each !== undefined),
    ),
  );
  return { ...first, attributes, children: mergeChildren(all.map(({ children }) => children)) };
}

function mergeAttributes(first: Attribute, all: readonly Attribute[]): Attribute {
  const texts = all.map(({ value }) => value).filter((value) => typeof value !== 'string');
  return texts.length === 0 ? first : { name: first.name, value: sharedText(texts) };
}

/** Elements by their place; the texts before, between and behind them by theirs. */
function mergeChildren(lists: readonly (readonly OutlineNode[])[]): readonly OutlineNode[] {
  const slots = lists.map(sortIntoSlots);
  const count = Math.max(...slots.map(({ elements }) => elements.length));
  const merged: OutlineNode[] = [];
  for (let place = 0; place <= count; place++) {
    const texts = slots.flatMap(({ texts: all }) => all[place] ?? []);
    if (texts.length > 0) merged.push(mergeTexts(texts));
    const elements = slots.map(({ elements: all }) => all[place]);
    const there = elements.filter((node) => node !== undefined);
    if (there.length > 0) merged.push(mergeNodes(there));
  }
  return merged;
}

function sortIntoSlots(nodes: readonly OutlineNode[]) {
  const elements: OutlineNode[] = [];
  const texts: OutlineText[][] = [[]];
  for (const node of nodes) {
    if (node.kind === 'text') texts.at(-1)?.push(node);
    else {
      elements.push(node);
      texts.push([]);
    }
  }
  return { elements, texts };
}

function mergeTexts(texts: readonly OutlineText[]): OutlineText {
  return { kind: 'text', ...sharedText(texts) };
}

function sharedText(texts: readonly CleanText[]): CleanText {
  const words = wordsInAll(texts.map((text) => text.words));
  return { words, sample: texts[0]?.sample ?? 'texte' };
}
