import type { Evidence } from './field.ts';
import type { Headings } from './headings.ts';
import type { Labels } from './labels.ts';
import { rentClaim } from './rent-claim.ts';
import type { RentColumn } from './rent-columns.ts';
import { isShown } from './shown.ts';

/**
 * Rents outside of tables, where each field's own text says so: cards, lists, one tenant a page.
 * Fields whose texts speak of the same year belong together.
 */
export function labelledRents(
  inputs: readonly HTMLInputElement[],
  labels: Labels,
  headings: Headings,
): RentColumn[] {
  const groups = new Map<string, { inputs: HTMLInputElement[]; evidence: Evidence }>();
  for (const input of inputs) {
    const said = input.readOnly ? undefined : labels.of(input).find(({ text }) => rentClaim(text));
    if (said === undefined || rentClaim(said.text) !== 'rent') continue;
    const year = /(?<!\d)20\d\d(?!\d)/.exec(said.text)?.[0] ?? '';
    const group = groups.get(year);
    if (group === undefined) groups.set(year, { inputs: [input], evidence: said });
    else group.inputs.push(input);
  }
  return [...groups.values()]
    .filter(({ inputs: [first] }) => first !== undefined && isShown(first))
    .map(({ inputs: fields, evidence }) => ({
      inputs: fields,
      confidence: 0.9,
      evidence: [evidence],
      row: {
        previousOf: () => undefined,
        labelOf: (input) => (fields.length > 1 ? headings.above(input) : undefined),
      },
    }));
}
