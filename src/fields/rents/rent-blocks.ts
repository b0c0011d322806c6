import type { Evidence } from '../field.ts';
import { fold } from '../fold.ts';
import { isShown } from '../shown.ts';
import { listedInputs } from '../tables/column-inputs.ts';
import { cellOf, cellsOf, isHeaderCell } from '../tables/table-cells.ts';
import type { Headings } from '../texts/headings.ts';
import type { FieldText, Labels } from '../texts/labels.ts';
import { sharedWords } from '../texts/shared-words.ts';
import { shownText } from '../texts/shown-text.ts';
import { spacedName } from '../texts/spaced-name.ts';
import { holdsCentsOnly } from './cents-field.ts';
import { rentClaim } from './rent-claim.ts';
import type { RentColumn } from './rent-column.ts';
import { isNaming, standsBesideEuro } from './rent-columns.ts';
import { rentHeadings } from './rent-headings.ts';
import { yearIn } from './rent-years.ts';
import { tenantColumn } from './row-label.ts';
import { rowNameAcross } from './tenants-across.ts';
import { triedOut } from './tried-out.ts';

/** "Loyer : de [ ] à [ ]" asks for limits. */
const limit =
  /^(?:de|a|entre|et|min\w*|max\w*|jusqu'a|a partir de|from|to|up to)[ .:]*(?:€|eur\w*)?$/;

interface Block {
  readonly confidence: number;
  readonly kind: Evidence['kind'];
  readonly inputs: HTMLInputElement[];
  readonly texts: string[];
}

/** Why one field asks for a rent. */
interface Reason {
  readonly confidence: number;
  readonly kind: Evidence['kind'];
  readonly text: string;
}

/**
 * Rents outside of tables: cards, lists, one tenant a page. Each field's own text says so; or it
 * names a tenant, beside "€" below a heading of rents; or the field's name says it. Fields for
 * the same reason and the same year belong together.
 */
export function rentBlocks(
  inputs: readonly HTMLInputElement[],
  labels: Labels,
  headings: Headings,
): RentColumn[] {
  const blocks = new Map<string, Block>();
  const headingOf = rentHeadings(headings);
  const isTriedOut = triedOut(headings);
  for (const input of inputs) {
    if (input.readOnly || holdsCentsOnly(input)) continue;
    const reason = reasonFor(input, labels.of(input), headings, headingOf);
    if (reason === undefined || isTriedOut(input)) continue;
    const key = `${reason.kind} ${yearIn(reason.text) ?? ''}`;
    const known = blocks.get(key) ?? { ...reason, inputs: [], texts: [] };
    blocks.set(key, known);
    known.inputs.push(input);
    known.texts.push(reason.text);
  }
  return [...blocks.values()].filter(({ inputs: fields }) => fields.some(isShown)).map(asColumn);
}

function asColumn({ confidence, kind, inputs, texts }: Block): RentColumn {
  const text = sharedWords(texts);
  const evidence: Evidence[] = [text === '' ? { kind } : { kind, text }];
  const place = { kind: 'blocks', inputs, text } as const;
  return { inputs: listedInputs(inputs), confidence, evidence, place };
}

function reasonFor(
  input: HTMLInputElement,
  texts: readonly FieldText[],
  headings: Headings,
  headingOf: (input: HTMLInputElement) => string | undefined,
): Reason | undefined {
  if (texts.some(({ text }) => limit.test(fold(text)))) return undefined;
  const telling = texts.filter(isNaming).find(({ text }) => {
    const claim = rentClaim(text);
    return claim === 'rent' || claim === 'other';
  });
  if (telling !== undefined) {
    if (rentClaim(telling.text) !== 'rent' || isLineOfList(input, telling)) return undefined;
    // "Charges", and a field in which "Loyer" stands: an example of a charge.
    const heading = telling.kind === 'placeholder' ? headings.above(input) : undefined;
    if (heading !== undefined && rentClaim(heading) === 'other') return undefined;
    return { ...telling, confidence: 0.9 };
  }
  const across = rowNameAcross(input);
  if (across !== undefined && rentClaim(across) === 'rent') {
    return { kind: 'row-header', confidence: 0.85, text: across };
  }
  if (rentClaim(spacedName(input.name)) === 'rent') {
    return { kind: 'name', confidence: 0.7, text: '' };
  }
  // In a table a header says what a column is, even where we don't understand it.
  if (cellOf(input) !== undefined) return undefined;
  const isAmount = texts.some(({ text }) => rentClaim(text) === 'amount');
  if (!isAmount && !standsBesideEuro(input)) return undefined;
  const heading = headingOf(input);
  return heading === undefined ? undefined : { kind: 'heading', confidence: 0.75, text: heading };
}

/**
 * Where the names of rows have a header of their own ("Poste", "Libellé"), a row "Loyer" is one
 * line of an account, unless it or its column names a July or a year.
 */
function isLineOfList(input: HTMLInputElement, { kind, text }: FieldText): boolean {
  const cell = kind === 'row-header' ? cellOf(input) : undefined;
  const head = cell?.closest('table')?.querySelector('tr');
  const cells = head ? cellsOf(head) : [];
  const [corner, ...columns] = cells.map(shownText);
  if (cell === undefined || corner === undefined || !cells.every(isHeaderCell)) return false;
  const above = columns[[...(cell.parentElement?.children ?? [])].indexOf(cell) - 1] ?? '';
  const isDated = [text, above].some((each) => /20\d\d|juillet|july/i.test(each));
  return columns.length > 0 && corner !== '' && tenantColumn([corner]) < 0 && !isDated;
}
