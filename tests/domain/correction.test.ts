import { expect, it } from 'vitest';
import {
  type Correction,
  changeCorrections,
  mostCorrections,
} from '../../src/domain/correction.ts';

const page = '/appli/#/connexion';
const loginId: Correction = {
  page,
  field: { type: 'text', name: 'login', label: 'identifiant' },
  role: 'login-id',
};
const email: Correction = { page, field: { type: 'text', name: 'mail' }, role: 'email' };

function say(known: readonly Correction[], now: Correction): readonly Correction[] {
  return changeCorrections(known, { before: null, now });
}

it('the newest counts for a field, and stands last', () => {
  const none: Correction = { ...loginId, role: 'none' };
  expect(say([loginId, email], none)).toEqual([email, none]);
});

it('other fields, other pages and other numbers keep theirs', () => {
  const elsewhere = { ...loginId, page: '/appli/#/autre' };
  const second = { ...loginId, field: { ...loginId.field, nth: 1 } };
  const relabelled = { ...loginId, field: { ...loginId.field, label: 'code' } };
  const all = [elsewhere, second, relabelled, email];
  expect(say(all, loginId)).toEqual([...all, loginId]);
});

it('is taken back for its field alone', () => {
  const takeBack = { before: loginId, now: null };
  expect(changeCorrections([loginId, email], takeBack)).toEqual([email]);
  expect(changeCorrections([email], takeBack)).toEqual([email]);
});

it('replaces what was said of the field when it was called otherwise', () => {
  const renamed = { ...email, field: { ...email.field, name: 'courriel' } };
  expect(changeCorrections([email], { before: email, now: renamed })).toEqual([renamed]);
});

it('the oldest goes where there are too many', () => {
  const many = Array.from({ length: mostCorrections }, (_, index) => ({
    ...email,
    page: `/seite-${'a'.repeat(index)}`,
  }));
  expect(say(many, loginId)).toEqual([...many.slice(1), loginId]);
});
