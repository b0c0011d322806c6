/** A log-in as most sites have it: labels, a form, links below. */
export const logInForm = `<section class="card"><h1>Connexion à Mon Compte Partenaire</h1>
<form method="post" action="">
<div class="field"><label for="login">Identifiant</label><input id="login" name="login" autocomplete="username"></div>
<div class="field"><label for="password">Mot de passe</label><input id="password" name="password" type="password" autocomplete="current-password"></div>
<button type="submit" class="main">Se connecter</button></form>
<ul class="links"><li><a href="#perdu">Identifiant perdu</a></li><li><a href="#oublie">Mot de passe oublié</a></li></ul>
</section>`;
