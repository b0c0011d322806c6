import { expect, test } from 'vitest';
import { createDesk } from './desk.ts';
import { tenMinutes } from './rules/lock.ts';
import { openList, samples } from './sample-data.ts';
import { findTenant, tenantAt, tenantsOf } from './tenants.ts';

const august = new Date(2026, 7, 15).getTime();

function openDesk(now: number = august) {
  return createDesk({ now: () => now, random: (limit) => limit - 1, lockMs: tenMinutes });
}

function sessionOf(account: (typeof samples)[keyof typeof samples]) {
  return { account, list: account.lists[0] };
}

test('saves rents and keeps what came in as it came', () => {
  const desk = openDesk();
  const rents = [
    { tenant: 'A00001', amount: '612,5' },
    { tenant: 'A00002', amount: '' },
  ];
  expect(desk.saveRents(sessionOf(samples.person), rents, 'typed')).toEqual([]);
  expect(desk.savedRent('A00001')).toBe('612,50');
  expect(desk.savedRent('A00002')).toBeUndefined();
  expect(desk.submissions).toEqual([{ kind: 'rents', rents, accepted: true }]);
});

test('one refused rent keeps the whole form from being saved', () => {
  const desk = openDesk();
  const rents = [
    { tenant: 'A00001', amount: '612,50' },
    { tenant: 'A00002', amount: '612.50' },
  ];
  expect(desk.saveRents(sessionOf(samples.person), rents, 'typed')).toEqual([
    { tenant: 'A00002', message: expect.stringMatching(/^Loyer de juillet 2026, Locataire 0002/) },
  ]);
  expect(desk.savedRent('A00001')).toBeUndefined();
  expect(desk.submissions).toEqual([{ kind: 'rents', rents, accepted: false }]);
});

test('refuses the rent of this July where last July’s is missing', () => {
  const rents = [{ tenant: 'F00002', amount: '612,50' }];
  const [error] = openDesk().saveRents(sessionOf(samples.missingPrevious), rents, 'typed');
  expect(error?.message).toMatch(/juillet 2025 est absent/);
});

test('knows the tenants of the session’s list and of the open one, no others', () => {
  const desk = openDesk();
  const save = (tenant: string) =>
    desk.saveRents(sessionOf(samples.twoLists), [{ tenant, amount: '612,50' }], 'typed').length;
  expect(['D00001', 'X00007', 'E00001', 'D00009', 'D1'].map(save)).toEqual([0, 0, 1, 1, 1]);
});

test.each([
  [new Date(2026, 5, 30), 2025],
  [new Date(2026, 6, 1), 2026],
  [new Date(2027, 0, 2), 2026],
])('on %s the July of %i is declared', (date, year) => {
  expect(openDesk(date.getTime()).year()).toBe(year);
});

test('asks for a user number and the captcha’s text', () => {
  const desk = openDesk();
  const ask = (number: string, answer: (text: string) => string) => {
    const { token, text } = desk.issueCaptcha();
    return desk.requestLoginId(number, answer(text), token);
  };
  expect(ask('07802700750001', (text) => text)).toBeUndefined();
  expect(ask('07802700750001', (text) => ` ${text.toLowerCase()}`)).toBeUndefined();
  expect(ask('07802700750001', () => 'AUTRE')).toMatch(/code recopié/);
  expect(ask('078 0270075 0001', (text) => text)).toMatch(/14 chiffres/);
  expect(ask('0780270075000', (text) => text)).toMatch(/14 chiffres/);
  expect(desk.submissions.map(({ accepted }) => accepted)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('a captcha is good for one answer', () => {
  const desk = openDesk();
  const { token, text } = desk.issueCaptcha();
  expect(desk.requestPassword('bailleur@courriel.example', text, token)).toBeUndefined();
  expect(desk.requestPassword('bailleur@courriel.example', text, token)).toMatch(/code recopié/);
  expect(desk.requestPassword('bailleur', text, token)).toMatch(/adresse complète/);
});

test('a password is chosen by someone who is logged in', () => {
  const desk = openDesk();
  expect(desk.choosePassword(undefined, 'Sentier-96', 'Sentier-96')).toMatch(/Connectez-vous/);
  const session = sessionOf(samples.provisional);
  expect(desk.choosePassword(session, 'Sentier-96', 'Sentier-96')).toBeUndefined();
});

test('tenants are the same every time, each with an id and amounts of its own', () => {
  const tenants = tenantsOf(openList);
  expect(tenants).toHaveLength(10_000);
  expect(new Set(tenants.map(({ id }) => id)).size).toBe(10_000);
  expect(tenants[0]?.previous).toBe('605,00');
  const amount = /^\d{2,4},\d{2}$/;
  for (const tenant of tenants) {
    expect(
      [tenant.previous, tenant.surface, tenant.charges].every((x) => amount.test(x ?? '')),
    ).toBe(true);
  }
  expect(findTenant(openList, 'X00042')).toEqual(tenantAt(openList, 41));
  expect(tenantsOf(openList, 3)).toHaveLength(3);
});
