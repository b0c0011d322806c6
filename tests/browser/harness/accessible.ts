/** What a browser tells a screen reader about one thing, in words that both families share. */
export interface Accessible {
  /** The ARIA role; "text" for plain text, "document" for the page. */
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly children: readonly Accessible[];
}

/** All of a tree, each before what it contains. */
export function flattenAccessible(node: Accessible): Accessible[] {
  return [node, ...node.children.flatMap(flattenAccessible)];
}

/** The browsers' own names for roles, where they differ from ARIA's. */
const ariaRoles: Readonly<Record<string, string>> = {
  // Chromium
  RootWebArea: 'document',
  StaticText: 'text',
  LineBreak: 'text',
  image: 'img',
  // Firefox
  entry: 'textbox',
  'password text': 'textbox',
  graphic: 'img',
  grouping: 'group',
  'content deletion': 'deletion',
  'content insertion': 'insertion',
  'list item': 'listitem',
  statusbar: 'status',
  pushbutton: 'button',
  'text leaf': 'text',
  'toggle button': 'button',
};

/** Boxes without a meaning of their own: what is in them takes their place. */
const meaningless = new Set([
  'none',
  'generic',
  'text container',
  'section',
  'internal frame',
  'whitespace',
]);

/** A node as a browser gives it, with its own word for the role. */
export interface RawAccessible {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly children: readonly RawAccessible[];
}

/** Puts a browser's tree into the shared words, without what has no meaning of its own. */
export function normalise(raw: RawAccessible): Accessible[] {
  // Chromium's text consists of lines of text, which say the same again.
  const children = raw.role === 'StaticText' ? [] : raw.children.flatMap(normalise);
  if (meaningless.has(raw.role) && raw.name === '') return children;
  const role = ariaRoles[raw.role] ?? raw.role;
  return [{ role, name: raw.name, description: raw.description, children }];
}
