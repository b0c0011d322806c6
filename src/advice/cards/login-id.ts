import type { Card } from '../card.ts';
import { accessGuide, adviceSheet, agentSheet, entityGuide } from '../sources.ts';

/** S1-1. That the password may change with the id: S1-3, S2, S3. */
export const loginIdByMailLost: Card<'login-id-by-mail-lost'> = {
  number: 1,
  id: 'login-id-by-mail-lost',
  title: 'J’ai perdu l’identifiant reçu par mail',
  audience: ['person'],
  steps: [
    'Cherchez d’abord le mail de la Caf dans votre messagerie, même dans les indésirables.',
    'Vous ne le trouvez pas : préparez votre numéro utilisateur, 14 chiffres (fiche 4).',
    'Sur la page de connexion, cliquez sur {link:lost-login-id}.',
    'Tapez votre numéro utilisateur sans espace, puis recopiez le code affiché à l’écran. Si le portail vous pose des questions, répondez-y.',
    'L’identifiant revient par mail ou par courrier.',
    'Le mot de passe peut changer en même temps. S’il en arrive un nouveau, c’est lui qu’il faut taper.',
  ],
  avoid: [
    'Ne refaites pas la demande en attendant la réponse.',
    'Une lettre de la Caf est déjà en route : attendez-la (fiche 6).',
  ],
  sources: [adviceSheet, agentSheet, entityGuide, accessGuide],
  related: ['where-is-user-number', 'letter-not-arrived', 'login-id-by-post-lost'],
};

/** S1-3, S3, S4; a refusal within the two months: S2. */
export const loginIdByPostLost: Card<'login-id-by-post-lost'> = {
  number: 3,
  id: 'login-id-by-post-lost',
  title: 'J’ai perdu l’identifiant reçu par courrier',
  audience: ['person', 'entity'],
  steps: [
    'Préparez votre numéro utilisateur, 14 chiffres (fiche 4).',
    'Sur la page de connexion, cliquez sur {link:lost-login-id}.',
    'Tapez votre numéro utilisateur sans espace, puis recopiez le code affiché à l’écran. Si le portail vous pose des questions, répondez-y.',
    'L’identifiant et un mot de passe reviennent par courrier, ou par mail pour une société. Ils peuvent venir séparément : attendez d’avoir les deux.',
    'Tapez le nouveau mot de passe : l’ancien ne marche peut-être plus.',
    'Si le portail refuse la demande, le mot de passe de votre lettre reste valable 2 mois. Si vous n’avez plus cette lettre, adressez-vous à votre Caf.',
  ],
  avoid: [
    'Ne faites la demande qu’une seule fois.',
    'Une lettre de la Caf est déjà en route : attendez-la (fiche 6).',
  ],
  sources: [adviceSheet, agentSheet, entityGuide, accessGuide],
  related: ['where-is-user-number', 'letter-not-arrived', 'login-id-by-mail-lost'],
};

/** S1-5; copying from a mail and the five tries: S2; ids of another form: S3; one a department: S4. */
export const loginIdRefused: Card<'login-id-refused'> = {
  number: 5,
  id: 'login-id-refused',
  title: 'Mon identifiant est refusé',
  audience: ['person', 'entity'],
  steps: [
    'L’identifiant s’écrit LOG, puis 6 chiffres, puis 1 lettre, sans espace. Exemple : LOG012345A.',
    'Regardez le caractère juste après LOG : c’est un chiffre. S’il ressemble à un O, tapez un zéro.',
    'Il est venu par mail : copiez-le et collez-le au lieu de le taper.',
    'Votre société vous l’a donné sous une autre forme : tapez-le tel quel.',
    'Bailleur particulier dans plusieurs départements : chaque département a son identifiant. Vérifiez que c’est le bon.',
    'Vérifiez aussi le mot de passe (fiche 7).',
    'Vous n’êtes pas sûr d’avoir le bon identifiant : suivez la fiche 1 s’il est venu par mail, la fiche 3 s’il est venu par courrier.',
  ],
  avoid: [
    'Ne tapez pas à sa place votre numéro utilisateur (14 chiffres) ni votre adresse mail.',
    'Ne faites pas plus de 5 essais : ensuite, le compte est bloqué 10 minutes.',
  ],
  sources: [adviceSheet, agentSheet, entityGuide, accessGuide],
  related: ['password-refused', 'login-id-by-mail-lost', 'login-id-by-post-lost'],
};
