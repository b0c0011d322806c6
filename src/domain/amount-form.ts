import { type Edge, readLead, readTail } from './amount-edges.ts';
import { type Gap, isGroupGap, type Layout, readLayout } from './amount-layout.ts';
import { listReadings, type Reading } from './amount-readings.ts';
import { type AmountStyle, isOwnGroup } from './amount-style.ts';
import { readTokens } from './amount-text.ts';

/** How an amount is written, and every way to read it. */
export interface AmountForm {
  readonly layout: Layout;
  readonly lead: Edge;
  readonly tail: Edge;
  /** The gaps whose sign is the page's own. */
  readonly own: ReadonlySet<Gap>;
  /** False for no digits, two numbers, or words and letters that make it something else. */
  readonly isNumber: boolean;
  /** Empty if it is no number, or one with its separators in disorder. */
  readonly readings: readonly Reading[];
}

/** Reads a text that stands without the page's prefix and suffix. */
export function readForm(text: string, style?: AmountStyle): AmountForm {
  const layout = readLayout(readTokens(text));
  const { parts, gaps } = layout;
  const lead = readLead(layout.lead);
  const tail = readTail(layout.tail);
  const roles = gaps.map((_, index) => ownRole(layout, index, text, style));
  const isNumber =
    parts.length > 0 &&
    gaps.every(({ kind }) => kind !== 'break') &&
    [lead, tail].every(({ letters, changes }) => letters.length === 0 && !changes) &&
    !lead.centimes &&
    (!tail.centimes || gaps.at(-1)?.kind === 'currency');
  const aid = {
    leading: lead.separators.length > 0,
    trailing: tail.separators.length > 0,
    centimes: tail.centimes,
    ownGroups: roles.every((role) => role === 'group'),
  };
  const readings = isNumber ? listReadings(layout, aid) : [];
  return {
    layout,
    lead,
    tail,
    own: new Set(gaps.filter((_, index) => roles[index] !== undefined)),
    // "450 € 1200" is two.
    isNumber: isNumber && (readings.length > 0 || gaps.every(({ kind }) => kind !== 'currency')),
    readings,
  };
}

/** What the page itself uses the sign in a gap for, if it does. */
function ownRole(
  layout: Layout,
  index: number,
  text: string,
  style: AmountStyle | undefined,
): 'group' | 'decimal' | undefined {
  const [token, ...others] = layout.gaps[index]?.tokens ?? [];
  if (style === undefined || token === undefined || others.length > 0) return undefined;
  const sign = text.slice(...token.range);
  if (isOwnGroup(sign, style) && isGroupGap(layout, index)) return 'group';
  return sign === style.decimal && index === layout.gaps.length - 1 ? 'decimal' : undefined;
}
