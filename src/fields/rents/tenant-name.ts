import { fold } from '../fold.ts';
import { wordTest } from '../texts/text-kind.ts';
import { rentClaim } from './rent-claim.ts';
import { nameNouns, tenantNouns } from './rent-words.ts';

/** Whether a text announces a tenant's name: "Votre locataire", "Vous déclarez pour". */
export const announcesTenant = wordTest([
  `^(?:(?:votre|le|la) )?(?:${[...tenantNouns, ...nameNouns].join('|')})`,
  '^(?:vous )?declar\\w* pour',
]);

/** Whether a text may be a tenant's name: words that name no amount, and announce nobody. */
export function isName(text: string): boolean {
  return /\p{L}{2}/u.test(text) && rentClaim(text) === undefined && !announcesTenant(fold(text));
}
