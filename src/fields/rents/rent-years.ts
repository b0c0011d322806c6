import { fold } from '../fold.ts';
import { wordTest } from '../texts/text-kind.ts';
import { rentClaim } from './rent-claim.ts';
import { beforeWords } from './rent-words.ts';

const year = /(?<!\d)20\d\d(?!\d)/g;
const saysBefore = wordTest(beforeWords);
/** "Précédent", beside "Nouveau". */
const saysOnlyBefore = new RegExp(`^(?:${beforeWords.join('|')})$`);

/** The last year that a text names: "Loyer de juillet 2024". */
export function yearIn(text: string): number | undefined {
  const last = text.match(year)?.at(-1);
  return last === undefined ? undefined : Number(last);
}

/**
 * How well a text names the rent of the July before the one that `own` names: the higher the
 * likelier, undefined if it names no such thing.
 */
export function namesRentBefore(text: string, own: string): number | undefined {
  const claim = rentClaim(text);
  if (claim === 'other' || (claim === undefined && !saysOnlyBefore.test(fold(text))))
    return undefined;
  const its = yearIn(text);
  const ours = yearIn(own);
  if (its !== undefined && ours !== undefined) return its < ours ? its : undefined;
  if (saysBefore(fold(text))) return 3;
  if (its !== undefined) return 2;
  return claim === 'rent' && text !== own ? 1 : undefined;
}
