import type { Notice } from '../marks/flag.ts';

/** What there is to say about fields beside what their checks find. */
export interface Notices {
  /** The notices that hold for what stands in the field now. */
  of(element: HTMLInputElement): readonly Notice[];
  /** Adds a notice in the place of an older one of its kind, about what stands there now. */
  add(element: HTMLInputElement, notice: Notice): void;
  /** False if there was none of that kind. */
  remove(element: HTMLInputElement, kind: Notice['kind']): boolean;
  /** The field is another one now. */
  forget(element: HTMLInputElement): void;
}

interface Kept {
  readonly notice: Notice;
  readonly text: string;
}

export function createNotices(): Notices {
  const kept = new WeakMap<Element, readonly Kept[]>();
  const others = (element: Element, kind: Notice['kind']) =>
    (kept.get(element) ?? []).filter(({ notice }) => notice.kind !== kind);

  return {
    of: (element) =>
      (kept.get(element) ?? [])
        .filter(({ notice, text }) => outlivesText(notice) || text === element.value)
        .map(({ notice }) => notice),
    add(element, notice) {
      const added = { notice, text: element.value };
      kept.set(element, [...others(element, notice.kind), added]);
    },
    forget: (element) => kept.delete(element),
    remove(element, kind) {
      const left = others(element, kind);
      const hadOne = left.length < (kept.get(element) ?? []).length;
      kept.set(element, left);
      return hadOne;
    },
  };
}

/** Caps Lock is about the keyboard; all else is about one text and gone with it. */
function outlivesText({ kind }: Notice): boolean {
  return kind === 'caps-lock';
}
