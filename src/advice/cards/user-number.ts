import type { Card } from '../card.ts';
import { accessGuide, adviceSheet, agentSheet, entityGuide } from '../sources.ts';

/** S1-4; the three parts: S2; the printed space, receipts, "Numéro d'allocataire": S3; mails: S4. */
export const whereIsUserNumber: Card<'where-is-user-number'> = {
  number: 4,
  id: 'where-is-user-number',
  title: 'Où se trouve mon numéro utilisateur ?',
  audience: ['person', 'entity'],
  steps: [
    'Regardez vos lettres et vos mails de la Caf : il y est écrit.',
    'Par exemple : la lettre ou le mail avec votre identifiant ou votre mot de passe, le mail de juillet sur la déclaration des loyers, une quittance papier.',
    'Il a 14 chiffres : 3 pour le code Caf, 7 pour la Réf. Tiers, 4 pour le rang bailleur. Exemple : 07802700750001.',
    'Les lettres laissent parfois un espace après le code Caf. Tapez les 14 chiffres sans espace.',
    'Le portail le demande pour retrouver un identifiant, pas pour se connecter.',
  ],
  avoid: [
    'Ne prenez pas le « Numéro d’allocataire » de la quittance : c’est celui de votre locataire.',
    'Ne prenez pas le SIRET de votre société : il a 14 chiffres, mais c’est un autre numéro.',
  ],
  sources: [adviceSheet, agentSheet, entityGuide, accessGuide],
  related: ['login-id-by-mail-lost', 'login-id-by-post-lost', 'login-id-refused'],
};
