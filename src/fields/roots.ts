import { childrenOf, isForm } from './nodes.ts';

/** A document or an open shadow root: each has its own ids, and is asked and watched by itself. */
export type Root = Document | ShadowRoot;

/** Children of one kind beyond so many are taken to be made alike. */
const alike = 8;
/** Of more children than this only the first and the last are looked at. */
const most = 400;

/**
 * A document and all open shadow roots in it, nested ones too, in document order; the document
 * comes first. Of many children of one kind (rows, cards, options) only the first few are
 * searched, unless there is a shadow root in those: the others are made alike.
 */
export function openRoots(root: Document): Root[] {
  const found: Root[] = [root];
  search(root, found);
  return found;
}

interface Kind {
  count: number;
  holdsRoot: boolean;
}

function search(parent: ParentNode & Node, found: Root[]): void {
  const children = childrenOf(parent);
  const { length } = children;
  const kinds = length > alike ? new Map<string, Kind>() : undefined;
  for (let place = 0; place < length; place++) {
    if (place === most && length > most + alike) place = length - alike;
    const child = children[place];
    if (child === undefined) break;
    const known = found.length;
    const shadow = isForm(child) ? null : child.shadowRoot;
    if (shadow !== null) {
      found.push(shadow);
      search(shadow, found);
    }
    const kind = kinds === undefined ? undefined : kindOf(child, kinds);
    if (kind === undefined || kind.count <= alike || kind.holdsRoot) search(child, found);
    if (kind !== undefined && found.length > known) kind.holdsRoot = true;
  }
}

function kindOf({ nodeName }: Element, kinds: Map<string, Kind>): Kind {
  const kind = kinds.get(nodeName) ?? { count: 0, holdsRoot: false };
  kinds.set(nodeName, kind);
  kind.count++;
  return kind;
}

/** The element around a node, as a person sees it: around a shadow root stands its host. */
export function parentOf(node: Node): Element | null {
  const { parentNode } = node;
  if (parentNode === null || parentNode.nodeType === Node.ELEMENT_NODE) return node.parentElement;
  return hostOf(parentNode);
}

/** The nearest element that fits, the element itself included, out of shadow roots too. */
export function closestOf(element: Element, selector: string): Element | null {
  const found = element.closest(selector);
  if (found !== null) return found;
  const host = hostOf(element.getRootNode());
  return host === null ? null : closestOf(host, selector);
}

/** The element that a shadow root belongs to; null for all other nodes. */
export function hostOf(root: Node): Element | null {
  return isShadowRoot(root) ? root.host : null;
}

/** True in any frame: `instanceof` holds for one window's nodes alone. */
export function isRoot(node: Node): node is Root {
  return node.nodeType === Node.DOCUMENT_NODE || isShadowRoot(node);
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}
