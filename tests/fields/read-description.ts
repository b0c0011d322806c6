import { descriptionTitle } from '../../src/fields/description/describe-page.ts';

/** A description of a page that a user sent, read back. */
export interface ReadDescription {
  readonly language: string;
  readonly page: string;
  readonly links: string;
  readonly nodes: readonly ReadNode[];
}

export type ReadNode =
  | ReadElement
  | ReadRepeat
  | { readonly kind: 'text'; readonly text: ReadText };

export interface ReadRepeat {
  readonly kind: 'repeat';
  readonly count: number;
  readonly children: ReadNode[];
}

export interface ReadElement {
  readonly kind: 'element';
  readonly tag: string;
  /** By which other elements refer to it. */
  readonly number: string | undefined;
  readonly attributes: readonly (readonly [name: string, value: ReadText])[];
  readonly role: string | undefined;
  readonly children: ReadNode[];
}

/** Words of the page, or the kind of what was kept back. */
export type ReadText = { readonly words: string } | { readonly sample: string };

const element =
  /^(?:#(?<number>\d+) )?(?<tag>#?[a-z][a-z0-9-]*)(?<rest>.*?)(?: → (?<role>[a-z-]+) \d+ % \(.*\))?$/u;
const attribute =
  /^ (?<name>[\p{L}-]+)(?:=(?:« (?<words>[^»]*) »|\((?<sample>\p{L}+)\)|(?<value>\S+)))?/u;

/** Reads what `describePage` wrote. Throws if it is no description, or has lines of another kind. */
export function readDescription(text: string): ReadDescription {
  const lines = text.replace(/\r/g, '').trimEnd().split('\n');
  const [title, ...rest] = lines;
  if (title?.trim() !== descriptionTitle) throw new Error(`No description: ${title}`);
  const of = (name: string) =>
    rest
      .find((line) => line.startsWith(`${name} :`))
      ?.slice(name.length + 2)
      .trim() ?? '';
  return {
    language: of('langue') || 'fr',
    page: of('sorte') || 'other',
    links: of('liens').split(' | ').join('|'),
    nodes: readNodes(rest.slice(4)),
  };
}

function readNodes(lines: readonly string[]): ReadNode[] {
  const top: ReadNode[] = [];
  const open: ReadNode[][] = [top];
  for (const line of lines) {
    if (line === '(la suite manque)') break;
    const depth = /^ */.exec(line)?.[0].length ?? 0;
    open.length = depth / 2 + 1;
    const siblings = open[depth / 2];
    if (siblings === undefined) throw new Error(`Stands too far in: ${line}`);
    const node = readNode(line.trim());
    siblings.push(node);
    if (node.kind !== 'text') open.push(node.children);
  }
  return top;
}

function readNode(line: string): ReadNode {
  const count = /^× (\d+)$/.exec(line)?.[1];
  if (count !== undefined) return { kind: 'repeat', count: Number(count), children: [] };
  const text = readText(line);
  if (text !== undefined) return { kind: 'text', text };
  const { number, tag, rest = '', role } = element.exec(line)?.groups ?? {};
  if (tag === undefined) throw new Error(`No line of a description: ${line}`);
  const { attributes, left } = readAttributes(rest);
  const own = readText(left.trim());
  if (own === undefined && left.trim() !== '') throw new Error(`Unknown: ${left}`);
  const children: ReadNode[] = own === undefined ? [] : [{ kind: 'text', text: own }];
  return { kind: 'element', tag, number, attributes, role, children };
}

function readAttributes(rest: string) {
  const attributes: (readonly [string, ReadText])[] = [];
  let left = rest;
  for (let found = attribute.exec(left); found !== null; found = attribute.exec(left)) {
    const { name = '', words, sample, value } = found.groups ?? {};
    attributes.push([name, sample === undefined ? { words: words ?? value ?? '' } : { sample }]);
    left = left.slice(found[0].length);
  }
  return { attributes, left };
}

function readText(text: string): ReadText | undefined {
  const words = /^« ([^»]*) »$/.exec(text)?.[1];
  if (words !== undefined) return { words };
  const sample = /^\((\p{L}+)\)$/u.exec(text)?.[1];
  return sample === undefined ? undefined : { sample };
}
