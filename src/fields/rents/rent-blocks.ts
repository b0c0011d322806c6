import type { Evidence } from '../field.ts';
import { fold } from '../fold.ts';
import { isShown } from '../shown.ts';
import { listedInputs } from '../tables/column-inputs.ts';
import { cellOf } from '../tables/table-cells.ts';
import type { Headings } from '../texts/headings.ts';
import type { FieldText, Labels } from '../texts/labels.ts';
import { sharedWords } from '../texts/shared-words.ts';
import { spacedName } from '../texts/spaced-name.ts';
import { readBlockRow } from './block-row.ts';
import { holdsCentsOnly } from './cents-field.ts';
import { rentClaim } from './rent-claim.ts';
import { isNaming, type RentColumn, standsBesideEuro } from './rent-columns.ts';
import { yearIn } from './rent-years.ts';
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
  const isTriedOut = triedOut();
  for (const input of inputs) {
    if (input.readOnly || holdsCentsOnly(input)) continue;
    const reason = reasonFor(input, labels.of(input), headings);
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
  const row = readBlockRow(inputs, text);
  return { inputs: listedInputs(inputs), confidence, evidence, row };
}

function reasonFor(
  input: HTMLInputElement,
  texts: readonly FieldText[],
  headings: Headings,
): Reason | undefined {
  if (texts.some(({ text }) => limit.test(fold(text)))) return undefined;
  const telling = texts.filter(isNaming).find(({ text }) => {
    const claim = rentClaim(text);
    return claim === 'rent' || claim === 'other';
  });
  if (telling !== undefined) {
    return rentClaim(telling.text) === 'rent' ? { ...telling, confidence: 0.9 } : undefined;
  }
  if (rentClaim(spacedName(input.name)) === 'rent') {
    return { kind: 'name', confidence: 0.7, text: '' };
  }
  // In a table a header says what a column is, even where we don't understand it.
  if (cellOf(input) !== undefined || !standsBesideEuro(input)) return undefined;
  const heading = headings.above(input);
  return heading !== undefined && rentClaim(heading) === 'rent'
    ? { kind: 'heading', confidence: 0.75, text: heading }
    : undefined;
}
