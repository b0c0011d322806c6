import type { Context } from '../api.ts';
import { type Reply, redirect } from '../exchange.ts';
import { escapeHtml, plainPath } from '../frame.ts';
import { plainPage, readForm } from './form.ts';

/** The account's tenant lists, one button for each while none is open. */
export function showLists(context: Context): Reply {
  const session = context.sessions.of(context.exchange);
  if (session === undefined) return redirect(`${plainPath}connexion`);
  const title = 'Vos parcs de locataires';
  if (session.list !== undefined) {
    const text = `Parc ouvert\u00a0: ${session.list.name}. Pour consulter un autre parc, déconnectez-vous puis reconnectez-vous.`;
    return plainPage(context, { title, content: `<p>${escapeHtml(text)}</p>` });
  }
  const buttons = session.account.lists.map(
    ({ prefix, name }) =>
      `<p><button name="parc" value="${prefix}">Consulter\u00a0: ${escapeHtml(name)}</button></p>`,
  );
  return plainPage(context, {
    title,
    content: `<form method="post" action="">${buttons.join('')}</form>`,
  });
}

export function openListOfSession(context: Context): Reply {
  const { exchange, sessions } = context;
  const session = sessions.of(exchange);
  const list = session?.account.lists.find(({ prefix }) => prefix === readForm(exchange)('parc'));
  if (session === undefined || session.list !== undefined || list === undefined) {
    return showLists(context);
  }
  sessions.replace(exchange, { ...session, list });
  return redirect(`${plainPath}locataires`);
}
