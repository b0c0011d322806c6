import type { ReadDescription, ReadElement, ReadNode, ReadText } from './read-description.ts';

/** Where in the page a node is written. */
interface Scope {
  readonly margin: string;
  /** Which of the blocks that repeat it is, from 0 on. */
  readonly turn: number;
  /** What its ids end with: the turns of all blocks that it stands in. */
  readonly ending: string;
  readonly ids: ReadonlyMap<string, string>;
}

const empty = new Set(['input', 'img', 'br', 'wbr', 'hr']);
const samples: Readonly<Record<string, readonly string[]>> = {
  texte: ['Mme Unetelle', 'M. Untel', 'Mme Quidam'],
  montant: ['450,00 €', '612,50 €'],
  nombre: ['12', '27'],
  date: ['01/02/2020'],
  long: ['Ceci tient la place de ce que la page raconte ici assez longuement. '.repeat(3).trim()],
};

/**
 * A test page made like the page that was described, with sample texts and values for what was
 * kept back, and the roles that were found as `data-role`. What is to be found on it is for a
 * person to put right.
 */
export function pageOfDescription({ language, page, links, nodes }: ReadDescription): string {
  const data = [`data-page="${page}"`, ...(links === '' ? [] : [`data-links="${escaped(links)}"`])];
  const scope = { margin: '  ', turn: 0, ending: '', ids: idsOf(nodes, '') };
  return [
    '<!doctype html>',
    `<html lang="${language}" ${data.join(' ')}>`,
    '  <title>Page décrite</title>',
    ...nodes.flatMap((node) => linesOf(node, scope)),
    '</html>',
    '',
  ].join('\n');
}

function linesOf(node: ReadNode, scope: Scope): string[] {
  switch (node.kind) {
    case 'text':
      return [scope.margin + escaped(sampleOf(node.text, scope))];
    case 'repeat':
      return Array.from({ length: node.count }, (_, turn) => {
        const ending = `${scope.ending}-${turn + 1}`;
        const ids = new Map([...scope.ids, ...idsOf(node.children, ending)]);
        return node.children.flatMap((child) => linesOf(child, { ...scope, turn, ending, ids }));
      }).flat();
    case 'element':
      return elementLines(node, scope);
  }
}

function elementLines(node: ReadElement, scope: Scope): string[] {
  const { margin } = scope;
  const isShadow = node.tag === '#shadow';
  const start = isShadow
    ? '<template shadowrootmode="open">'
    : `<${node.tag}${attributesOf(node, scope)}>`;
  if (empty.has(node.tag)) return [margin + start];
  const end = isShadow ? '</template>' : `</${node.tag}>`;
  const inner = node.children.flatMap((child) =>
    linesOf(child, { ...scope, margin: `${margin}  ` }),
  );
  const isOneText = node.children.every(({ kind }) => kind === 'text') && inner.length < 2;
  return isOneText
    ? [margin + start + (inner[0] ?? '').trim() + end]
    : [margin + start, ...inner, margin + end];
}

/** The ids of the elements that are numbered here, but for those in blocks that repeat. */
function idsOf(nodes: readonly ReadNode[], ending: string): Map<string, string> {
  const ids = new Map<string, string>();
  for (const node of nodes) {
    if (node.kind !== 'element') continue;
    if (node.number !== undefined) ids.set(node.number, `e${node.number}${ending}`);
    for (const [number, id] of idsOf(node.children, ending)) ids.set(number, id);
  }
  return ids;
}

function attributesOf({ number, attributes, role, tag }: ReadElement, scope: Scope): string {
  const id = number === undefined ? undefined : scope.ids.get(number);
  const isShownOnly = attributes.some(([name]) => name === 'disabled' || name === 'readonly');
  return [
    ...attributes
      .filter(([name]) => id === undefined || name !== 'id')
      .map(([name, value]) => attributeOf(name, value, scope)),
    id === undefined ? '' : ` id="${id}"`,
    tag === 'input' && isShownOnly ? ' value="450,00"' : '',
    role === undefined ? '' : ` data-role="${role}"`,
  ].join('');
}

function attributeOf(name: string, value: ReadText, scope: Scope): string {
  const pattern = 'words' in value ? value.words : '';
  switch (name) {
    case 'masqué':
      return ' hidden';
    case 'hors-page':
      return ' tabindex="-1" aria-hidden="true" style="position: absolute; left: -9999px"';
    case 'for':
    case 'form':
    case 'aria-labelledby':
    case 'aria-describedby':
      return ` ${name}="${idsIn(pattern, scope).join(' ')}"`;
    case 'name':
    case 'id':
      return ` ${name}="${pattern.replaceAll('*', String(scope.turn + 1)).replaceAll('…', 'x')}"`;
    case 'autocomplete':
      return ` ${name}="${pattern.replaceAll('+', ' ').replaceAll('…', 'x')}"`;
    default: {
      const text = sampleOf(value, scope);
      return text === '' ? ` ${name}` : ` ${name}="${escaped(text)}"`;
    }
  }
}

/** "#1+#3" as ids. */
function idsIn(references: string, { ids }: Scope): string[] {
  return references
    .split('+')
    .map((each) => ids.get(each.slice(1)))
    .filter((id) => id !== undefined);
}

function sampleOf(text: ReadText, { turn }: Scope): string {
  if ('sample' in text) {
    const all = samples[text.sample] ?? [];
    return all[turn % all.length] ?? '';
  }
  return text.words
    .replace(/AAAA(?:-(\d))?/g, (_, back = '0') => String(2024 - Number(back)))
    .replace(/\*(?= ?€)/g, '450,00')
    .replaceAll('*', '12')
    .replaceAll('…', 'Untel');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
