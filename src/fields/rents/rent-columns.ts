import type { Evidence } from '../field.ts';
import { isShown } from '../shown.ts';
import { writableInputs } from '../tables/column-inputs.ts';
import type { GridColumn } from '../tables/table-columns.ts';
import type { Headings } from '../texts/headings.ts';
import type { FieldText, Labels } from '../texts/labels.ts';
import { sharedWords } from '../texts/shared-words.ts';
import { shownText } from '../texts/shown-text.ts';
import { spacedName } from '../texts/spaced-name.ts';
import { holdsCentsOnly } from './cents-field.ts';
import { namesEuro } from './money.ts';
import { rentClaim } from './rent-claim.ts';
import type { RentColumn } from './rent-column.ts';
import { rentHeadings } from './rent-headings.ts';
import { tenantInputs } from './tenant-inputs.ts';

/** Why a column asks for rents. */
interface Reasons {
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/**
 * Whether a table's column asks for rents: the labels of its fields or its header decide; where
 * the header names only an amount or a date, or there is none, what stands above the table does,
 * or the fields' names. 'other': it asks for something else; undefined: nothing tells. Looks at
 * three of the fields, however many there are.
 */
export function rentColumn(
  column: GridColumn,
  labels: Labels,
  headings: Headings,
): RentColumn | 'other' | undefined {
  const inputs = tenantInputs(writableInputs(column.inputs), column.grid);
  const samples = inputs.samples();
  const headers = column.grid.headersAbove(column.block, column.column).map(headerText);
  const reasons =
    labelReasons(samples, headers, labels) ??
    headerReasons(headers) ??
    outerReasons(column, headers, samples, headings);
  if (reasons === undefined || reasons === 'other') return reasons;
  if (!samples.some(isShown) || samples.every(holdsCentsOnly)) return 'other';

  const more: Evidence[] = samples.every(standsBesideEuro) ? [{ kind: 'currency' }] : [];
  return {
    inputs,
    place: { kind: 'table', column, header: headers.toReversed().join(' '), asksFor: 'rents' },
    ...reasons,
    evidence: [...reasons.evidence, ...more],
  };
}

export function headerText(cell: Element): string {
  return shownText(cell) || (cell.getAttribute('aria-label') ?? cell.getAttribute('title') ?? '');
}

function labelReasons(
  samples: readonly HTMLInputElement[],
  headers: readonly string[],
  labels: Labels,
): Reasons | 'other' | undefined {
  const texts = samples.map((input) => labels.ownOf(input).find(isNaming)?.text ?? '');
  const claims = texts.map(rentClaim);
  if (claims.length === 0 || claims.every((claim) => claim === 'other')) return 'other';
  if (!claims.every((claim) => claim === 'rent')) return undefined;
  const header = headers.toReversed().join(' ');
  const evidence: Evidence[] = [{ kind: 'label', text: sharedWords(texts) }];
  if (header !== '') evidence.unshift({ kind: 'column-header', text: header });
  return { confidence: 0.95, evidence };
}

/** A placeholder that lists several things gives examples: "Loyer, assurance …". */
export function isNaming({ kind, text }: FieldText): boolean {
  return kind !== 'placeholder' || !/,\s*\p{L}/u.test(text);
}

/** The nearest header decides; those above it only where it names an amount, a date or nothing. */
function headerReasons(headers: readonly string[]): Reasons | 'other' | undefined {
  const telling = headers.find((text) => /\p{L}/u.test(text) && rentClaim(text) !== 'amount');
  const claim = rentClaim(telling ?? '');
  if (claim !== 'rent') return claim === 'other' ? 'other' : undefined;
  const text = headers.toReversed().join(' ');
  return { confidence: 0.95, evidence: [{ kind: 'column-header', text }] };
}

function outerReasons(
  { grid }: GridColumn,
  headers: readonly string[],
  samples: readonly HTMLInputElement[],
  headings: Headings,
): Reasons | undefined {
  const named = samples.every(({ name }) => rentClaim(spacedName(name)) === 'rent');
  const evidence: Evidence[] = named ? [{ kind: 'name' }] : [];
  const caption = captionOf(grid.element);
  const [first] = samples;
  const isSaid = caption !== '' && rentClaim(caption) !== undefined;
  const heading = first === undefined ? undefined : rentHeadings(headings)(first);
  const above = isSaid ? caption : heading;
  const written = headers.filter((text) => /[\p{L}\d]/u.test(text));
  const fits = written.every((text) => rentClaim(text) === 'amount');
  if (above === undefined || rentClaim(above) !== 'rent' || !fits) {
    return named ? { confidence: 0.7, evidence } : undefined;
  }
  evidence.push({ kind: isSaid ? 'caption' : 'heading', text: above });
  if (written.length > 0) {
    const header: Evidence = { kind: 'column-header', text: written.join(' ') };
    return { confidence: 0.85, evidence: [header, ...evidence] };
  }
  return named || samples.every(standsBesideEuro) ? { confidence: 0.75, evidence } : undefined;
}

/** A table's own title, shown or told to screen readers. */
function captionOf(table: Element): string {
  const caption = table.querySelector('caption');
  return caption === null ? (table.getAttribute('aria-label') ?? '') : shownText(caption);
}

/** Whether "€" stands beside or inside of a field. */
export function standsBesideEuro(input: HTMLInputElement): boolean {
  const beside = input.parentElement === null ? '' : shownText(input.parentElement);
  return namesEuro(`${beside} ${input.placeholder}`);
}
