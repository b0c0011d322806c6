import css from './marks.css?inline';

/** How an older host of ours is known, left behind by a script that an update has cut off. */
export const hostAttribute = 'data-assistant-bailleur';

export interface Host {
  readonly root: ShadowRoot;
  /** True if the node is our element on the page. */
  isHost(node: EventTarget | null): boolean;
  /** Puts the host where the field can be pointed at: on the page, or in the dialog around it. */
  mountFor(field: Element): void;
  /** Takes the host off the page, until something is shown again. */
  unmount(): void;
  isMounted(): boolean;
}

/**
 * The one element that we add to a page, and only while there is something to show. All that we
 * draw stands in its closed root, where neither the page's scripts nor its styles reach.
 * `openRoot`: for builds that tests read.
 */
export function createHost(page: Document, openRoot: boolean): Host {
  for (const stale of page.querySelectorAll(`[${hostAttribute}]`)) stale.remove();
  const element = page.createElement('div');
  element.setAttribute(hostAttribute, '');
  element.lang = 'fr';
  const root = element.attachShadow({ mode: openRoot ? 'open' : 'closed' });
  root.adoptedStyleSheets = [styleSheet(page)];

  return {
    root,
    isHost: (node) => node === element,
    mountFor(field) {
      // What lies outside a modal dialog is inert, even on top of it.
      const parent = field.closest('dialog:modal') ?? page.body ?? page.documentElement;
      if (element.parentElement === parent) return;
      element.popover = 'manual';
      parent.append(element);
      element.showPopover();
    },
    unmount: () => element.remove(),
    isMounted: () => element.isConnected,
  };
}

function styleSheet(page: Document): CSSStyleSheet {
  const sheet = new (page.defaultView ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
