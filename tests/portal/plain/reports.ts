import type { Context } from '../api.ts';
import type { Reply } from '../exchange.ts';
import { plainPage } from './form.ts';

const people = [
  { name: 'Mme Aubry', before: '605,00' },
  { name: 'M. Bastien', before: '502,40' },
  { name: 'Chevalier Jeanne', before: '718,30' },
];

/**
 * A page whose words do not say that its list asks for rents, with a log-in beside it: whatever
 * hash route stands behind its address, it is the same.
 */
export function showReports(context: Context): Reply {
  const rows = people.map(
    ({ name, before }, place) =>
      `<tr><td>${name}</td><td>${before}</td><td><input name="ligne[${place}]"></td></tr>`,
  );
  return plainPage(context, {
    title: 'Reports de l’exercice',
    content: `<form method="post" action="/classique/connexion">
<p><label>Identifiant<br><input name="login"></label></p>
<p><label>Mot de passe<br><input type="password" name="mdp"></label></p>
<button type="submit" class="main">Se connecter</button></form>
<form method="post" action=""><table class="tenants">
<tr><th>Nom</th><th>Ancien report</th><th>À reporter</th></tr>
${rows.join('\n')}
</table><button type="submit">Envoyer</button></form>`,
  });
}
