/** True for elements of any frame: `instanceof Element` holds for one window's elements alone. */
export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

export function isInput(element: Element): element is HTMLInputElement {
  return element.nodeName === 'INPUT';
}
