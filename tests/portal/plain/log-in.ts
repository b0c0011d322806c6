import type { Context } from '../api.ts';
import { type Reply, redirect } from '../exchange.ts';
import { escapeHtml, plainPath } from '../frame.ts';
import { namesOf } from '../link-names.ts';
import { maskedLoginId } from '../sample-data.ts';
import { linkTo, plainPage, readForm } from './form.ts';

const pageAfter = { tenants: 'locataires', lists: 'parcs', 'new-password': 'nouveau-mot-de-passe' };

/** Log-in as old sites have it: a table for the layout, labels that are mere cells, no ids. */
export function showLogIn(context: Context, loginId?: string, wrong?: string): Reply {
  const { exchange } = context;
  const names = namesOf(exchange.query.get('liens'));
  const masked = exchange.query.get('masque') === '1' ? maskedLoginId : '';
  const links = [
    ['identifiant-perdu', names.lostLoginId],
    ['mot-de-passe-perdu', names.lostPassword],
    ...(names.firstLogIn === undefined ? [] : [['nouveau-mot-de-passe', names.firstLogIn]]),
  ].map(([name = '', text]) => `<a href="${linkTo(exchange, name)}">${text}</a>`);
  return plainPage(context, {
    title: 'Connexion',
    notice: wrong === undefined ? undefined : { text: wrong, kind: 'bad' },
    content: `<form method="post" action="">
<table class="plain-form">
<tr><td>Votre identifiant\u00a0:</td><td><input type="text" name="login" maxlength="20" autocomplete="off" value="${escapeHtml(loginId ?? masked)}"></td></tr>
<tr><td>Votre mot de passe\u00a0:</td><td><input type="password" name="mdp" autocomplete="off"></td></tr>
<tr><td></td><td><input type="submit" value="${names.logIn}"></td></tr>
</table>
</form>
<p>${links.join('<br>')}</p>`,
  });
}

export function logIn(context: Context): Reply {
  const field = readForm(context.exchange);
  const result = context.desk.logIn(field('login'), field('mdp'));
  if (!result.accepted) return showLogIn(context, field('login'), result.message);
  const { search } = new URL(`https://portal.invalid/?${context.exchange.query}`);
  return context.sessions.open(
    result.session,
    redirect(`${plainPath}${pageAfter[result.next]}${search}`),
  );
}

export function logOut({ exchange, sessions }: Context): Reply {
  return sessions.close(exchange, redirect(`${plainPath}connexion`));
}
