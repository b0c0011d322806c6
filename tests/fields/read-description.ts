import { descriptionTitle } from '../../src/fields/description/describe-page.ts';

/** A description of a page that a user sent, read back. */
export interface ReadDescription {
  readonly language: string;
  readonly page: string;
  readonly links: string;
  readonly nodes: readonly ReadNode[];
}

type ReadNode =
  | { readonly kind: 'text'; readonly text: ReadText }
  | { readonly kind: 'repeat'; readonly count: number; readonly children: ReadNode[] }
  | {
      readonly kind: 'element';
      readonly tag: string;
      readonly number: string | undefined;
      readonly attributes: readonly (readonly [name: string, value: ReadText])[];
      readonly role: string | undefined;
      readonly children: ReadNode[];
    };

/** Words of the page, or the kind of what was kept back. */
type ReadText = { readonly words: string } | { readonly sample: string };

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

/** A test page made like the page that was described, with sample texts for what was kept back. */
export function pageOf({ language, page, links, nodes }: ReadDescription): string {
  const data = [`data-page="${page}"`, ...(links === '' ? [] : [`data-links="${escaped(links)}"`])];
  return [
    '<!doctype html>',
    `<html lang="${language}" ${data.join(' ')}>`,
    '  <title>Page décrite</title>',
    ...nodes.flatMap((node) => htmlOf(node, '  ', [])),
    '</html>',
    '',
  ].join('\n');
}

const empty = new Set(['input', 'img', 'br', 'wbr', 'hr']);
const samples: Readonly<Record<string, readonly string[]>> = {
  texte: ['Mme Exemple', 'M. Modèle', 'Mme Essai'],
  montant: ['450,00 €', '612,50 €'],
  nombre: ['12', '27'],
  date: ['01/02/2020'],
  long: ['Ceci tient la place de ce que la page raconte ici assez longuement. '.repeat(3).trim()],
};

/** `turns`: which of the blocks that repeat it stands in, from the outermost on. */
function htmlOf(node: ReadNode, margin: string, turns: readonly number[]): string[] {
  switch (node.kind) {
    case 'text':
      return [margin + escaped(sampleOf(node.text, turns))];
    case 'repeat':
      return Array.from({ length: node.count }, (_, turn) =>
        node.children.flatMap((child) => htmlOf(child, margin, [...turns, turn])),
      ).flat();
    case 'element': {
      const start = `<${tagOf(node.tag)}${attributesOf(node, turns)}>`;
      if (empty.has(node.tag)) return [margin + start];
      const inner = node.children.flatMap((child) => htmlOf(child, `${margin}  `, turns));
      const end = `</${node.tag === '#shadow' ? 'template' : node.tag}>`;
      const [only = ''] = inner;
      return inner.length < 2 && node.children.every(({ kind }) => kind === 'text')
        ? [margin + start + only.trim() + end]
        : [margin + start, ...inner, margin + end];
    }
  }
}

function tagOf(tag: string): string {
  return tag === '#shadow' ? 'template shadowrootmode="open"' : tag;
}

function attributesOf(
  { number, attributes, role, tag }: Extract<ReadNode, { kind: 'element' }>,
  turns: readonly number[],
): string {
  const written = attributes
    .filter(([name]) => number === undefined || name !== 'id')
    .map(([name, value]) => attributeOf(name, value, turns));
  if (number !== undefined) written.push(` id="${idOf(number, turns)}"`);
  if (tag === 'input' && attributes.some(([name]) => name === 'disabled' || name === 'readonly')) {
    written.push(' value="450,00"');
  }
  if (role !== undefined) written.push(` data-role="${role}"`);
  return written.join('');
}

function attributeOf(name: string, value: ReadText, turns: readonly number[]): string {
  const text = sampleOf(value, turns);
  switch (name) {
    case 'masqué':
      return ' hidden';
    case 'hors-page':
      return ' style="position: absolute; left: -9999px"';
    case 'for':
    case 'form':
    case 'aria-labelledby':
    case 'aria-describedby': {
      const numbers = 'words' in value ? value.words.split('+') : [];
      return ` ${name}="${numbers.map((each) => idOf(each.slice(1), turns)).join(' ')}"`;
    }
    case 'name':
    case 'id': {
      const turn = String((turns.at(-1) ?? 0) + 1);
      const pattern = 'words' in value ? value.words : '';
      return ` ${name}="${pattern.replaceAll('*', turn).replaceAll('…', 'x')}"`;
    }
    case 'autocomplete':
      return ` ${name}="${text.replaceAll('+', ' ')}"`;
    default:
      return text === '' ? ` ${name}` : ` ${name}="${escaped(text)}"`;
  }
}

function idOf(number: string, turns: readonly number[]): string {
  return ['e', number, ...turns.map((turn) => `-${turn + 1}`)].join('');
}

function sampleOf(text: ReadText, turns: readonly number[]): string {
  const turn = turns.at(-1) ?? 0;
  if ('sample' in text) {
    const all = samples[text.sample] ?? [];
    return all[turn % all.length] ?? '';
  }
  return text.words
    .replace(/AAAA(?:-(\d))?/g, (_, back = '0') => String(2024 - Number(back)))
    .replace(/\*(?= ?€)/g, '450,00')
    .replaceAll('*', '12')
    .replaceAll('…', 'Exemple');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
