/** Makes an element with attributes and children; the pages are built of nothing else. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

let counter = 0;

/** An id as frameworks make them: a number that says nothing and changes with every visit of a page. */
export function nextId(): string {
  counter += 1;
  return `champ-${counter}`;
}
