import { describe, expect, it } from 'vitest';
import { lockDuration } from '../../../src/fields/outcome/lock-duration.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
/** Five past two in the afternoon, wherever the tests run. */
const now = new Date(2026, 2, 12, 14, 5).getTime();

describe('lockDuration', () => {
  it.each([
    ['Compte bloqué. Réessayez dans 10 minutes.', 10 * minute],
    ['Réessayez dans dix minutes', 10 * minute],
    ['Votre compte est bloqué pendant 1 heure.', hour],
    ['Votre compte est bloqué pendant une heure.', hour],
    ['Compte bloqué 10 min', 10 * minute],
    ['Veuillez patienter encore 45 secondes', 45 * second],
    ['Patientez 30 s avant un nouvel essai', 30 * second],
    ['Réessayez après un délai de 15 minutes', 15 * minute],
    ['Réessayez dans environ 5 minutes', 5 * minute],
    ['bloqué pour une durée de 24 heures', 24 * hour],
    ['Réessayez dans 1 h 30', 90 * minute],
    ['Réessayez dans 1h30', 90 * minute],
    ['Réessayez dans 1 heure et 30 minutes', 90 * minute],
    ['Temps restant : 9 min 58 s', 9 * minute + 58 * second],
    ['Réessayez dans 9 minutes et 58 secondes', 9 * minute + 58 * second],
    ['Réessayez dans 09:58', 9 * minute + 58 * second],
    ['Réessayez dans 01:02:03', hour + 2 * minute + 3 * second],
    ['Revenez dans un quart d’heure', 15 * minute],
    ['Revenez dans une demi-heure', 30 * minute],
    ['Compte suspendu pendant 2 jours', 48 * hour],
    ['bloqué jusqu’à 14 h 20', 15 * minute],
    ['Vous pourrez vous reconnecter à partir de 14h15.', 10 * minute],
    ['Réessayez après 14 h 20.', 15 * minute],
    ['Réessayez après 2 heures.', 2 * hour],
    ['bloqué jusqu’à 15 heures', 55 * minute],
    ['bloqué jusqu’à 0 h 05', 10 * hour],
    ['bloqué jusqu’au 13/03/2026 à 14:05', 24 * hour],
    ['Too many attempts, try again in 10 minutes', 10 * minute],
    ['Your account is locked for an hour', hour],
    ['Locked until 2:20 pm', 15 * minute],
    ['Après 5 échecs en 2 minutes, votre compte est bloqué pendant 10 minutes', 10 * minute],
  ])('%s', (text, expected) => {
    expect(lockDuration(text, now)).toBe(expected);
  });

  it.each([
    'Votre compte est bloqué.',
    'Réessayez dans quelques minutes.',
    'Après 5 tentatives, votre compte a été bloqué.',
    'Compte bloqué : 3 essais en 10 minutes.',
    'Déconnecté après 15 minutes d’inactivité',
    'Compte bloqué jusqu’à nouvel ordre',
    'bloqué jusqu’à 14 h 05',
    'Réessayez après 13 h 20.',
    'bloqué jusqu’à 13 h 50',
    'bloqué jusqu’au 11/03/2026 à 14:05',
    'bloqué jusqu’à 25 h 70',
    'bloqué pendant 0 minute',
    'bloqué pendant 2000 jours',
    'Appelez le 32 30 pour débloquer votre compte.',
    'Réponse sous 48 heures',
    'Contactez-nous de 9 h à 17 h pour un déblocage.',
  ])('none: %s', (text) => {
    expect(lockDuration(text, now)).toBeUndefined();
  });

  it('measures from one hour to the next when the clocks change', () => {
    const before = new Date(2026, 2, 29, 1, 55).getTime();
    const at = new Date(2026, 2, 29, 3, 5).getTime();
    expect(lockDuration('bloqué jusqu’à 3 h 05', before)).toBe(at - before);
  });
});
