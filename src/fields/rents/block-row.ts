import { fold } from '../fold.ts';
import { blockLines } from '../texts/block-lines.ts';
import { shownText } from '../texts/shown-text.ts';
import { textKind } from '../texts/text-kind.ts';
import { amountIn, amountInCell } from './money.ts';
import type { RentRow } from './rent-rows.ts';
import { namesRentBefore, yearIn } from './rent-years.ts';
import { announcesTenant, isName } from './tenant-name.ts';
import { amountAbove, tenantAbove } from './tenants-across.ts';

const headings = 'h1, h2, h3, h4, h5, h6, legend, dt, [role=heading]';

/**
 * How the surroundings of rents outside of tables are read: each in the largest part of the page
 * that holds no other of them. `ownText`: what names the rents themselves.
 */
export function readBlockRow(inputs: readonly HTMLInputElement[], ownText: string): RentRow {
  let places: WeakMap<Element, number> | undefined;

  /** The block, and what stands right before it up to the rent before. */
  function partsOf(input: HTMLInputElement): [Element, ...Element[]] {
    places ??= new WeakMap(inputs.map((each, place) => [each, place]));
    const place = places.get(input) ?? 0;
    const neighbours = [inputs[place - 1], inputs[place + 1]].filter((each) => each !== undefined);
    let block: Element = input;
    for (let outer = input.parentElement; outer !== null; outer = outer.parentElement) {
      if (outer.nodeName === 'HTML' || neighbours.some(isIn(outer))) break;
      block = outer;
    }
    const parts: [Element, ...Element[]] = [block];
    for (let before = block.previousElementSibling; before !== null; ) {
      if (neighbours.some(isIn(before))) break;
      parts.push(before);
      before = before.previousElementSibling;
    }
    return parts;
  }
  const linesOf = (parts: readonly Element[]) => parts.toReversed().flatMap(blockLines);

  return {
    previousOf: (input) =>
      amountAbove(input, ownText) ?? previousIn(linesOf(partsOf(input)), ownText),
    labelOf: (input) => {
      const above = tenantAbove(input);
      if (above !== undefined) return above;
      const [block, ...before] = partsOf(input);
      const lines = blockLines(block);
      const tenant = tenantIn(lines);
      if (tenant !== undefined || inputs.length === 1) return tenant;
      return nameIn(block, lines) ?? restOf(lines, ownText) ?? headingIn(before);
    },
  };
}

/** "Loyer de Mme Durand", where all texts begin with "Loyer de". */
function restOf(lines: readonly string[], shared: string): string | undefined {
  const line = shared === '' ? undefined : lines.find((each) => each.startsWith(`${shared} `));
  const rest = line?.slice(shared.length + 1);
  return rest !== undefined && isName(rest) ? rest : undefined;
}

/** The nearest heading above a block, in a list that parts its entries by headings alone. */
function headingIn(before: readonly Element[]): string | undefined {
  const heading = before.find((part) => part.matches(headings));
  const text = heading === undefined ? '' : shownText(heading);
  return isName(text) ? text : undefined;
}

/** A form may have a field named "contains" in the method's place. */
function isIn(outer: Element): (inner: Element) => boolean {
  return (inner) => Node.prototype.contains.call(outer, inner);
}

/** The amount beside a text that names the rent of the July before. */
function previousIn(lines: readonly string[], ownText: string): string | undefined {
  let best: { readonly fit: number; readonly amount: string } | undefined;
  for (const [place, line] of lines.entries()) {
    const fit = line === ownText ? undefined : namesRentBefore(line, ownText);
    if (fit === undefined || (fit < 2 && yearIn(ownText) === undefined && !line.includes(':'))) {
      continue;
    }
    const beside = [lines[place + 1], lines[place + 2]].find((next) => /\d/.test(next ?? ''));
    const amount = amountIn(line) ?? amountInCell(beside ?? '');
    if (amount !== undefined && fit >= (best?.fit ?? 0)) best = { fit, amount };
  }
  return best?.amount;
}

/** "Locataire : M. Durand", in one piece or in two. */
function tenantIn(lines: readonly string[]): string | undefined {
  for (const [place, line] of lines.entries()) {
    const [noun, ...rest] = line.split(/\s*:\s*/);
    if (noun === undefined || noun.length > 25 || !announcesTenant(fold(noun))) continue;
    const name = rest.join(' : ') || lines[place + 1];
    if (name !== undefined && isName(name) && textKind(name) === undefined) return name;
  }
  return undefined;
}

function nameIn(block: Element, lines: readonly string[]): string | undefined {
  const heading = block.querySelector(headings)?.textContent.replace(/\s+/g, ' ').trim();
  return heading !== undefined && isName(heading)
    ? heading
    : (lines.find(isName) ?? lines.flatMap((line) => line.split(/\s*[:–]\s*/)).find(isName));
}
