/** Every rule by name, one list a check. A rule's sentence is in `advice/`, its cases in `tests/domain/`. */

export const loginIdRules = [
  'login-id/digit-look-alike',
  'login-id/letter-look-alike',
  'login-id/prefix',
  'login-id/character',
  'login-id/lower-case',
  'login-id/separator',
  'login-id/invisible',
  'login-id/foreign',
  'login-id/length',
  'login-id/user-number',
  'login-id/email',
  'login-id/other-form',
] as const;

export const passwordRules = [
  'password/edge-space',
  'password/invisible',
  'password/foreign',
  'password/zero-or-o',
  'password/one-l-or-i',
] as const;

export const userNumberRules = [
  'user-number/separator',
  'user-number/letter',
  'user-number/character',
  'user-number/invisible',
  'user-number/foreign',
  'user-number/length',
  'user-number/siret',
  'user-number/login-id',
  'user-number/email',
] as const;

export const amountRules = [
  'amount/point',
  'amount/currency',
  'amount/space',
  'amount/thousands',
  'amount/letter',
  'amount/invisible',
  'amount/foreign',
  'amount/one-decimal',
  'amount/many-decimals',
  'amount/two-separators',
  'amount/lone-comma',
  'amount/sign',
  'amount/not-a-number',
  'amount/ambiguous',
  'amount/missing-comma',
  'amount/implausible',
  'amount/no-cents',
] as const;

export const ruleIds = [
  ...loginIdRules,
  ...passwordRules,
  ...userNumberRules,
  ...amountRules,
] as const;

export type LoginIdRule = (typeof loginIdRules)[number];
export type PasswordRule = (typeof passwordRules)[number];
export type UserNumberRule = (typeof userNumberRules)[number];
export type AmountRule = (typeof amountRules)[number];
export type RuleId = (typeof ruleIds)[number];
