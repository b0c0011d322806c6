import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeFinding } from '../../src/advice/sentences/index.ts';
import type { Finding, Severity } from '../../src/domain/finding.ts';
import { passwordRules, type RuleId, ruleIds } from '../../src/domain/rules.ts';
import { plainSpaces } from './plain-spaces.ts';

const found = (
  rule: RuleId,
  start: number,
  end: number,
  severity: Severity = 'error',
): Finding => ({
  rule,
  severity,
  range: [start, end],
});

/** A rule, the text, the range of the finding, and what the user reads. */
const cases: readonly (readonly [RuleId, string, number, number, string])[] = [
  ['amount/point', '450.50', 3, 4, 'Il y a un point ; il faut une virgule.'],
  ['amount/point', '450;50', 3, 4, 'Il faut une virgule avant les centimes, et aucun autre signe.'],
  [
    'login-id/digit-look-alike',
    'LOGO12345A',
    3,
    4,
    'Le 4e caractère est la lettre O ; à cette place on attend un chiffre : zéro (0).',
  ],
  [
    'login-id/digit-look-alike',
    'LOG0l2345A',
    4,
    5,
    'Le 5e caractère est la lettre L minuscule ; à cette place on attend un chiffre : un (1).',
  ],
  [
    'login-id/digit-look-alike',
    'LOG0I2345A',
    4,
    5,
    'Le 5e caractère est la lettre i majuscule ; à cette place on attend un chiffre : un (1).',
  ],
  [
    'login-id/digit-look-alike',
    'LOGS12345A',
    3,
    4,
    'Le 4e caractère est la lettre S ; à cette place on attend un chiffre : sans doute cinq (5).',
  ],
  [
    'login-id/digit-look-alike',
    'LOGOI2345A',
    3,
    5,
    'Les caractères 4 et 5 doivent être des chiffres.',
  ],
  [
    'login-id/letter-look-alike',
    'LOG0123450',
    9,
    10,
    'Le dernier caractère est le chiffre zéro ; à cette place on attend une lettre : O.',
  ],
  [
    'login-id/letter-look-alike',
    'LOG0123451',
    9,
    10,
    'Le dernier caractère est le chiffre un ; à cette place on attend une lettre : I ou L.',
  ],
  [
    'login-id/letter-look-alike',
    'LOG0123457',
    9,
    10,
    'Le dernier caractère est le chiffre sept ; à cette place on attend une lettre.',
  ],
  [
    'login-id/prefix',
    'L0G012345A',
    1,
    2,
    'Le 2e caractère est le chiffre zéro ; l’identifiant commence par les trois lettres LOG.',
  ],
  [
    'login-id/prefix',
    'IOG012345A',
    0,
    1,
    'Le premier caractère est la lettre i majuscule ; l’identifiant commence par les trois lettres LOG.',
  ],
  [
    'login-id/prefix',
    'LAG012345A',
    0,
    3,
    'L’identifiant doit commencer par les trois lettres LOG.',
  ],
  [
    'login-id/character',
    'LOG01#345A',
    5,
    6,
    'Le 6e caractère est le caractère « # » ; il ne va pas à cette place.',
  ],
  [
    'login-id/character',
    'LOG𝟘12345A',
    5,
    6,
    'Le 5e caractère est le chiffre un ; il ne va pas à cette place.',
  ],
  [
    'login-id/lower-case',
    'LOG012345a',
    9,
    10,
    'Le dernier caractère est la lettre a minuscule ; on attend une majuscule.',
  ],
  [
    'login-id/lower-case',
    'logo12345a',
    9,
    10,
    'Des lettres sont en minuscules ; on attend des majuscules.',
  ],
  [
    'login-id/lower-case',
    'log012345A',
    0,
    3,
    'Des lettres sont en minuscules ; on attend des majuscules.',
  ],
  ['password/edge-space', ' abc', 0, 1, 'Il y a un espace (␣) au début du mot de passe.'],
  ['password/edge-space', 'abc ', 3, 4, 'Il y a un espace (␣) à la fin du mot de passe.'],
  [
    'password/edge-space',
    'abc\t \u200b',
    3,
    5,
    'Il y a des espaces (␣␣) à la fin du mot de passe.',
  ],
  [
    'password/invisible',
    '\u200babc',
    0,
    1,
    'Il y a un caractère invisible au début du mot de passe.',
  ],
  [
    'password/invisible',
    'abc\u200b ',
    3,
    4,
    'Il y a un caractère invisible à la fin du mot de passe.',
  ],
  ['password/invisible', 'a\u00a0b', 1, 2, 'Il y a un caractère invisible dans le mot de passe.'],
  ['login-id/separator', ' LOG012345A', 0, 1, 'Il y a un espace avant l’identifiant.'],
  ['login-id/separator', 'LOG012345A ', 10, 11, 'Il y a un espace après l’identifiant.'],
  ['login-id/separator', 'LOG-012345A', 3, 4, 'Il y a un tiret dans l’identifiant.'],
  ['login-id/separator', 'LOG  012345A', 3, 5, 'Il y a des espaces dans l’identifiant.'],
  [
    'login-id/invisible',
    'LOG\u200b012345A',
    3,
    4,
    'Il y a un caractère invisible dans l’identifiant.',
  ],
  [
    'login-id/foreign',
    'LОG012345A',
    1,
    2,
    'Le 2e caractère n’est pas la lettre O, même s’il lui ressemble.',
  ],
  [
    'login-id/foreign',
    'LOG０12345A',
    3,
    4,
    'Le 4e caractère n’est pas le chiffre zéro, même s’il lui ressemble.',
  ],
  ['login-id/foreign', 'LOG字12345A', 3, 4, 'Le 4e caractère vient d’un autre alphabet.'],
  ['login-id/length', 'LOG01234A', 0, 9, 'Il manque 1 caractère : il en faut 10.'],
  ['login-id/length', 'LOG 0123456A', 0, 12, 'Il y a 1 caractère de trop : il en faut 10.'],
  [
    'user-number/letter',
    'O7802700750001',
    0,
    1,
    'Le premier caractère est la lettre O ; à cette place on attend un chiffre : zéro (0).',
  ],
  ['user-number/separator', '359 00007090001', 3, 4, 'Il y a un espace dans le numéro.'],
  ['user-number/length', '0780270075000', 0, 13, 'Il manque 1 chiffre : il en faut 14.'],
  ['user-number/length', '0780270075000112', 0, 16, 'Il y a 2 chiffres de trop : il en faut 14.'],
  ['user-number/length', 'O78027007500', 0, 12, 'Il manque 2 caractères : il en faut 14.'],
  ['amount/currency', '450,50 €', 7, 8, '« € » est en trop.'],
  ['amount/currency', '450 euros', 4, 9, '« euros » est en trop.'],
  ['amount/currency', '450€50', 3, 4, '« € » est à la place de la virgule.'],
  ['amount/currency', `450 ${'bla'.repeat(10)}`, 4, 34, 'Il y a des mots en trop.'],
  ['amount/space', '1 234,50', 1, 2, 'Il y a un espace dans le montant.'],
  ['amount/space', '1\u202f234,50', 1, 2, 'Il y a un espace insécable dans le montant.'],
  ['amount/thousands', '1.234,50', 1, 2, 'Le point des milliers est en trop.'],
  ['amount/thousands', '1 234,50', 1, 2, 'L’espace des milliers est en trop.'],
  [
    'amount/letter',
    '45O,50',
    2,
    3,
    'Le 3e caractère est la lettre O ; à cette place on attend un chiffre : zéro (0).',
  ],
  ['amount/lone-comma', ',50', 0, 1, 'Il n’y a rien avant la virgule.'],
  ['amount/lone-comma', '450,', 3, 4, 'Il n’y a rien après la virgule.'],
  ['amount/sign', '-450,00', 0, 1, 'Le signe moins est en trop.'],
  ['amount/sign', '+450,00', 0, 1, 'Le signe plus est en trop.'],
];

describe('describeFinding', () => {
  it.each(cases)('%s in %j at [%i, %i[', (rule, text, start, end, what) => {
    expect(plainSpaces(describeFinding(found(rule, start, end), text).what)).toBe(what);
  });

  it.each([
    ['1.234', 1, '1234,00 ou 1,23, selon ce que vous voulez dire.'],
    ['1,234', 1, '1234,00 ou 1,23, selon ce que vous voulez dire.'],
    ['12.500 €', 2, '12500,00 ou 12,50, selon ce que vous voulez dire.'],
    ['1.239', 1, '1239,00 ou 1,23 ou 1,24, selon ce que vous voulez dire.'],
    ['1O.234', 2, 'le montant sans rien entre les milliers, avec une virgule avant les centimes.'],
  ])('says of %j what to write', (text, at, advice) => {
    const { why } = describeFinding(found('amount/ambiguous', at, at + 1), text);
    expect(plainSpaces(why)).toBe(
      `On ne sait pas si ce signe sépare les milliers ou les centimes : écrivez ${advice}`,
    );
  });

  it.each([
    ['login-id/character', `LOGà&é"'(A`, 3, 9],
    ['user-number/character', 'àè_àéèààè(ààà&', 0, 14],
  ] as const)('names the Shift key for %s in %j', (rule, text, start, end) => {
    expect(describeFinding(found(rule, start, end), text).why).toContain('la touche Maj');
    expect(describeFinding(found(rule, 0, 1), '#').why).not.toContain('Maj');
  });

  it.each(ruleIds)('%s says what and why, each in one sentence', (rule) => {
    const { what, why } = describeFinding(found(rule, 0, 1), 'O');
    for (const sentence of [what, why]) expect(sentence).toMatch(/^[A-ZÀÉ«][^.]*\.$/u);
  });

  it('never throws, whatever the range', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ruleIds),
        fc.string({ unit: 'binary' }),
        fc.integer(),
        fc.integer(),
        (rule, text, start, end) => {
          expect(describeFinding(found(rule, start, end), text).what).not.toBe('');
        },
      ),
    );
  });

  it('says of a password only at which end something came along', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...passwordRules),
        fc.string({ unit: 'binary' }),
        fc.nat(30),
        fc.nat(30),
        fc.constantFrom<Severity>('error', 'warning', 'hint'),
        (rule, text, start, end, severity) => {
          const spoken = describeFinding(found(rule, start, end, severity), text);
          const samples = ['␣ab', '␣␣ab', 'a␣b', 'a␣␣b', 'ab␣', 'ab␣␣'].map((sample) => {
            const range = [sample.indexOf('␣'), sample.lastIndexOf('␣') + 1] as const;
            return describeFinding(found(rule, ...range), sample.replaceAll('␣', ' '));
          });
          expect(samples).toContainEqual(spoken);
        },
      ),
    );
  });
});
