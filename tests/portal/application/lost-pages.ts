import { post } from './backend.ts';
import { makeCaptcha } from './captcha.ts';
import { linkNames } from './choices.ts';
import { element } from './element.ts';
import { formOf, noticeBox, textField } from './form.ts';

/** "Identifiant perdu", of late "Problème de connexion": user number and captcha (S1, S4). */
export async function lostLoginIdPage(): Promise<Node> {
  const captcha = await makeCaptcha('Recopiez les caractères affichés');
  const number = textField(
    'Numéro utilisateur',
    { autocomplete: 'off', inputmode: 'numeric', maxlength: '14' },
    'Les 14 chiffres qui figurent sur les courriers et courriels de la Caf.',
  );
  return lostPage({
    title: linkNames().lostLoginId,
    before: linkNames().firstLogIn === undefined ? [] : [whatHappens()],
    fields: [number.box, captcha.box],
    renew: captcha.renew,
    send: () =>
      post('/api/identifiant-perdu', {
        numero: number.input.value,
        code: captcha.input.value,
        jeton: captcha.token(),
      }),
    done: 'Votre demande est enregistrée. Vous recevrez votre identifiant par courriel ou par courrier.',
  });
}

/** "Mot de passe perdu" or "oublié": the account's e-mail address and the code on the screen (S1). */
export async function lostPasswordPage(): Promise<Node> {
  const code = await makeCaptcha('Code de vérification');
  const email = textField('Adresse électronique', { type: 'email', autocomplete: 'email' });
  return lostPage({
    title: linkNames().lostPassword,
    before: [],
    fields: [email.box, code.box],
    renew: code.renew,
    send: () =>
      post('/api/mot-de-passe-perdu', {
        courriel: email.input.value,
        code: code.input.value,
        jeton: code.token(),
      }),
    done: 'Votre demande est enregistrée. Vous recevrez par courriel un mot de passe valable 24 heures.',
  });
}

function lostPage(parts: {
  readonly title: string;
  readonly before: readonly HTMLElement[];
  readonly fields: readonly HTMLElement[];
  readonly renew: () => Promise<void>;
  readonly send: () => ReturnType<typeof post>;
  readonly done: string;
}): Node {
  const notice = noticeBox();
  const submit = async (): Promise<void> => {
    const answer = await parts.send();
    if (answer.ok) notice.say(parts.done, 'good');
    else notice.say(answer.data.message ?? 'La demande n’a pas abouti.', 'bad');
    await parts.renew();
  };
  const form = formOf(
    [notice.box, ...parts.before, ...parts.fields],
    'Valider',
    () => void submit(),
  );
  const back = element('a', { href: '#/connexion' }, 'Retour à la connexion');
  const links = element('p', { class: 'links' }, back);
  return element('section', { class: 'card' }, element('h1', {}, parts.title), form, links);
}

/** The first question of the guided path. What the real one asks is not known; the answer changes nothing here. */
function whatHappens(): HTMLElement {
  const choices = ['Je ne connais pas mon identifiant', 'J’obtiens un message d’erreur'];
  const lines = choices.map((choice) => {
    const radio = element('input', { type: 'radio', name: 'situation' });
    return element('label', { class: 'check' }, radio, ` ${choice}`);
  });
  return element('fieldset', {}, element('legend', {}, 'Que se passe-t-il\u00a0?'), ...lines);
}
