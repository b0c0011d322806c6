import { describe, expect, it } from 'vitest';
import { evidenceSentence } from '../../src/advice/evidence/evidence-sentence.ts';
import { fieldsOfRole, roleName } from '../../src/advice/evidence/role-name.ts';
import { type Evidence, evidenceKinds, type FieldRole } from '../../src/domain/field-role.ts';
import { plainSpaces } from './plain-spaces.ts';

describe('evidenceSentence', () => {
  it.each<[Evidence, FieldRole, string]>([
    [{ kind: 'label', text: 'Identifiant' }, 'login-id', 'étiquette « Identifiant »'],
    [{ kind: 'label' }, 'rent-amount', 'étiquette'],
    [{ kind: 'max-length', text: '14' }, 'user-number', '14 caractères au plus'],
    [{ kind: 'max-length', text: '1' }, 'captcha', '1 caractère au plus'],
    [
      { kind: 'column-header', text: 'Loyer de juillet' },
      'rent-amount',
      'colonne « Loyer de juillet »',
    ],
    [
      { kind: 'autocomplete', text: 'username' },
      'login-id',
      'proposé au navigateur comme identifiant',
    ],
    [
      { kind: 'autocomplete', text: 'constructor' },
      'login-id',
      'proposé au navigateur « constructor »',
    ],
    [{ kind: 'type' }, 'password', 'la page masque ce que l’on tape ici'],
    [{ kind: 'currency' }, 'rent-amount', 'signe € à côté du champ'],
  ])('%o for %s', (evidence, role, sentence) => {
    expect(plainSpaces(evidenceSentence(evidence, role))).toBe(sentence);
  });

  it('has words of its own for each kind', () => {
    const all = evidenceKinds.map((kind) => evidenceSentence({ kind, text: '3' }, 'login-id'));
    expect(new Set(all).size).toBe(evidenceKinds.length);
  });

  it('cuts off a paragraph', () => {
    const said = evidenceSentence({ kind: 'label', text: 'loyer '.repeat(100) }, 'rent-amount');
    expect(said.length).toBeLessThan(110);
    expect(said).toContain('…');
  });
});

it.each<[FieldRole, number, string]>([
  ['rent-amount', 38, '38 montants de loyer'],
  ['login-id', 1, 'Identifiant'],
  ['new-password', 2, '2 nouveaux mots de passe'],
  ['email', 1, 'Adresse e-mail'],
])('%s × %i → %s', (role, count, heading) => {
  expect(fieldsOfRole(role, count)).toBe(heading);
});

it('names a role inside of a sentence', () => {
  expect(roleName('login-id')).toBe('identifiant');
});
