import { describe, expect, it } from 'vitest';
import { cardIds } from '../../src/advice/card.ts';
import { cardSteps, cardWarnings } from '../../src/advice/card-steps.ts';
import { cardById, cards } from '../../src/advice/cards/index.ts';
import { plainSpaces } from './plain-spaces.ts';

const one = (number: number) => {
  const card = cards.find((each) => each.number === number);
  if (card === undefined) throw new Error(`there is no card ${number}`);
  return card;
};
const steps = (number: number) => cardSteps(one(number), []).map(plainSpaces);
const spoken = (number: number) => steps(number).join('\n');

describe('cards', () => {
  it('are in the order of their numbers, the first eleven being those of S1', () => {
    expect(cards.map(({ number }) => number)).toEqual(cards.map((_, index) => index + 1));
    expect(cards.length).toBeGreaterThanOrEqual(11);
  });

  it('have each its own id and title', () => {
    expect(cards.map(({ id }) => id).toSorted()).toEqual([...cardIds].toSorted());
    expect(new Set(cards.map(({ title }) => title)).size).toBe(cards.length);
  });

  it.each(cards)('$number is found by its id', (card) => {
    expect(cardById(card.id)).toBe(card);
  });

  it.each(cards)('$number says for whom it is, what to do and where that stands', (card) => {
    expect(card.audience.length).toBeGreaterThan(0);
    expect(card.steps.length).toBeGreaterThan(0);
    expect(card.sources.length).toBeGreaterThan(0);
    for (const { title, date } of card.sources) {
      expect(title).not.toBe('');
      expect(date).not.toBe('');
    }
  });

  it.each(cards)('$number relates to other cards, once each', ({ id, related }) => {
    expect(related).not.toContain(id);
    expect(new Set(related).size).toBe(related.length);
  });

  it.each(cards)('$number relates to every card that it names', (card) => {
    const text = [...card.steps, ...card.avoid].join('\n');
    const named = [...text.matchAll(/fiche (\d+)/g)].map(([, number]) => one(Number(number)).id);
    expect(card.related).toEqual(expect.arrayContaining(named));
  });
});

describe('what the documents agree and disagree on (docs/domaine.md)', () => {
  const loginIdLink = '« Problème de connexion »';
  const passwordLink = '« Mot de passe oublié »';

  it('card 2: a password by mail, never logged in: the password link, then the login id link', () => {
    expect(spoken(2).indexOf(passwordLink)).toBeGreaterThan(-1);
    expect(spoken(2).indexOf(loginIdLink)).toBeGreaterThan(spoken(2).indexOf(passwordLink));
  });

  it('cards 1 and 3: only the login id link, and the password may change with it', () => {
    for (const number of [1, 3]) {
      expect(spoken(number)).toContain(loginIdLink);
      expect(spoken(number)).not.toContain(passwordLink);
      expect(spoken(number)).toMatch(/mot de passe peut changer|nouveau mot de passe/);
    }
  });

  it('card 6: a letter under way: wait, and ask for nothing', () => {
    expect(spoken(6)).toMatch(/^Attendez/);
    expect(spoken(6)).not.toContain(loginIdLink);
    expect(plainSpaces(cardWarnings(one(6), []).join())).toContain(
      `Ne cliquez pas sur ${loginIdLink}`,
    );
  });

  it('card 8: by mail or once logged in the password link, by post and never the login id link', () => {
    const [byMail, byPost] = steps(8).filter((step) => step.includes('cliquez sur'));
    expect(byMail).toMatch(/venu par mail, ou vous vous êtes déjà connecté/);
    expect(byMail).toContain(passwordLink);
    expect(byPost).toMatch(/venu par courrier et vous ne vous êtes jamais connecté/);
    expect(byPost).toContain(loginIdLink);
  });

  it('no card makes someone wait for weeks or months', () => {
    const texts = cards.flatMap((card) => [...card.steps, ...card.avoid]);
    expect(texts.filter((text) => /attende[^.]*(semaine|mois)/i.test(text))).toEqual([]);
  });

  it('no card says whether charges count, nor what a personal password must look like', () => {
    const texts = cards.flatMap((card) => [...card.steps, ...card.avoid]);
    expect(
      texts.filter((text) => /(loyer|montant)[^.?]* (hors|sans|avec) (les )?charges/i.test(text)),
    ).toEqual([]);
    expect(texts.filter((text) => /mot de passe[^.]*\d+ caractères/i.test(text))).toEqual([]);
  });
});
