import type { Context } from '../api.ts';
import { type Exchange, page, type Reply } from '../exchange.ts';
import { escapeHtml, framePage, plainPath } from '../frame.ts';

/** What a posted form brought; '' for a field that it hasn't. */
export function readForm(exchange: Exchange): (name: string) => string {
  const fields = new URLSearchParams(exchange.body);
  return (name) => fields.get(name) ?? '';
}

/** A link to another plain page that keeps what the address chose. `name` is its last part. */
export function linkTo(exchange: Exchange, name: string): string {
  const query = exchange.query.toString();
  return escapeHtml(`${plainPath}${name}${query === '' ? '' : `?${query}`}`);
}

/** A plain page under a heading. `content` is HTML, as wide as the window if
 * `wide`; `notice` stands above it as text. */
export function plainPage(
  { exchange, sessions }: Context,
  parts: {
    readonly title: string;
    readonly content: string;
    readonly wide?: boolean;
    readonly notice?: { readonly text: string; readonly kind: 'good' | 'bad' } | undefined;
  },
): Reply {
  const notice =
    parts.notice === undefined
      ? ''
      : `<p class="notice ${parts.notice.kind}" role="alert">${escapeHtml(parts.notice.text)}</p>`;
  const logOut = `<form method="post" action="${linkTo(exchange, 'deconnexion')}"><a href="${linkTo(exchange, 'locataires')}">Locataires</a> <button>Déconnexion</button></form>`;
  return page(
    framePage({
      title: `${parts.title} – Mon Compte Partenaire`,
      aside: sessions.of(exchange) === undefined ? '' : logOut,
      main: `<div class="${parts.wide ? 'page' : 'card'}"><h1>${escapeHtml(parts.title)}</h1>${notice}${parts.content}</div>`,
    }),
    parts.notice?.kind === 'bad' ? 422 : 200,
  );
}
