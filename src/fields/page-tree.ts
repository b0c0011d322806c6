import { selectIn } from './nodes.ts';
import { isShadowRoot, openRoots, type Root } from './roots.ts';

/** A document together with its open shadow roots, as it is at one look. */
export interface PageTree {
  readonly root: Document;
  /** The document first. */
  readonly roots: readonly Root[];
  /** All elements that fit, in document order; a host's shadow comes before its own children. */
  select(selector: string, within?: Element): readonly Element[];
}

export function createPageTree(root: Document): PageTree {
  const inside = new Map<Node, ShadowRoot[]>();
  const roots = openRoots(root);
  for (const found of roots) {
    if (!isShadowRoot(found)) continue;
    const outer = found.host.getRootNode();
    const others = inside.get(outer);
    if (others === undefined) inside.set(outer, [found]);
    else others.push(found);
  }

  function select(selector: string, within: Element | Root): Element[] {
    const own = [...selectIn(within, selector)];
    const home = inside.size === 0 ? undefined : inside.get(within.getRootNode());
    if (home === undefined) return own;
    const all: Element[] = [];
    let done = 0;
    for (const shadow of home) {
      if (!within.contains(shadow.host)) continue;
      const inner = select(selector, shadow);
      if (inner.length === 0) continue;
      const next = firstAfter(own, shadow.host, done);
      all.push(...own.slice(done, next), ...inner);
      done = next;
    }
    return [...all, ...own.slice(done)];
  }

  return { root, roots, select: (selector, within) => select(selector, within ?? root) };
}

/** The place of the first element that stands behind another one or inside of it. */
function firstAfter(elements: readonly Element[], host: Element, from: number): number {
  let low = from;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = elements[middle]?.compareDocumentPosition(host) ?? 0;
    if ((place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 || elements[middle] === host) {
      low = middle + 1;
    } else high = middle;
  }
  return low;
}
