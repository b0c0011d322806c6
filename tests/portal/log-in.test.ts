import { expect, test } from 'vitest';
import { sayDuration } from './rules/duration.ts';
import { createLock, tenMinutes } from './rules/lock.ts';
import { createAccounts } from './rules/log-in.ts';
import { maskedLoginId, samples } from './sample-data.ts';

const { person, provisional, twoLists } = samples;

/** Accounts with a clock that stands until it is put forward. */
function atTheDesk() {
  let time = 0;
  const accounts = createAccounts(createLock(() => time, tenMinutes));
  return {
    logIn: accounts.logIn,
    choosePassword: accounts.choosePassword,
    wait: (ms: number) => {
      time += ms;
    },
    fail: (times: number, loginId: string = person.loginId) => {
      const results = Array.from({ length: times }, () => accounts.logIn(loginId, 'faux'));
      return results.map((result) => (result.accepted ? '' : result.message));
    },
  };
}

const invalid = 'Identifiant ou mot de passe invalide.';

test.each([
  ['a person', person, 'tenants'],
  ['an entity', samples.entity, 'tenants'],
  ['a provisional password', provisional, 'new-password'],
  ['two tenant lists', twoLists, 'lists'],
] as const)('lets in %s', (_, account, next) => {
  expect(atTheDesk().logIn(account.loginId, account.password)).toMatchObject({
    accepted: true,
    next,
  });
});

test.each([
  ['the letter O for the zero', 'LOGO12345A', person.password],
  ['lower case', 'log012345a', person.password],
  ['a space at the end', `${person.loginId} `, person.password],
  ['a password in another case', person.loginId, person.password.toLowerCase()],
  ['a password with a space', person.loginId, `${person.password} `],
  ['O read for 0 in the provisional password', provisional.loginId, 'kOOlI7mR'],
  ['nothing', '', ''],
])('refuses %s', (_, loginId, password) => {
  expect(atTheDesk().logIn(loginId, password)).toEqual({ accepted: false, message: invalid });
});

test('the fifth failure blocks, and the right password does not help', () => {
  const desk = atTheDesk();
  const messages = desk.fail(5);
  expect(messages.slice(0, 4)).toEqual([invalid, invalid, invalid, invalid]);
  expect(messages[4]).toMatch(/bloqué.*10 minutes/);
  desk.wait(tenMinutes - 1);
  expect(desk.logIn(person.loginId, person.password).accepted).toBe(false);
  desk.wait(1);
  expect(desk.logIn(person.loginId, person.password).accepted).toBe(true);
});

test('tries while blocked do not lengthen the block', () => {
  const desk = atTheDesk();
  desk.fail(5);
  desk.wait(tenMinutes - 1);
  desk.fail(3);
  desk.wait(1);
  expect(desk.logIn(person.loginId, person.password).accepted).toBe(true);
});

test('after the block the count starts anew', () => {
  const desk = atTheDesk();
  desk.fail(5);
  desk.wait(tenMinutes);
  expect(desk.fail(1)).toEqual([invalid]);
});

test('success clears the count', () => {
  const desk = atTheDesk();
  desk.fail(4);
  desk.logIn(person.loginId, person.password);
  expect(desk.fail(4)).toEqual([invalid, invalid, invalid, invalid]);
});

test('counts for each account as sent, whatever the case and the outer spaces', () => {
  const desk = atTheDesk();
  desk.fail(4, ' log012345a ');
  expect(desk.fail(1)[0]).toMatch(/bloqué/);
  expect(desk.logIn(twoLists.loginId, twoLists.password).accepted).toBe(true);
});

test('a remembered log-in stands for the first account', () => {
  const desk = atTheDesk();
  expect(desk.logIn(maskedLoginId, person.password)).toMatchObject({ accepted: true });
  desk.fail(5, maskedLoginId);
  expect(desk.fail(1)[0]).toMatch(/bloqué/);
});

test('a personal password replaces the provisional one', () => {
  const desk = atTheDesk();
  expect(desk.choosePassword(provisional, 'un', 'autre')).toMatch(/différents/);
  expect(desk.choosePassword(provisional, '', '')).toMatch(/saisissez/);
  expect(desk.choosePassword(provisional, provisional.password, provisional.password)).toMatch(
    /différent du précédent/,
  );
  expect(desk.choosePassword(provisional, 'Sentier-96', 'Sentier-96')).toBeUndefined();
  expect(desk.logIn(provisional.loginId, provisional.password).accepted).toBe(false);
  expect(desk.logIn(provisional.loginId, 'Sentier-96')).toMatchObject({ next: 'tenants' });
});

test.each([
  [tenMinutes, '10 minutes'],
  [tenMinutes - 1, '10 minutes'],
  [60_000, '1 minute'],
  [59_001, '1 minute'],
  [12_000, '12 secondes'],
  [1, '1 seconde'],
])('%i ms are %s', (ms, words) => {
  expect(sayDuration(ms)).toBe(words);
});
