/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Something of ours that can be seen on a page. What is hidden or transparent has no entry. */
export interface Shown {
  /** The ARIA role; "generic" if it has none. */
  readonly role: string;
  /** Its label, or the text of what is named by its content; '' if it has none. */
  readonly name: string;
  /** The text in it as displayed, white space collapsed. */
  readonly text: string;
  readonly box: Box;
  /** True if a click on its middle would reach it: it is in view and nothing covers it. */
  readonly reachable: boolean;
  readonly focused: boolean;
  /** What is in it and has a role. */
  readonly children: readonly Shown[];
}

/** What one host element of ours displays. */
export interface Displayed {
  /** "closed" in what is shipped. */
  readonly mode: 'open' | 'closed';
  readonly shown: readonly Shown[];
}

/** All that is shown, each before what it contains. */
export function flatten(shown: readonly Shown[]): Shown[] {
  return shown.flatMap((each) => [each, ...flatten(each.children)]);
}

/** What is shown with this role and a name (its text, if it has no name) that fits. */
export function findShown(
  displayed: readonly Displayed[],
  role: string,
  name: string | RegExp = '',
): Shown[] {
  return displayed
    .flatMap(({ shown }) => flatten(shown))
    .filter((each) => each.role === role)
    .filter((each) => {
      const called = each.name || each.text;
      return typeof name === 'string' ? called.includes(name) : name.test(called);
    });
}

/** The displayed text, one line for each thing at the top. */
export function textOf(displayed: readonly Displayed[]): string {
  return displayed.flatMap(({ shown }) => shown.map(({ text }) => text)).join('\n');
}

export function middleOf({ x, y, width, height }: Box): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
