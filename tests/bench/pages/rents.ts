import type { SampleList } from '../../portal/sample-data.ts';
import { type Tenant, tenantsOf } from '../../portal/tenants.ts';

const list: SampleList = { prefix: 'R', name: 'Gérance', count: 10_000, withoutPrevious: [] };

/** One row in a hundred is wrong, the first of them in view: a flag stands on each page, on the shortest too. */
const wrongEvery = 100;
const firstWrong = 5;

/** A declaration of rents with so many tenants, as the bench serves it. */
export function rentsPage(count: number): string {
  return rentTable(rentRows(count).join('\n'));
}

/** The same declaration without a row, and all rows beside it, for a script to add. */
export function rentsToAdd(count: number): string {
  return `${rentTable('')}<template id="rows">${rentRows(count).join('')}</template>`;
}

function rentTable(rows: string): string {
  return `<h1>Déclaration des loyers de juillet 2025</h1>
<form method="post" action=""><div class="wide"><table class="tenants"><thead><tr>
<th scope="col">Locataire</th><th scope="col">Adresse du logement</th><th scope="col">Surface (m²)</th>
<th scope="col" class="amount">Loyer de juillet 2024</th><th scope="col">Loyer de juillet 2025</th></tr></thead>
<tbody>${rows}</tbody></table></div>
<button type="submit" class="main">Enregistrer</button></form>`;
}

function rentRows(count: number): string[] {
  return tenantsOf(list, count).map(rentRow);
}

function rentRow(tenant: Tenant, place: number): string {
  const { id, name, surface, previous = '' } = tenant;
  const address = `${(place % 180) + 1} rue des Tilleuls, appartement ${(place % 40) + 1}`;
  return `<tr><td>${name}</td><td>${address}</td>
<td><input name="surface_${id}" value="${surface}"></td>
<td class="amount">${previous}</td>
<td><input name="loyer_${id}" value="${rentOf(previous, place)}"></td></tr>`;
}

/** This year's rent: a little more than last year's, or as the portal does not want it. */
function rentOf(previous: string, place: number): string {
  const euros = Number(previous.split(',')[0]) + 7;
  const cents = place % 4 === 0 ? '00' : String((place * 25) % 100).padStart(2, '0');
  if (place % wrongEvery !== firstWrong) return `${euros},${cents}`;
  const wrong = [`${euros}.${cents}`, `${euros}${cents}`, `${euros},${cents} €`];
  return wrong[Math.floor(place / wrongEvery) % wrong.length] ?? '';
}
