import { describe, expect, it } from 'vitest';
import type { AccountSeen } from '../../src/advice/attempts/notice-words.ts';
import type { CardId } from '../../src/advice/card.ts';
import { cardForRule, chooseCard } from '../../src/advice/choose-card.ts';
import { defaultAttemptLimits as limits } from '../../src/domain/attempt-limits.ts';
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

  describe('where attempts to log in have failed', () => {
    const failed = (failures: number): Pick<AccountSeen, 'standing' | 'limits'> => {
      const triesLeft = limits.failures - failures;
      return {
        standing: { kind: 'counting', failures, undecided: 0, pending: 0, triesLeft },
        limits,
      };
    };
    const unknown = (failures: number): Pick<AccountSeen, 'standing' | 'limits'> => ({
      standing: { kind: 'unknown', failures, undecided: 0, pending: 0 },
      limits,
    });
    const locked = { standing: { kind: 'locked', since: 0, until: 600_000 }, limits } as const;
    const onLogIn = 'parce que vous êtes sur la page de connexion';

    it.each([
      ['log-in', [], failed(3), 7, 'parce que 3 essais ont échoué'],
      ['log-in', [], failed(4), 7, 'parce que 4 essais ont échoué'],
      ['log-in', [], unknown(3), 7, 'parce que 3 essais ont échoué'],
      ['log-in', [], locked, 7, 'parce que le compte est bloqué'],
      // What a page says after a lock may be no log-in any more.
      ['other', [], locked, 7, 'parce que le compte est bloqué'],
      ['log-in', ['password/zero-or-o'], failed(3), 7, 'parce que 3 essais ont échoué'],
      ['log-in', [], failed(2), 5, onLogIn],
      ['log-in', [], failed(0), 5, onLogIn],
      ['log-in', [], unknown(0), 5, onLogIn],
      [
        'log-in',
        ['login-id/digit-look-alike'],
        failed(3),
        5,
        'parce que l’identifiant a été signalé',
      ],
      ['lost-password', [], failed(4), 2, 'parce que cette page sert à redemander un mot de passe'],
      ['rents', [], locked, 10, 'parce que vous êtes sur une page de loyers'],
    ] as const)(
      'on a page %s with %j and %j: card %i, %s',
      (page, rules, account, card, reason) => {
        const chosen = chooseCard({ page, rules, links: [] }, account);
        expect([chosen.card.number, chosen.reason]).toEqual([card, reason]);
      },
    );

    it('says it of one attempt in the singular, where two block an account', () => {
      const { standing } = failed(1);
      const { reason } = chooseCard(
        { page: 'log-in', rules: [], links: [] },
        { standing, limits: { ...limits, failures: 2 } },
      );
      expect(reason).toBe('parce que 1 essai a échoué');
    });
  });
});
