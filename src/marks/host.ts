import css from './marks.css?inline';

/** How an older host of ours is known, left behind by a script that an update has cut off. */
export const hostAttribute = 'data-assistant-bailleur';

/**
 * What lies outside a modal dialog cannot be reached from it: it is inert, or the dialog takes the
 * focus back; and what a page shows as a popover lies on top of what was shown before.
 */
const apart = 'dialog:modal, [aria-modal="true"], [popover]';

export interface Host {
  readonly root: ShadowRoot;
  /** True if the node is our element on the page. */
  isHost(node: EventTarget | null): boolean;
  /**
   * Puts the host where the field can be pointed at: on the page, or in the dialog around it.
   * `raise`: on top, too, of whatever the page has opened since.
   */
  mountFor(field: Element, raise: boolean): void;
  /** Takes the host off the page, until something is shown again. */
  unmount(): void;
  isMounted(): boolean;
}

/**
 * The one element that we add to a page, and only while there is something to show. All that we
 * draw stands in its closed root, where neither the page's scripts nor its styles reach.
 * `openRoot`: for builds that tests read. `purpose`: what is drawn in it; hosts of another purpose
 * are left alone.
 */
export function createHost(page: Document, openRoot: boolean, purpose = ''): Host {
  for (const stale of page.querySelectorAll(`[${hostAttribute}="${purpose}"]`)) stale.remove();
  const element = page.createElement('div');
  element.setAttribute(hostAttribute, purpose);
  element.lang = 'fr';
  const root = element.attachShadow({ mode: openRoot ? 'open' : 'closed' });
  const zoomSheet = styleSheet(page, '');
  root.adoptedStyleSheets = [styleSheet(page, css), zoomSheet];

  return {
    root,
    isHost: (node) => node === element,
    mountFor(field, raise) {
      const parent = field.closest(apart) ?? page.body ?? page.documentElement;
      const isMounted = element.parentElement === parent;
      if (isMounted && (!raise || root.activeElement !== null)) return;
      if (isMounted) element.hidePopover();
      else parent.append(element);
      undoZoom(zoomSheet, parent);
      element.popover = 'manual';
      element.showPopover();
    },
    unmount: () => element.remove(),
    isMounted: () => element.isConnected,
  };
}

/** A sheet for a root of ours. */
export function styleSheet(page: Document, text: string): CSSStyleSheet {
  const sheet = new (page.defaultView ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** A page that is zoomed by its own styles would zoom the places that were measured on it. */
function undoZoom(sheet: CSSStyleSheet, parent: Element): void {
  const zoom = 'currentCSSZoom' in parent ? Number(parent.currentCSSZoom) : 1;
  sheet.replaceSync(zoom > 0 && zoom !== 1 ? `:host { zoom: ${1 / zoom} !important; }` : '');
}
