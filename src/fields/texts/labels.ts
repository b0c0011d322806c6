import { readable } from '../fold.ts';
import { createPageTree } from '../page-tree.ts';
import { remembering } from '../remembering.ts';
import { hostOf, isRoot } from '../roots.ts';
import { namingText } from './shown-text.ts';
import { controls, textAround } from './text-around.ts';

/** Where texts that name a field stand. */
export type TextPlace = 'label' | 'row-header' | 'text-before' | 'placeholder' | 'title';

/** One text that names a field, and where it stands. */
export interface FieldText {
  readonly kind: TextPlace;
  readonly text: string;
}

/** Reads which texts name a field; made for one look at one document. */
export interface Labels {
  /** The texts that the field bears itself: tied to it, inside it, on its hover. */
  ownOf(input: HTMLInputElement): readonly FieldText[];
  /** These, the surest first; where none is tied to the field, what stands around it too. */
  of(input: HTMLInputElement): readonly FieldText[];
}

/**
 * Labels are looked up in one map of all `label[for]`: `input.labels` read field by field takes
 * a minute for 10,000 rows.
 */
export function createLabels(root: Document, tree = createPageTree(root)): Labels {
  const fieldsIn = remembering((outer: Element) => tree.select(controls, outer).length);
  const of = remembering(textsOf);
  const labelsIn = remembering(labelsByTarget);

  function tiedTo(input: HTMLInputElement): FieldText[] {
    const texts = itselfAndHosts(input).flatMap(namesOf);
    return unique(texts).map((text) => ({ kind: 'label', text }));
  }

  /** A web component with one field is that field to those who use it. */
  function itselfAndHosts(element: Element): Element[] {
    const host = hostOf(element.getRootNode());
    return host === null || fieldsIn(host) !== 1 ? [element] : [element, ...itselfAndHosts(host)];
  }

  function namesOf(element: Element): string[] {
    const home = element.getRootNode();
    const labels = element.id === '' ? [] : labelsIn(home).get(element.id);
    const wrapping = element.closest('label');
    return [
      ...referencedTexts(home, element.getAttribute('aria-labelledby')),
      readable(element.getAttribute('aria-label') ?? ''),
      ...(labels ?? []).map(namingText),
      wrapping === null ? '' : namingText(wrapping),
    ];
  }

  function textsOf(input: HTMLInputElement): FieldText[] {
    const tied = tiedTo(input);
    const around = tied.length > 0 ? undefined : textAround(input, fieldsIn);
    return [...tied, ...(around === undefined ? [] : [around]), ...innerTexts(input)];
  }

  return { ownOf: (input) => [...tiedTo(input), ...innerTexts(input)], of };
}

function innerTexts(input: HTMLInputElement): FieldText[] {
  return [
    { kind: 'placeholder' as const, text: readable(input.getAttribute('placeholder') ?? '') },
    { kind: 'title' as const, text: readable(input.getAttribute('title') ?? '') },
  ].filter(({ text }) => text !== '');
}

function labelsByTarget(root: Node): Map<string, HTMLLabelElement[]> {
  const map = new Map<string, HTMLLabelElement[]>();
  if (!isRoot(root)) return map;
  for (const label of root.querySelectorAll<HTMLLabelElement>('label[for]')) {
    const target = label.htmlFor;
    const others = map.get(target);
    if (others === undefined) map.set(target, [label]);
    else others.push(label);
  }
  return map;
}

function referencedTexts(root: Node, ids: string | null): string[] {
  if (ids === null || !isRoot(root)) return [];
  return ids.split(/\s+/).map((id) => {
    const element = root.getElementById(id);
    return element === null ? '' : namingText(element);
  });
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}
