import { describe, expect, it } from 'vitest';
import { cardSteps, cardWarnings } from '../../src/advice/card-steps.ts';
import { cardById, cards } from '../../src/advice/cards/index.ts';
import { linkName } from '../../src/advice/link-names.ts';
import { plainSpaces } from './plain-spaces.ts';

describe('linkName', () => {
  it.each([
    ['lost-login-id', '« Problème de connexion » (ou « Identifiant perdu »)'],
    ['lost-password', '« Mot de passe oublié » (ou « Mot de passe perdu »)'],
    ['log-in', '« Se connecter » (ou « Connexion »)'],
    ['new-password', '« Mettre à jour votre mot de passe »'],
  ] as const)('%s is named by its newest name, with older ones in brackets', (kind, name) => {
    expect(plainSpaces(linkName(kind, []))).toBe(name);
  });

  it.each([
    ['lost-login-id', ['Mot de passe perdu', 'Identifiant perdu'], '« Identifiant perdu »'],
    ['lost-password', ['Mot de passe perdu', 'Identifiant perdu'], '« Mot de passe perdu »'],
    ['lost-password', ['MOT DE PASSE OUBLIE ?'], '« MOT DE PASSE OUBLIE ? »'],
    ['lost-login-id', ['  Probleme \n de  connexion '], '« Probleme de connexion »'],
    ['lost-login-id', ['Proble\u0300me de connexion'], '« Proble\u0300me de connexion »'],
    ['lost-login-id', ['Identifiant perdu', 'Problème de connexion'], '« Problème de connexion »'],
  ] as const)('%s is named as the page does: %j', (kind, links, name) => {
    expect(plainSpaces(linkName(kind, links))).toBe(name);
  });

  it.each([
    [['Aide', 'Contact']],
    [['Identifiant', 'Mot de passe']],
    [[`Identifiant perdu ${'x'.repeat(100)}`]],
  ])('what is no such link changes nothing: %j', (links) => {
    expect(linkName('lost-login-id', links)).toBe(linkName('lost-login-id', []));
  });
});

describe('cardSteps and cardWarnings', () => {
  it.each(cards)('leave no link of card $number without its name', (card) => {
    for (const text of [...cardSteps(card, []), ...cardWarnings(card, [])]) {
      expect(text).not.toMatch(/[{}]/);
    }
  });

  it('use the names that stand on the page', () => {
    const links = ['Identifiant perdu', 'Mot de passe perdu'];
    const steps = cardSteps(cardById('login-id-by-mail-lost'), links);
    expect(steps.map(plainSpaces)).toContain(
      'Sur la page de connexion, cliquez sur « Identifiant perdu ».',
    );
    const [warning] = cardWarnings(cardById('letter-not-arrived'), links);
    expect(plainSpaces(warning ?? '')).toMatch(
      /^Ne cliquez pas sur « Identifiant perdu » pendant ce temps/,
    );
  });

  it('take a name as it is, even with signs that a replacement would read', () => {
    const steps = cardSteps(cardById('login-id-by-mail-lost'), ['Identifiant perdu $& $1']);
    expect(steps.map(plainSpaces)).toContain(
      'Sur la page de connexion, cliquez sur « Identifiant perdu $& $1 ».',
    );
  });
});
