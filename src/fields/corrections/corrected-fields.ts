import type { Correction } from '../../domain/correction.ts';
import { betterLikeness, type Likeness, likeness } from '../../domain/field-mark.ts';
import type { RentColumn } from '../rents/rent-column.ts';
import { headerText } from '../rents/rent-columns.ts';
import { type ColumnInputs, listedInputs, writableInputs } from '../tables/column-inputs.ts';
import type { GridColumn } from '../tables/table-columns.ts';
import type { Labels } from '../texts/labels.ts';
import { sharedWords } from '../texts/shared-words.ts';
import { correctionsHere } from './corrections-here.ts';
import { type Described, describeFields } from './described-fields.ts';
import {
  type CorrectedFields,
  type FindSaidFields,
  type FormRole,
  nothingSaid,
} from './said-fields.ts';

/** `corrections`: what the user has said of fields, on this page or others; the newest last. */
export function saidFields(corrections: readonly Correction[]): FindSaidFields {
  return (root, inputs, columns, labels) =>
    correctedFields(inputs, columns, correctionsHere(corrections, root), labels);
}

function correctedFields(
  inputs: readonly HTMLInputElement[],
  columns: readonly GridColumn[],
  corrections: readonly Correction[],
  labels: Labels,
): CorrectedFields {
  const rents: RentColumn[] = [];
  const silent: { readonly inputs: ColumnInputs }[] = [];
  const roles = new Map<HTMLInputElement, FormRole>();
  const inBlocks = new Map<Correction, HTMLInputElement[]>();
  if (corrections.length === 0) return nothingSaid;

  const described = describeFields(inputs, columns, labels);
  const said = correctionsOf(described, corrections);
  for (const [{ inputs: found, column }, correction] of said) {
    const { role } = correction;
    if (role === 'none') silent.push({ inputs: found });
    else if (role !== 'rent-amount') for (const input of found.all()) roles.set(input, role);
    else if (column !== undefined) rents.push(rentsInTable(column));
    else inBlocks.set(correction, [...(inBlocks.get(correction) ?? []), ...found.all()]);
  }
  for (const found of inBlocks.values()) rents.push(rentsInBlocks(found, labels));
  const whole = new Set(described.map(({ column }) => column));
  const saidOf = new Set([...said.keys()].map(({ column }) => column));
  const single = new Set(
    [...said.keys()].flatMap(({ inputs: found, column }) =>
      column === undefined ? found.all() : [],
    ),
  );
  return {
    rents,
    silent,
    roles,
    decided: [...rents, ...silent, { inputs: listedInputs([...roles.keys()]) }],
    isOpen: (column) =>
      whole.has(column)
        ? !saidOf.has(column)
        : !column.inputs.all().some((input) => single.has(input)),
  };
}

/** For each field or column the correction that counts: the one that fits best, then the newest. */
export function correctionsOf(
  described: readonly Described[],
  corrections: readonly Correction[],
): ReadonlyMap<Described, Correction> {
  const chosen = new Map<Described, { readonly fit: Likeness; readonly correction: Correction }>();
  for (const correction of corrections) {
    for (const [each, fit] of fittingBest(described, correction)) {
      const known = chosen.get(each);
      if (known === undefined || betterLikeness(fit, known.fit) >= 0) {
        chosen.set(each, { fit, correction });
      }
    }
  }
  return new Map([...chosen].map(([each, { correction }]) => [each, correction]));
}

/** A correction speaks of the fields that fit it best; of several, of the one with its number. */
function fittingBest(
  described: readonly Described[],
  { field }: Correction,
): [Described, Likeness][] {
  let best: [Described, Likeness][] = [];
  for (const each of described) {
    const fit = likeness(field, each.mark);
    if (fit === undefined) continue;
    const order = best[0] === undefined ? 1 : betterLikeness(fit, best[0][1]);
    if (order > 0) best = [[each, fit]];
    else if (order === 0) best.push([each, fit]);
  }
  const isNumbered = field.nth !== undefined && best.some(([{ mark }]) => mark.nth === field.nth);
  return isNumbered ? best.filter(([{ mark }]) => mark.nth === field.nth) : best;
}

function rentsInTable(column: GridColumn): RentColumn {
  const headers = column.grid.headersAbove(column.block, column.column).map(headerText);
  const header = headers.toReversed().join(' ');
  return {
    inputs: writableInputs(column.inputs),
    confidence: 1,
    evidence: [{ kind: 'user' }],
    place: { kind: 'table', column, header, asksFor: 'rents' },
  };
}

function rentsInBlocks(inputs: readonly HTMLInputElement[], labels: Labels): RentColumn {
  const listed = listedInputs(inputs);
  const names = listed.samples().map((input) => labels.of(input)[0]?.text ?? '');
  return {
    inputs: listed,
    confidence: 1,
    evidence: [{ kind: 'user' }],
    place: { kind: 'blocks', inputs, text: sharedWords(names) },
  };
}
