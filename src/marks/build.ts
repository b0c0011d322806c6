type Child = Node | string;

/** Makes an element with a class and children. Text goes in as text: there is no markup to escape. */
export function build<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

/**
 * Makes a button that is no stop of the page's Tab key, leaves the focus where it is when clicked,
 * and acts on what a person does alone.
 */
export function buildButton(
  className: string,
  onPress: () => void,
  ...children: readonly Child[]
): HTMLButtonElement {
  const button = build('button', className, ...children);
  button.type = 'button';
  button.tabIndex = -1;
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', (event) => {
    if (event.isTrusted) onPress();
  });
  return button;
}
