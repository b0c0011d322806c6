import { fold } from '../fold.ts';
import { wordTest } from '../texts/text-kind.ts';
import { amountWords, otherNouns, rentNouns, rentsOfAnotherKind } from './rent-words.ts';

/** What a text says of a column or field: a rent; an amount of something; something else. */
export type RentClaim = 'rent' | 'amount' | 'other';

const isOfAnotherKind = wordTest(rentsOfAnotherKind);
const isAmount = wordTest(amountWords);
const noun = new RegExp(
  `(?<![a-z0-9])(?:(?<rent>${rentNouns.join('|')})|(?:${otherNouns.join('|')}))(?![a-z0-9])`,
);
const inBrackets = /\(([^)]*)\)/g;
const pause = / [-–—] |[:;,|–—]/;

const remembered = new Map<string, RentClaim | undefined>();

/**
 * The first noun decides, as it does for a reader: "Loyer hors charges" is a rent, "Charges hors
 * loyer" and "Date du dernier loyer" are not. Parts between pauses are read one by one ("Lot 12 :
 * loyer"), what is in brackets only where nothing else speaks ("Montant (loyer)").
 */
export function rentClaim(text: string): RentClaim | undefined {
  if (remembered.has(text)) return remembered.get(text);
  const claim = read(fold(text));
  // Labels that bear a tenant's name are all different: the memory must not grow with them.
  if (remembered.size > 500) remembered.clear();
  remembered.set(text, claim);
  return claim;
}

function read(folded: string): RentClaim | undefined {
  if (isOfAnotherKind(folded)) return 'other';
  const outside = folded.replace(inBrackets, ' ');
  const inside = [...folded.matchAll(inBrackets)].map(([, text]) => text ?? '');
  return (
    nounOf(outside.split(pause)) ?? nounOf(inside) ?? (isAmount(folded) ? 'amount' : undefined)
  );
}

function nounOf(parts: readonly string[]): RentClaim | undefined {
  const nouns = parts.map((part) => noun.exec(part)).filter((match) => match !== null);
  if (nouns.some(({ groups }) => groups?.['rent'] !== undefined)) return 'rent';
  return nouns.length > 0 ? 'other' : undefined;
}
