/** True for elements of any frame: `instanceof Element` holds for one window's elements alone. */
export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

export function isInput(element: Element): element is HTMLInputElement {
  return element.nodeName === 'INPUT';
}

/*
 * A form answers for its own fields before anything else: a field named "children" stands in the
 * way of the property, and reading any property of a form with thousands of fields takes long.
 * What follows asks past that.
 */

export function isForm(node: Node): node is HTMLFormElement {
  return node instanceof HTMLFormElement;
}

export function childrenOf(parent: ParentNode & Node): HTMLCollection {
  if (!isForm(parent)) return parent.children;
  const { get } = Object.getOwnPropertyDescriptor(Element.prototype, 'children') ?? {};
  return get?.call(parent) ?? parent.children;
}

export function selectIn(parent: ParentNode & Node, selector: string): NodeListOf<Element> {
  return isForm(parent)
    ? Element.prototype.querySelectorAll.call(parent, selector)
    : parent.querySelectorAll(selector);
}
