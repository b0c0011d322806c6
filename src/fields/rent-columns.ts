import type { Evidence } from './field.ts';
import { fold } from './fold.ts';
import type { Headings } from './headings.ts';
import type { Labels } from './labels.ts';
import { rentClaim } from './rent-claim.ts';
import { type RentRow, readRentRow } from './rent-rows.ts';
import { isShown } from './shown.ts';
import { shownText } from './shown-text.ts';
import { cellOf } from './table-cells.ts';
import type { TableColumn } from './table-columns.ts';

/** Rent fields that were decided together. */
export interface RentColumn {
  readonly inputs: readonly HTMLInputElement[];
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly row: RentRow;
}

/**
 * Whether a table's column asks for rents: its header decides; where the header names only an
 * amount or a date, the labels of its fields, what stands above the table, or their names do.
 */
export function rentColumn(
  column: TableColumn,
  labels: Labels,
  headings: Headings,
): RentColumn | undefined {
  const inputs = column.inputs.filter((input) => !input.readOnly);
  const samples = sampleOf(inputs);
  const first = samples.find(isShown);
  if (first === undefined) return undefined;

  const headers = column.grid.headersAbove(column.block, column.column).map(headerText);
  const evidence: Evidence[] = [];
  const own = samples.map((input) => labels.tiedTo(input)[0]?.text ?? '');
  const header = headers.find((text) => rentClaim(text) !== 'amount' && text !== '') ?? '';
  const headerSays = rentClaim(header);
  const labelsSay = own.map(rentClaim);

  if (labelsSay.every((claim) => claim === 'other')) return undefined;
  let confidence = 0;
  if (labelsSay.every((claim) => claim === 'rent')) {
    evidence.push({ kind: 'label', text: own[0] ?? '' });
    confidence = 0.95;
  }
  if (headerSays === 'rent') {
    evidence.push({ kind: 'column-header', text: headers.toReversed().join(' ') });
    confidence = Math.max(confidence, 0.95);
  } else if (headerSays === 'other' && confidence === 0) {
    return undefined;
  }
  const amountAbove = headers.some((text) => rentClaim(text) === 'amount');
  const currency = isMoney(first);
  if (currency) evidence.push({ kind: 'currency' });
  if (confidence === 0 && header !== '') return undefined;
  if (confidence === 0) {
    const caption = column.grid.table.querySelector('caption');
    const above = caption === null ? headings.above(column.grid.table) : shownText(caption);
    const named = samples.every((input) => rentClaim(words(input.name)) === 'rent');
    if (named) evidence.push({ kind: 'name' });
    if (rentClaim(above ?? '') === 'rent') {
      evidence.push({ kind: caption === null ? 'heading' : 'caption', text: above ?? '' });
      confidence = amountAbove ? 0.85 : currency || named ? 0.75 : 0;
    } else if (named) confidence = 0.7;
  }
  if (confidence === 0) return undefined;
  const row = readRentRow(column, headers.join(' '));
  if (row.previousHeader !== undefined) {
    evidence.push({ kind: 'previous-rent', text: row.previousHeader });
  }
  return { inputs, confidence, evidence, row };
}

function sampleOf(inputs: readonly HTMLInputElement[]): HTMLInputElement[] {
  const places = new Set([0, inputs.length >> 1, inputs.length - 1]);
  return [...places].map((place) => inputs[place]).filter((input) => input !== undefined);
}

function headerText(cell: Element): string {
  return shownText(cell) || (cell.getAttribute('aria-label') ?? cell.getAttribute('title') ?? '');
}

/** Whether "€" stands beside a field, in its own cell. */
function isMoney(input: HTMLInputElement): boolean {
  const cell = cellOf(input);
  return cell !== undefined && /€|\beuros?\b/.test(fold(shownText(cell)));
}

/** A name of the page's program, in words: "rows[12].monthlyRent" as "rows monthly Rent". */
function words(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[^A-Za-z]+/g, ' ');
}
