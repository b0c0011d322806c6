import type { Field } from './field.ts';
import { createPageTree } from './page-tree.ts';
import { createWholeFinder } from './whole-finder.ts';

const finder = createWholeFinder();

/**
 * The fields of a document that ask for what we check, and why: in document order within each
 * form or column; those of its open shadow roots among them, those of its frames of the same
 * origin after them. Asks the document alone; a field that was a password field when it was looked
 * at before stays one.
 */
export function findFields(root: Document): Field[] {
  const inFrames = framesIn(root).flatMap((frame, place) =>
    findFields(frame).map((field) => ({ ...field, group: `frame-${place + 1} ${field.group}` })),
  );
  return [...finder.look(root).all(), ...inFrames];
}

/** The documents of the frames that this page may read: for others the browser gives none. */
function framesIn(root: Document): Document[] {
  return createPageTree(root)
    .select('iframe, frame')
    .map((frame) => (isFrame(frame) ? frame.contentDocument : null))
    .filter((document) => document !== null);
}

function isFrame(element: Element): element is HTMLIFrameElement | HTMLFrameElement {
  return 'contentDocument' in element;
}
