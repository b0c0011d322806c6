import { mergeNodes } from './merge-nodes.ts';
import type { OutlineNode, OutlineRepeat } from './outline.ts';

/** A block that repeats is so many nodes long at most: a term and its description, say. */
const longestBlock = 6;
/** More fields below each other than a form has: these are rows, whatever they ask for. */
const mostOfForm = 12;

/**
 * Puts blocks that are made alike and follow one another into one, with the words that all of them
 * share: a list of rents, rows that say the same. Fields of a form that are made alike but named
 * differently stay apart. `more`: how many more blocks like the last one were not read.
 */
export function foldRepeats(nodes: readonly OutlineNode[], more = 0): readonly OutlineNode[] {
  const folded: OutlineNode[] = [];
  for (let start = 0; start < nodes.length; ) {
    const run = runAt(nodes, start);
    const [first] = run;
    if (first === undefined) break;
    if (run.length === 1) {
      folded.push(...first);
      start += first.length;
      continue;
    }
    start += run.length * first.length;
    const rest = start >= nodes.length ? Math.floor(more / first.length) : 0;
    folded.push(repeat(run, run.length + rest));
  }
  return folded;
}

/** The longest run of blocks from here on that are to be one; a single node if there is none. */
function runAt(nodes: readonly OutlineNode[], start: number): readonly (readonly OutlineNode[])[] {
  for (let length = 1; length <= longestBlock; length++) {
    const first = nodes.slice(start, start + length);
    if (first.length < length) break;
    if (!first.some(({ kind }) => kind === 'element')) continue;
    const shape = shapeOf(first);
    const run = [first];
    for (let next = start + length; next + length <= nodes.length; next += length) {
      const block = nodes.slice(next, next + length);
      if (shapeOf(block) !== shape) break;
      run.push(block);
    }
    if (run.length > 1 && isOneToTell(run, shape)) return run;
  }
  return [nodes.slice(start, start + 1)];
}

function isOneToTell(run: readonly (readonly OutlineNode[])[], shape: string): boolean {
  if (shape.includes('rent-amount') || run.length > mostOfForm) return true;
  const [first, ...others] = run.map((block) => JSON.stringify(block.map(withoutNumbers)));
  return others.every((other) => other === first);
}

function repeat(run: readonly (readonly OutlineNode[])[], count: number): OutlineRepeat {
  const [first = []] = run;
  const children = first.map((_, place) =>
    mergeNodes(run.map((block) => block[place]).filter((node) => node !== undefined)),
  );
  return { kind: 'repeat', count, children };
}

/** How nodes are made, whatever they say: texts beside elements count only where they part them. */
function shapeOf(nodes: readonly OutlineNode[]): string {
  return nodes.map(nodeShape).join(' ');
}

function nodeShape(node: OutlineNode): string {
  switch (node.kind) {
    case 'text':
      return 't';
    case 'repeat':
      return `x(${shapeOf(node.children)})`;
    case 'element': {
      const attributes = node.attributes.map(
        ({ name, value }) =>
          `${name}=${isReference(name) || typeof value !== 'string' ? '' : value}`,
      );
      const inner = shapeOf(node.children.filter(({ kind }) => kind !== 'text'));
      return `${node.tag}[${attributes}]${node.found ?? ''}(${inner})`;
    }
  }
}

function isReference(name: string): boolean {
  return (
    name === 'for' ||
    name === 'form' ||
    name.startsWith('aria-labelledby') ||
    name.startsWith('aria-describedby')
  );
}

function withoutNumbers(node: OutlineNode): unknown {
  switch (node.kind) {
    case 'text':
      return [node.words, node.sample];
    case 'repeat':
      return [node.count, node.children.map(withoutNumbers)];
    case 'element':
      return [
        node.tag,
        node.attributes.filter(({ name }) => !isReference(name)),
        node.children.map(withoutNumbers),
      ];
  }
}
