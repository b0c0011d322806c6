import { expect, it } from 'vitest';
import {
  addCorrection,
  type Correction,
  mostCorrections,
  withoutCorrection,
} from '../../src/domain/correction.ts';

const page = '/appli/#/connexion';
const loginId: Correction = {
  page,
  field: { type: 'text', name: 'login', label: 'identifiant' },
  role: 'login-id',
};
const email: Correction = { page, field: { type: 'text', name: 'mail' }, role: 'email' };

it('the newest counts for a field, and stands last', () => {
  const none: Correction = { ...loginId, role: 'none' };
  expect(addCorrection([loginId, email], none)).toEqual([email, none]);
});

it('other fields, other pages and other numbers keep theirs', () => {
  const elsewhere = { ...loginId, page: '/appli/#/autre' };
  const second = { ...loginId, field: { ...loginId.field, nth: 1 } };
  const relabelled = { ...loginId, field: { ...loginId.field, label: 'code' } };
  const all = [elsewhere, second, relabelled, email];
  expect(addCorrection(all, loginId)).toEqual([...all, loginId]);
});

it('is taken back for its field alone', () => {
  expect(withoutCorrection([loginId, email], loginId)).toEqual([email]);
  expect(withoutCorrection([email], loginId)).toEqual([email]);
});

it('the oldest goes where there are too many', () => {
  const many = Array.from({ length: mostCorrections }, (_, index) => ({
    ...email,
    page: `/seite-${'a'.repeat(index)}`,
  }));
  expect(addCorrection(many, loginId)).toEqual([...many.slice(1), loginId]);
});
