import { type Flag, subjectsOf } from '../marks/flag.ts';
import type { Layer } from '../marks/layer.ts';

/** What screen readers hear of flags: each thing once, as long as the flag stands. */
export interface Announcements {
  /** Says what has not been said of this flag yet. */
  make(flag: Flag): void;
  /** Should the field be flagged again, all of it is said again. */
  forget(element: Element): void;
}

export function createAnnouncements(layer: Pick<Layer, 'announce'>): Announcements {
  const heard = new WeakMap<Element, ReadonlySet<string>>();
  return {
    make(flag) {
      const known = heard.get(flag.element) ?? new Set();
      const subjects = subjectsOf(flag);
      const fresh = new Set(subjects.filter((subject) => !known.has(subject)));
      if (fresh.size === 0) return;
      heard.set(flag.element, new Set([...known, ...subjects]));
      layer.announce(flag, fresh);
    },
    forget: (element) => heard.delete(element),
  };
}
