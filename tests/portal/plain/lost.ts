import { randomInt } from 'node:crypto';
import type { Context } from '../api.ts';
import type { Reply } from '../exchange.ts';
import { escapeHtml } from '../frame.ts';
import { namesOf } from '../link-names.ts';
import { linkTo, plainPage, readForm } from './form.ts';

type Notice = { readonly text: string; readonly kind: 'good' | 'bad' };

/** The "lost login id" form, with ids as a portal server generates them: other ones for every page. */
export function showLostLoginId(context: Context, number = '', notice?: Notice): Reply {
  const { token, text } = context.desk.issueCaptcha();
  const [numberId, codeId] = [portletId(), portletId()];
  return plainPage(context, {
    title: namesOf(context.exchange.query.get('liens')).lostLoginId,
    notice,
    content: `<form method="post" action="">
<input type="hidden" name="jeton" value="${token}">
<div class="field"><label for="${numberId}">N° utilisateur (14 caractères)</label>
<input id="${numberId}" name="${numberId}:num" value="${escapeHtml(number)}"></div>
<div class="field"><p class="captcha">${text}</p>
<label for="${codeId}">Saisissez le texte de l’image</label>
<input id="${codeId}" name="${codeId}:code" autocomplete="off"></div>
<button type="submit" class="main">Envoyer</button>
</form>
<p><a href="${linkTo(context.exchange, 'connexion')}">Retour</a></p>`,
  });
}

export function askForLoginId(context: Context): Reply {
  const fields = [...new URLSearchParams(context.exchange.body)];
  const ending = (end: string): string => fields.find(([name]) => name.endsWith(end))?.[1] ?? '';
  const wrong = context.desk.requestLoginId(ending(':num'), ending(':code'), ending('jeton'));
  return wrong === undefined
    ? showLostLoginId(context, '', { text: 'Votre demande est enregistrée.', kind: 'good' })
    : showLostLoginId(context, ending(':num'), { text: wrong, kind: 'bad' });
}

/** The "lost password" form: labels that wrap their fields, no ids. */
export function showLostPassword(context: Context, email = '', notice?: Notice): Reply {
  const { token, text } = context.desk.issueCaptcha();
  return plainPage(context, {
    title: namesOf(context.exchange.query.get('liens')).lostPassword,
    notice,
    content: `<form method="post" action="">
<input type="hidden" name="jeton" value="${token}">
<p><label>Adresse mail de votre compte <input name="courriel" value="${escapeHtml(email)}"></label></p>
<p><span class="captcha">${text}</span> <label>Code affiché à l’écran <input name="code" autocomplete="off"></label></p>
<button type="submit" class="main">Envoyer</button>
</form>
<p><a href="${linkTo(context.exchange, 'connexion')}">Retour</a></p>`,
  });
}

export function askForPassword(context: Context): Reply {
  const field = readForm(context.exchange);
  const wrong = context.desk.requestPassword(field('courriel'), field('code'), field('jeton'));
  return wrong === undefined
    ? showLostPassword(context, '', { text: 'Votre demande est enregistrée.', kind: 'good' })
    : showLostPassword(context, field('courriel'), { text: wrong, kind: 'bad' });
}

/** An id that says nothing and never comes again. */
function portletId(): string {
  const letters = Array.from({ length: 24 }, () => randomInt(36).toString(36).toUpperCase());
  return `ns_Z7_${letters.join('')}`;
}
