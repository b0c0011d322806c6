import type { SampleList } from './sample-data.ts';

/** One row of a tenant list. Amounts are texts as the portal keeps them: digits, comma, two digits. */
export interface Tenant {
  readonly id: string;
  readonly name: string;
  /** The recipient's number at the Caf, 7 digits. */
  readonly fileNumber: string;
  /** Square metres, with a comma. */
  readonly surface: string;
  readonly charges: string;
  /** Rent of last July; undefined where the portal does not know it. */
  readonly previous: string | undefined;
}

/** The tenant at a place of a list, from 0. The same place gives the same tenant every time. */
export function tenantAt(list: SampleList, place: number): Tenant {
  // The first is a round 605,00; the others spread over 380 to 1,280 euros, with cents.
  const rent = place === 0 ? 60_500 : 38_000 + ((place * 7_919 + 4_321) % 90_000);
  return {
    id: `${list.prefix}${String(place + 1).padStart(5, '0')}`,
    name: `Locataire ${String(place + 1).padStart(4, '0')}`,
    fileNumber: String(1_000_003 + ((place * 104_729) % 8_999_993)),
    surface: inHundredths(1_800 + ((place * 350) % 7_000)),
    charges: inHundredths(2_500 + ((place * 1_130) % 9_000)),
    previous: list.withoutPrevious.includes(place) ? undefined : inHundredths(rent),
  };
}

/** The tenant with that id, if it is one of the list's. */
export function findTenant(list: SampleList, id: string): Tenant | undefined {
  const place = Number(id.slice(list.prefix.length)) - 1;
  if (!Number.isInteger(place) || place < 0 || place >= list.count) return undefined;
  const tenant = tenantAt(list, place);
  return tenant.id === id ? tenant : undefined;
}

/** The first tenants of a list, all by default, never more than it has. */
export function tenantsOf(list: SampleList, count: number = list.count): Tenant[] {
  return Array.from({ length: Math.min(count, list.count) }, (_, place) => tenantAt(list, place));
}

function inHundredths(value: number): string {
  return `${Math.floor(value / 100)},${String(value % 100).padStart(2, '0')}`;
}
