import type { FieldMark } from '../../domain/field-mark.ts';
import { headerText } from '../rents/rent-columns.ts';
import { type ColumnInputs, listedInputs } from '../tables/column-inputs.ts';
import type { GridColumn } from '../tables/table-columns.ts';
import type { Labels } from '../texts/labels.ts';
import { textKind } from '../texts/text-kind.ts';
import { plainWords } from './plain-words.ts';
import { programName } from './program-name.ts';

/** A field, or all fields of one column, and how they are known again. */
export interface Described {
  readonly inputs: ColumnInputs;
  readonly mark: FieldMark;
  readonly column?: GridColumn;
}

type Marked = Omit<FieldMark, 'nth' | 'label'>;

/**
 * Describes the fields of a document: each column by its header and by what its fields are called
 * in the page's program, never by a row's text; what stands in no column field by field. Marks
 * that are the same are told apart by their number. `inputs`: without those of long columns.
 */
export function describeFields(
  inputs: readonly HTMLInputElement[],
  columns: readonly GridColumn[],
  labels: Labels,
): readonly Described[] {
  const described = columns.map(describeColumn).filter((column) => column !== undefined);
  const atHand = new Set(inputs);
  const done = new Set(
    described
      .filter(({ inputs: ofColumn }) => ofColumn.samples().some((input) => atHand.has(input)))
      .flatMap(({ inputs: ofColumn }) => ofColumn.all()),
  );
  const outside = inputs.filter((input) => !done.has(input));
  const single = madeAlike(outside).flatMap((alike) => describeAlike(alike, labels));
  return numbered([...described, ...single]);
}

/** More fields than this that are made alike are one list of which three are read. */
const many = 50;

/** Puts fields together that are called the same in the page's program, but for numbers. */
function madeAlike(inputs: readonly HTMLInputElement[]): readonly HTMLInputElement[][] {
  const groups = new Map<string, HTMLInputElement[]>();
  for (const input of inputs) {
    const { type, name, id, placeholder, autocomplete } = input;
    const key = [type, name, id, placeholder, autocomplete].join('\n').replace(/\d+/g, '*');
    const others = groups.get(key);
    if (others === undefined) groups.set(key, [input]);
    else others.push(input);
  }
  return [...groups.values()];
}

function describeAlike(inputs: readonly HTMLInputElement[], labels: Labels): Described[] {
  const all = listedInputs(inputs);
  const [mark, ...others] = all.samples().map((input) => markOfField(input, labels));
  const isList = inputs.length > many && others.every(({ label }) => label === mark?.label);
  if (isList && mark !== undefined) return [{ inputs: all, mark }];
  return inputs.map((input) => ({
    inputs: listedInputs([input]),
    mark: markOfField(input, labels),
  }));
}

function describeColumn(column: GridColumn): Described | undefined {
  const samples = column.inputs.samples();
  const [first, ...others] = samples.map(attributesOf);
  if (first === undefined || others.some(({ type }) => type !== first.type)) return undefined;
  const common = sharedAttributes([first, ...others]);
  const label = plainWords(ownHeaders(column).map(headerText).toReversed().join(' '));
  if (samples.some(isNamedByRow)) return undefined;
  if (label !== undefined) return { inputs: column.inputs, mark: { ...common, label }, column };
  const isNumbered = others.length > 0 && common.name?.includes('*');
  return isNumbered ? { inputs: column.inputs, mark: common, column } : undefined;
}

/** The headers above a column, without those that stand above all columns: these are a title. */
function ownHeaders({ grid, block, column }: GridColumn): readonly Element[] {
  const above = Array.from({ length: grid.columnsIn(block) }, (_, index) =>
    grid.headersAbove(block, index),
  );
  return grid
    .headersAbove(block, column)
    .filter((cell) => !above.every((cells) => cells.includes(cell)));
}

/** A log-in laid out as a table: there each row says itself what it asks for. */
function isNamedByRow(input: HTMLInputElement): boolean {
  const before = input.closest('tr, [role=row]')?.firstElementChild?.textContent ?? '';
  const kind = textKind(before);
  return kind !== undefined && kind !== 'other';
}

/** How a single field is known again. */
function markOfField(input: HTMLInputElement, labels: Labels): FieldMark {
  const texts = labels.of(input).filter(({ kind }) => kind !== 'placeholder');
  const label = texts.map(({ text }) => plainWords(text)).find((text) => text !== undefined);
  return { ...attributesOf(input), ...(label !== undefined && { label }) };
}

function attributesOf(input: HTMLInputElement): Marked {
  const name =
    programName(input.name) ?? programName(input.getAttribute('formcontrolname')) ?? undefined;
  const id = programName(input.id);
  const placeholder = plainWords(input.placeholder);
  const autocomplete = input.autocomplete.trim().toLowerCase();
  return {
    type: input.type,
    ...(name !== undefined && { name }),
    ...(id !== undefined && id !== name && { id }),
    ...(placeholder !== undefined && { placeholder }),
    ...(/^[a-z][a-z -]{2,40}$/.test(autocomplete) && autocomplete !== 'off' && { autocomplete }),
  };
}

/** What several fields have in common. */
function sharedAttributes([first, ...others]: readonly [Marked, ...Marked[]]): Marked {
  const { type, ...rest } = first;
  const shared = Object.entries(rest).filter(([key, value]) =>
    others.every((other) => Object.entries(other).some(([k, v]) => k === key && v === value)),
  );
  return { type, ...Object.fromEntries(shared) };
}

function numbered(described: readonly Described[]): readonly Described[] {
  const places = new Map<string, number>();
  const keys = described.map(({ mark }) => JSON.stringify(mark));
  const count = new Map<string, number>();
  for (const key of keys) count.set(key, (count.get(key) ?? 0) + 1);
  return described.map((each, index) => {
    const key = keys[index] ?? '';
    const nth = places.get(key) ?? 0;
    places.set(key, nth + 1);
    return (count.get(key) ?? 0) > 1 ? { ...each, mark: { ...each.mark, nth } } : each;
  });
}
