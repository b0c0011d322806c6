import type { Context } from './api.ts';
import { page, type Reply } from './exchange.ts';

/** The one page of the other host: a log-in form of somebody else, on which nothing may happen. */
export function otherSite({ exchange }: Context): Reply {
  return page(
    `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>Jardinerie en ligne</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
</head>
<body>
<h1>Jardinerie en ligne</h1>
<h2>Espace client</h2>
<form method="post" action="/">
<p><label>Identifiant<br><input name="login" autocomplete="username"></label></p>
<p><label>Mot de passe<br><input name="password" type="password" autocomplete="current-password"></label></p>
<p><button>Connexion</button></p>
</form>
</body></html>`,
    exchange.method === 'POST' ? 403 : 200,
  );
}
