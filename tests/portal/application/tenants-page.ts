import { get, type ListData, post, type TenantData } from './backend.ts';
import { chosen } from './choices.ts';
import { element, nextId } from './element.ts';
import { noticeBox } from './form.ts';
import { writeAmount } from './money.ts';
import { rentInput, writing } from './rent-input.ts';

interface Row {
  readonly tenant: TenantData;
  readonly input: HTMLInputElement;
  readonly line: HTMLTableRowElement;
  /** What stood in the field when it was last loaded or saved. */
  before: string;
}

/** The tenant list: last July's rent, this July's to enter, surface or charges beside. */
export async function tenantsPage(): Promise<Node> {
  const count = chosen('n');
  const answer = await get<ListData>(`/api/locataires${count === undefined ? '' : `?n=${count}`}`);
  if (!answer.ok) {
    location.hash = '/connexion';
    return element('p', {}, answer.data.message ?? '');
  }
  const { annee, parc, locataires } = answer.data;
  const notice = noticeBox();
  const rows = locataires.map(makeRow);
  const save = (some: readonly Row[]): void => void saveRows(some, notice.say);

  const perRow = chosen('enregistrer') === 'ligne';
  if (perRow) for (const row of rows) addSaveButton(row, () => save([row]));
  const headings = [
    'Locataire',
    'N° allocataire',
    chosen('colonne') === 'charges' ? 'Charges' : 'Surface (m²)',
    `Loyer de juillet ${annee - 1}`,
    `Loyer de juillet ${annee}`,
    ...(perRow ? ['Action'] : []),
  ];
  const head = element('tr');
  for (const heading of headings) head.append(element('th', { scope: 'col' }, heading));
  head.children[3]?.classList.add('amount');
  const body = element('tbody', {}, ...rows.map(({ line }) => line));
  const table = element('table', { class: 'tenants' }, element('thead', {}, head), body);

  const button = element('button', { type: 'button', class: 'main' }, 'Enregistrer');
  button.addEventListener('click', () => save(rows));
  return element(
    'section',
    {},
    element('h1', {}, `Déclaration des loyers de juillet ${annee}`),
    element('p', {}, `${parc}\u00a0: ${locataires.length} locataires`),
    notice.box,
    element('div', { class: 'wide' }, table),
    ...(perRow ? [] : [button]),
  );
}

function makeRow(tenant: TenantData): Row {
  const input = rentInput(tenant);
  const beside = element('input', { type: 'text', autocomplete: 'off' });
  beside.value = chosen('colonne') === 'charges' ? tenant.charges : tenant.surface;
  const line = element(
    'tr',
    {},
    element('td', {}, element('a', { href: `#/locataire/${tenant.id}` }, tenant.nom)),
    element('td', {}, tenant.numero),
    element('td', {}, beside),
    element('td', { class: 'amount' }, writeAmount(tenant.precedent ?? '—')),
    element('td', {}, input),
  );
  return { tenant, input, line, before: input.value };
}

function addSaveButton(row: Row, save: () => void): void {
  const button = element('button', { type: 'button' }, 'Enregistrer');
  button.addEventListener('click', save);
  row.line.append(element('td', {}, button));
}

/** Sends what changed, and shows at each refused row why. */
async function saveRows(
  rows: readonly Row[],
  say: (text: string, kind: 'good' | 'bad') => void,
): Promise<void> {
  const changed = rows.filter(({ input, before }) => input.value !== before);
  const loyers = changed.map(({ tenant, input }) => ({
    locataire: tenant.id,
    montant: input.value,
  }));
  const answer = await post('/api/loyers', { ecriture: writing(), loyers });
  const errors = answer.ok ? [] : (answer.data.erreurs ?? []);
  for (const row of changed) {
    showError(row, errors.find(({ locataire }) => locataire === row.tenant.id)?.message);
    if (answer.ok) row.before = row.input.value;
  }
  if (answer.ok) say(`Loyers enregistrés\u00a0: ${changed.length}.`, 'good');
  else say(`Rien n’a été enregistré. Erreurs à corriger\u00a0: ${errors.length}.`, 'bad');
}

function showError({ input }: Row, message: string | undefined): void {
  const cell = input.parentElement;
  cell?.querySelector('p')?.remove();
  input.removeAttribute('aria-invalid');
  input.removeAttribute('aria-describedby');
  if (message === undefined) return;
  const id = nextId();
  input.setAttribute('aria-invalid', 'true');
  input.setAttribute('aria-describedby', id);
  cell?.append(element('p', { class: 'wrong', id }, message));
}
