import type { Context } from '../api.ts';
import { findOpenTenant } from '../desk.ts';
import { type Reply, redirect } from '../exchange.ts';
import { escapeHtml, plainPath } from '../frame.ts';
import type { RentError } from '../rules/rents.ts';
import { openList } from '../sample-data.ts';
import { type Tenant, tenantsOf } from '../tenants.ts';
import { linkTo, plainPage, readForm } from './form.ts';

const namePrefix = 'loyer_';

/** The tenant list; `n` in the address opens one of that length without a log-in. */
export function showTenants(context: Context): Reply {
  return tenantTable(context, () => undefined);
}

/** Takes the whole list at once. What was typed stays where something is refused. */
export function saveTenants(context: Context): Reply {
  const { desk, exchange, sessions } = context;
  const field = readForm(exchange);
  const rents = [...new URLSearchParams(exchange.body)]
    .filter(([name]) => name.startsWith(namePrefix))
    .map(([name, amount]) => ({ tenant: name.slice(namePrefix.length), amount }));
  const errors = desk.saveRents(sessions.of(exchange), rents, 'typed');
  return tenantTable(context, ({ id }) => field(namePrefix + id), errors);
}

function tenantTable(
  context: Context,
  typed: (tenant: Tenant) => string | undefined,
  errors?: readonly RentError[],
): Reply {
  const { desk, exchange, sessions } = context;
  const count = exchange.query.get('n');
  const list = count === null ? sessions.of(exchange)?.list : openList;
  if (list === undefined) return redirect(`${plainPath}connexion`);
  const year = desk.year();
  const rows = tenantsOf(list, count === null ? list.count : Number(count)).map((tenant) => {
    const value = typed(tenant) ?? desk.savedRent(tenant.id) ?? '';
    return `<tr><td><a href="${linkTo(exchange, `locataire/${tenant.id}`)}">${tenant.name}</a><br>${tenant.fileNumber}</td>
<td><input name="charges_${tenant.id}" value="${tenant.charges}" title="Charges, ${tenant.name}"></td>
<td class="amount">${tenant.previous ?? ''}</td>
<td><input name="${namePrefix}${tenant.id}" value="${escapeHtml(value)}" title="Loyer de juillet ${year}, ${tenant.name}"></td></tr>`;
  });
  return plainPage(context, {
    title: `Loyers de juillet ${year}`,
    wide: true,
    notice: errors === undefined ? undefined : sayResult(errors),
    content: `<form method="post" action=""><div class="wide"><table class="tenants">
<tr><th>Locataire</th><th>Charges</th><th class="amount">Juillet ${year - 1}</th><th>Juillet ${year}</th></tr>
${rows.join('\n')}
</table></div><button type="submit" class="main">Enregistrer</button></form>`,
  });
}

/** One tenant's rent, under a label that another element carries. */
export function showTenant(context: Context): Reply {
  return tenantForm(context);
}

export function saveTenant(context: Context): Reply {
  const { desk, exchange, sessions } = context;
  const amount = readForm(exchange)('montant');
  const rents = [{ tenant: tenantId(context), amount }];
  return tenantForm(context, amount, desk.saveRents(sessions.of(exchange), rents, 'typed'));
}

function tenantForm(context: Context, typed?: string, errors?: readonly RentError[]): Reply {
  const { desk, exchange, sessions } = context;
  const tenant = findOpenTenant(sessions.of(exchange), tenantId(context));
  if (tenant === undefined) return redirect(`${plainPath}connexion`);
  const value = typed ?? desk.savedRent(tenant.id) ?? '';
  return plainPage(context, {
    title: tenant.name,
    notice: errors === undefined ? undefined : sayResult(errors),
    content: `<p>Loyer de juillet ${desk.year() - 1}\u00a0: ${tenant.previous ?? 'non renseigné'}</p>
<form method="post" action="">
<p><span id="t1">Montant du loyer de juillet ${desk.year()}</span>
<input name="montant" aria-labelledby="t1" value="${escapeHtml(value)}"></p>
<button type="submit" class="main">Enregistrer</button></form>
<p><a href="${linkTo(exchange, 'locataires')}">Retour à la liste</a></p>`,
  });
}

function tenantId({ exchange }: Context): string {
  return exchange.path.split('/').at(-1) ?? '';
}

function sayResult(errors: readonly RentError[]): { text: string; kind: 'good' | 'bad' } {
  return errors.length === 0
    ? { text: 'Vos loyers sont enregistrés.', kind: 'good' }
    : { text: errors.map(({ message }) => message).join(' '), kind: 'bad' };
}
