import { get } from './backend.ts';
import { element } from './element.ts';
import { textField } from './form.ts';

/** A captcha with the field for its copy. `renew` shows another one, as after every answer. */
export interface Captcha {
  readonly box: HTMLElement;
  readonly input: HTMLInputElement;
  token(): string;
  renew(): Promise<void>;
}

export async function makeCaptcha(label: string): Promise<Captcha> {
  const { box, input } = textField(label, { autocomplete: 'off', spellcheck: 'false' });
  const shown = element('p', { class: 'captcha' });
  input.before(shown);
  let token = '';
  const renew = async (): Promise<void> => {
    const answer = await get<{ jeton: string; texte: string }>('/api/captcha');
    if (!answer.ok) return;
    token = answer.data.jeton;
    shown.textContent = answer.data.texte;
    input.value = '';
  };
  await renew();
  return { box, input, token: () => token, renew };
}
