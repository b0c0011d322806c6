import type { Context } from '../api.ts';
import { type Reply, redirect } from '../exchange.ts';
import { plainPath } from '../frame.ts';
import { plainPage, readForm } from './form.ts';

/** The choice of a personal password, with rules and terms to accept on the same page. */
export function showNewPassword(context: Context, wrong?: string): Reply {
  return plainPage(context, {
    title: 'Mettre à jour votre mot de passe',
    notice: wrong === undefined ? undefined : { text: wrong, kind: 'bad' },
    content: `<form method="post" action="">
<table class="plain-form">
<tr><td><label for="p1">Choisissez un mot de passe</label></td><td><input id="p1" type="password" name="mdp1"></td></tr>
<tr><td><label for="p2">Saisissez-le à nouveau</label></td><td><input id="p2" type="password" name="mdp2"></td></tr>
</table>
<label class="check"><input type="checkbox" name="regles"> J’accepte les règles d’utilisation du service</label>
<label class="check"><input type="checkbox" name="conditions"> J’accepte les conditions générales d’utilisation</label>
<button type="submit" class="main">Valider</button>
</form>`,
  });
}

export function choosePassword(context: Context): Reply {
  const { desk, exchange, sessions } = context;
  const field = readForm(exchange);
  if (field('regles') === '' || field('conditions') === '') {
    return showNewPassword(context, 'Cochez les deux cases pour continuer.');
  }
  const session = sessions.of(exchange);
  const wrong = desk.choosePassword(session, field('mdp1'), field('mdp2'));
  if (wrong !== undefined) return showNewPassword(context, wrong);
  return redirect(plainPath + (session?.list === undefined ? 'parcs' : 'locataires'));
}
