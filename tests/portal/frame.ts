/** The addresses of the portal's parts. */
export const applicationPath = '/cnafappli/authentificationpartenaireappli/dist/';
export const reactPath = '/react/';
export const angularPath = '/angular/';
export const gridsPath = '/grids/';
export const plainPath = '/classique/';

/** What stands on every page, to say what this is. */
export const standInNotice = 'Portail d’essai, sans lien avec la Caf';

/** Text made safe to stand in HTML, in attributes too. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A whole HTML page around `main` (HTML). `script` is the address of a module, `aside` stands in the header. */
export function framePage(parts: {
  readonly title: string;
  readonly main: string;
  readonly aside?: string;
  readonly script?: string;
}): string {
  const script =
    parts.script === undefined ? '' : `<script type="module" src="${parts.script}"></script>`;
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(parts.title)}</title>
<link rel="icon" href="/look/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/look/styles.css">
${script}
</head>
<body>
<p class="stand-in">${standInNotice}</p>
<header class="top">
<a class="brand" href="/"><img src="/look/icon.svg" alt="" width="40" height="40">
<span><strong>Mon Compte Partenaire</strong><small>Offre bailleurs</small></span></a>
<div class="top-actions">${parts.aside ?? ''}</div>
</header>
<main>${parts.main}</main>
<footer class="bottom"><p>${standInNotice}\u00a0: rien de ce que vous saisissez ici n’est transmis.</p></footer>
</body>
</html>`;
}
