import { describe, expect, it } from 'vitest';
import { saysLogInFailed } from '../../../src/fields/log-in-failure.ts';
import { lockTexts } from '../../../src/fields/outcome/lock-texts.ts';
import { otherErrorTexts } from '../../../src/fields/outcome/other-error-texts.ts';
import { refusalTexts } from '../../../src/fields/outcome/refusal-texts.ts';
import { noMessages, unlisted } from './unlisted-messages.ts';

const refusals = unlisted.flatMap(([kind, texts]) =>
  kind === 'refused' || kind === 'locked' ? texts : [],
);

describe('saysLogInFailed', () => {
  it.each([...refusalTexts, ...lockTexts, ...refusals])('sees %s', (text) => {
    expect(saysLogInFailed(text)).toBe(true);
  });

  it.each(otherErrorTexts.captcha.filter((text) => /captcha|image|robot|sécurité/i.test(text)))(
    'passes over %s',
    (text) => {
      expect(saysLogInFailed(text)).toBe(false);
    },
  );

  it('passes over most of what is no message', () => {
    // These name what was refused, and differ from a message in their grammar alone.
    expect(noMessages.filter(saysLogInFailed)).toEqual([
      'Au bout de 5 essais, le compte est bloqué pendant 10 minutes.',
      'Votre compte n’est pas bloqué.',
      'Loyer de juillet : montant inconnu',
      'Cinq échecs bloquent le compte pendant 10 minutes.',
      'Toute fausse déclaration est punie par la loi.',
      'Les comptes bloqués le restent 10 minutes.',
      'Votre adresse n’a pas changé depuis 2021.',
    ]);
  });

  it('reads no whole page', () => {
    expect(saysLogInFailed(`Mot de passe invalide. ${'Aide. '.repeat(60)}`)).toBe(false);
    expect(saysLogInFailed('faux')).toBe(false);
  });
});
