import type { CorrectedRole, Correction } from '../../domain/correction.ts';
import { fillableInputs } from '../fillable.ts';
import { pageRoute } from '../page-route.ts';
import { createPageTree } from '../page-tree.ts';
import { sortIntoColumns } from '../tables/table-columns.ts';
import { sortIntoUnmarkedGrids } from '../tables/unmarked-grids.ts';
import { createLabels } from '../texts/labels.ts';
import { correctionsOf } from './corrected-fields.ts';
import { correctionsHere } from './corrections-here.ts';
import { type Described, describeFields } from './described-fields.ts';

/** A field that the user has pointed at. */
export interface PointedField {
  /** How many fields what is said now holds for: those of its column. */
  readonly count: number;
  /** What the user has said of it before. */
  readonly correction: Correction | undefined;
  /** What is to be kept when the user now says this of it. */
  correctedTo(role: CorrectedRole): Correction;
}

/** Reads how a field can be known again; undefined where it is none that a text is typed in. */
export function readPointedField(
  root: Document,
  input: HTMLInputElement,
  corrections: readonly Correction[],
): PointedField | undefined {
  const tree = createPageTree(root);
  const inputs = fillableInputs(tree.select('input'));
  const inTables = sortIntoColumns(inputs);
  const done = new Set(inTables.flatMap((column) => column.inputs.all()));
  const inGrids = sortIntoUnmarkedGrids(inputs.filter((each) => !done.has(each)));
  const described = describeFields(inputs, [...inTables, ...inGrids], createLabels(root, tree));
  const found = described.find((each) => each.inputs.has(input));
  if (found === undefined) return undefined;
  return {
    count: found.inputs.all().length,
    correction: correctionsOf(described, correctionsHere(corrections, root)).get(found),
    correctedTo: (role) => ({ page: pageRoute(root.location), field: markFor(found, role), role }),
  };
}

/** Outside of tables, what is said of one rent holds for all that are made like it. */
function markFor({ mark, column }: Described, role: CorrectedRole): Correction['field'] {
  if (column !== undefined || (role !== 'rent-amount' && role !== 'none')) return mark;
  const { nth: _, ...unnumbered } = mark;
  return unnumbered;
}
