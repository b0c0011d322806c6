import type { Card } from '../card.ts';
import { accessGuide, adviceSheet, agentSheet } from '../sources.ts';

/** S1-6; S2 says that a second request is refused: to wait is right either way. Two letters: S4. */
export const letterNotArrived: Card<'letter-not-arrived'> = {
  number: 6,
  id: 'letter-not-arrived',
  title: 'J’attends la lettre avec mon identifiant et mon mot de passe',
  audience: ['person'],
  steps: [
    'Attendez la lettre. Si la Caf ne connaît pas votre adresse mail, elle vous écrit par courrier.',
    'L’identifiant et le mot de passe viennent dans deux lettres séparées. Attendez d’avoir les deux.',
    'La lettre tarde trop : adressez-vous à votre Caf avant toute nouvelle demande.',
  ],
  avoid: [
    'Ne cliquez pas sur {link:lost-login-id} pendant ce temps. Un second mot de passe pourrait partir, par courrier lui aussi, et l’on confond vite les deux.',
  ],
  sources: [adviceSheet, agentSheet, accessGuide],
  related: ['login-id-by-post-lost', 'password-refused'],
};
