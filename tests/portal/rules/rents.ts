import type { Tenant } from '../tenants.ts';
import { plainAmount, refuseAmount, type Writing } from './amount.ts';

/** The rent of one tenant as a form sent it. `tenant` is an id. */
export interface Rent {
  readonly tenant: string;
  readonly amount: string;
}

/** Why the rent of one tenant was refused: a whole French sentence that names the field. */
export interface RentError {
  readonly tenant: string;
  readonly message: string;
}

/** The rents of this July that the portal has taken so far. */
export interface Rents {
  /** What was saved for a tenant: digits, comma, two digits. */
  saved(tenant: string): string | undefined;
  /** Saves all rents, or none and says what is wrong with which. Empty amounts are left out before. */
  save(
    rents: readonly Rent[],
    writing: Writing,
    find: (id: string) => Tenant | undefined,
  ): RentError[];
}

/** `year` is the year of the July that is being declared. */
export function createRents(year: () => number): Rents {
  const saved = new Map<string, string>();

  const refuse = (rent: Rent, writing: Writing, tenant: Tenant | undefined): string | undefined => {
    if (tenant === undefined) return 'Ce locataire ne figure pas dans votre liste.';
    const field = `Loyer de juillet ${year()}, ${tenant.name}`;
    if (tenant.previous === undefined) {
      return `${field}\u00a0: la saisie n’est pas possible, car le loyer de juillet ${year() - 1} est absent.`;
    }
    const reason = refuseAmount(rent.amount, writing);
    return reason === undefined ? undefined : `${field}\u00a0: ${reason}`;
  };

  return {
    saved: (tenant) => saved.get(tenant),
    save(rents, writing, find) {
      const errors = rents.flatMap((rent) => {
        const message = refuse(rent, writing, find(rent.tenant));
        return message === undefined ? [] : [{ tenant: rent.tenant, message }];
      });
      if (errors.length === 0) {
        for (const { tenant, amount } of rents) saved.set(tenant, plainAmount(amount));
      }
      return errors;
    },
  };
}
