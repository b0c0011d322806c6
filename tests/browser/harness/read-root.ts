import type { Displayed, Shown } from './displayed.ts';

/**
 * Runs in the page: describes what is displayed of a shadow root. It is sent there as text, so it
 * stands alone: nothing from outside, not even a constant.
 */
function readRoot(root: ShadowRoot): Displayed {
  const roles: Record<string, string> = {
    a: 'link',
    button: 'button',
    dialog: 'dialog',
    h1: 'heading',
    h2: 'heading',
    h3: 'heading',
    img: 'img',
    input: 'textbox',
    li: 'listitem',
    ol: 'list',
    p: 'paragraph',
    table: 'table',
    td: 'cell',
    th: 'columnheader',
    tr: 'row',
    ul: 'list',
  };
  const namedByContent = ['button', 'link', 'heading', 'cell', 'columnheader'];
  const collapse = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').trim();

  function roleOf(element: Element): string | undefined {
    return element.getAttribute('role') ?? roles[element.localName];
  }

  function textOf(element: Element): string {
    if (!(element instanceof HTMLElement)) return collapse(element.textContent ?? '');
    // As displayed, without what is hidden. (Linters think of scripts that would do without layout.)
    return collapse(String(Reflect.get(element, 'innerText')));
  }

  function nameOf(element: Element, role: string): string {
    const label = element.getAttribute('aria-label');
    if (label) return collapse(label);
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const labels = ids.map((id) => root.getElementById(id)?.textContent ?? '');
    if (labels.length > 0) return collapse(labels.join(' '));
    const content = namedByContent.includes(role) ? textOf(element) : '';
    return content || collapse(element.getAttribute('title') ?? '');
  }

  function isReachable(element: Element, { x, y, width, height }: DOMRect): boolean {
    const middle = [x + width / 2, y + height / 2] as const;
    // The document says what is on top; in Firefox the root speaks of its own elements alone.
    const hit = root.elementFromPoint(...middle);
    return document.elementFromPoint(...middle) === root.host && element.contains(hit);
  }

  function read(element: Element, top: boolean): Shown[] {
    // An element with `display: contents` has no box, but what is in it may have one.
    const boxless = getComputedStyle(element).display === 'contents';
    const seen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    if (!seen && !boxless) return [];
    const box = element.getBoundingClientRect();
    // One pixel: text for screen readers alone.
    if (!boxless && (box.width <= 1 || box.height <= 1)) return [];
    const children = [...element.children].flatMap((child) => read(child, top && boxless));
    const role = roleOf(element);
    if (boxless || (role === undefined && !top)) return children;
    return [
      {
        role: role ?? 'generic',
        name: nameOf(element, role ?? 'generic'),
        text: textOf(element),
        box: { x: box.x, y: box.y, width: box.width, height: box.height },
        reachable: isReachable(element, box),
        focused: root.activeElement === element,
        children,
      },
    ];
  }

  return { mode: root.mode, shown: [...root.children].flatMap((child) => read(child, true)) };
}

/**
 * A function for a page: takes a shadow root, returns its `Displayed` as JSON. (The compiler may
 * have wrapped inner functions in a call of `__name`, which pages lack.)
 */
export const readRootSource = `(root) => {
  const __name = (value) => value;
  return JSON.stringify((${readRoot})(root));
}`;

/** Reads what the function has returned, for each root. */
export function displayedOf(results: readonly string[]): Displayed[] {
  return results.map((result) => JSON.parse(result));
}
