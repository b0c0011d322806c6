import { describe, expect, it } from 'vitest';
import type { CardId } from '../../src/advice/card.ts';
import { cardForRule, chooseCard } from '../../src/advice/choose-card.ts';
import { type PageKind, pageKinds } from '../../src/domain/page-kind.ts';
import { type RuleId, ruleIds } from '../../src/domain/rules.ts';

/** The card that fits each page while nothing is flagged, by number. */
const cardOfPage: readonly (readonly [PageKind, number])[] = [
  ['log-in', 5],
  ['lost-login-id', 4],
  ['lost-password', 2],
  ['new-password', 7],
  ['rents', 10],
  ['other', 4],
];

const cardOfRule: readonly (readonly [RuleId, CardId])[] = [
  ['login-id/digit-look-alike', 'login-id-refused'],
  ['login-id/user-number', 'login-id-refused'],
  ['password/edge-space', 'password-refused'],
  ['password/one-l-or-i', 'password-refused'],
  ['user-number/length', 'where-is-user-number'],
  ['user-number/siret', 'where-is-user-number'],
  ['amount/point', 'amount-refused'],
  ['amount/missing-comma', 'amount-refused'],
];

describe('cardForRule', () => {
  it.each(cardOfRule)('%s → %s', (rule, id) => {
    expect(cardForRule(rule)).toBe(id);
  });
});

describe('chooseCard', () => {
  it('has a case below for every page', () => {
    expect(cardOfPage.map(([page]) => page)).toEqual([...pageKinds]);
  });

  it.each(cardOfPage)('on a page %s where nothing is flagged: card %i', (page, number) => {
    expect(chooseCard({ page, rules: [], links: [] }).card.number).toBe(number);
  });

  describe.each(pageKinds)('on a page %s', (page) => {
    it.each(ruleIds)('%s decides when it was flagged last', (rule) => {
      const earlier = ruleIds.filter((other) => other !== rule);
      const { card } = chooseCard({ page, rules: [rule, ...earlier], links: [] });
      expect(card.id).toBe(cardForRule(rule));
    });
  });

  it.each([
    ['log-in', [], 'parce que vous êtes sur la page de connexion'],
    ['log-in', ['login-id/prefix'], 'parce que l’identifiant a été signalé'],
    ['log-in', ['password/foreign'], 'parce que le mot de passe a été signalé'],
    ['lost-login-id', ['user-number/letter'], 'parce que le numéro utilisateur a été signalé'],
    ['rents', ['amount/sign'], 'parce qu’un montant a été signalé'],
  ] as const)('on a page %s with %j says why: %s', (page, rules, reason) => {
    expect(chooseCard({ page, rules, links: [] }).reason).toBe(reason);
  });

  it('gives every reason as a clause for the end of a sentence', () => {
    const situations = [
      ...pageKinds.map((page) => ({ page, rules: [], links: [] })),
      ...ruleIds.map((rule) => ({ page: 'other' as const, rules: [rule], links: [] })),
    ];
    for (const situation of situations) {
      expect(chooseCard(situation).reason).toMatch(/^parce qu(e |’).*[^.]$/);
    }
  });
});
