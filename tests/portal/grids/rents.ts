import { get, type ListData, post, type TenantData } from '../application/backend.ts';

/** One row of a grid. `rent` is what stands in its field, or would if there was one. */
export interface RentRow {
  readonly id: string;
  readonly name: string;
  readonly surface: string;
  /** Last July's rent: digits and a comma. */
  readonly previous: string;
  rent: string;
}

/** Every so many rows, from the third on, an amount is there that has a point before its cents. */
const wrongEvery = 40;
const firstWrong = 2;

/** The list that the address asks for by `n`, of 2,000 tenants otherwise, with some rents filled in. */
export async function loadRents(): Promise<{ year: number; rows: RentRow[] }> {
  const count = new URL(location.href).searchParams.get('n') ?? '2000';
  const answer = await get<ListData>(`/api/locataires?n=${count}`);
  if (!answer.ok) throw new Error(answer.data.message ?? 'The list cannot be read.');
  return { year: answer.data.annee, rows: answer.data.locataires.map(rowOf) };
}

function rowOf(tenant: TenantData, place: number): RentRow {
  const previous = tenant.precedent ?? '';
  const wrong = place % wrongEvery === firstWrong;
  return {
    id: tenant.id,
    name: tenant.nom,
    surface: tenant.surface,
    previous,
    rent: wrong ? previous.replace(',', '.') : '',
  };
}

/** Sends some rents, and shows what the server says of them. */
export async function saveRents(rows: readonly RentRow[]): Promise<void> {
  const loyers = rows.map(({ id, rent }) => ({ locataire: id, montant: rent }));
  const answer = await post('/api/loyers', { ecriture: 'typed', loyers });
  const notice = document.querySelector('.notices');
  const line = document.createElement('p');
  line.className = 'notice';
  line.textContent = answer.ok ? 'Loyers enregistrés.' : 'Rien n’a été enregistré.';
  notice?.replaceChildren(line);
}
