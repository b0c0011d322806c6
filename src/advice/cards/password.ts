import type { Card } from '../card.ts';
import { accessGuide, adviceSheet, agentSheet, entityGuide } from '../sources.ts';

/** S1-2; when to try and when to ask again: S2; the second link: S2 against S1, S3 and S4. */
export const passwordByMailLost: Card<'password-by-mail-lost'> = {
  number: 2,
  id: 'password-by-mail-lost',
  title: 'J’ai perdu le mot de passe provisoire reçu par mail',
  audience: ['person'],
  steps: [
    'Cherchez d’abord le mail de la Caf dans votre messagerie, même dans les indésirables. Vous le retrouvez : suivez la fiche 7.',
    'Sinon, sur la page de connexion, cliquez sur {link:lost-password}.',
    'Tapez l’adresse mail de votre compte, puis recopiez le code affiché à l’écran.',
    'Un nouveau mot de passe arrive par mail. Il est valable 24 heures.',
    'Attendez 3 à 4 heures avant le premier essai. En cas d’échec, réessayez 2 heures plus tard.',
    'Connectez-vous, puis choisissez votre mot de passe personnel : le portail le demande.',
    'La demande échoue et vous ne vous êtes jamais connecté : cliquez sur {link:lost-login-id}. L’identifiant et un mot de passe vous sont renvoyés.',
  ],
  avoid: [
    'Un mail vient d’arriver : ne redemandez pas de mot de passe dans les 24 heures. Si le portail refuse votre demande, refaites-la après ce délai.',
  ],
  sources: [adviceSheet, agentSheet, entityGuide, accessGuide],
  related: ['password-refused', 'password-expired', 'login-id-by-mail-lost'],
};

/** S1-7; readings, waiting times, tries and the 24 hours: S2; the forgotten one: S2, S3, S4. */
export const passwordRefused: Card<'password-refused'> = {
  number: 7,
  id: 'password-refused',
  title: 'Mon mot de passe est refusé : « mot de passe invalide », « échec de connexion »',
  audience: ['person', 'entity'],
  steps: [
    'S’il est venu par mail, copiez-le au lieu de le taper. Dans le mail, double-cliquez sur le mot de passe et appuyez sur Ctrl+C. Puis cliquez dans le champ et appuyez sur Ctrl+V.',
    'Vérifiez qu’aucun espace n’est venu avec, au début ou à la fin.',
    'Si vous le tapez, respectez les majuscules et les minuscules. La touche Verr. Maj doit être éteinte.',
    'Certains caractères se ressemblent : L minuscule (l) et i majuscule (I), o majuscule (O) et zéro (0). Essayez un caractère, puis l’autre.',
    'S’il vient d’arriver par mail, attendez 3 à 4 heures avant le premier essai. En cas d’échec, réessayez 2 heures plus tard.',
    'S’il est venu par courrier, réessayez de temps en temps.',
    'Si rien ne marche et qu’il est venu par mail, suivez la fiche 2, 24 heures après le mail. S’il est venu par courrier, adressez-vous à votre Caf.',
    'Si vous avez oublié le mot de passe personnel que vous aviez choisi, cliquez sur {link:lost-password}.',
  ],
  avoid: [
    'Ne faites pas plus de 5 essais : ensuite, le compte est bloqué 10 minutes.',
    'Ne redemandez pas de mot de passe dans les 24 heures qui suivent un mail. Le premier mot de passe reste d’ailleurs valable 2 semaines.',
  ],
  sources: [adviceSheet, agentSheet, entityGuide, accessGuide],
  related: ['password-by-mail-lost', 'password-expired', 'login-id-refused'],
};

/** S1-8; which link first by post: S2, S3 and S4 against S1. */
export const passwordExpired: Card<'password-expired'> = {
  number: 8,
  id: 'password-expired',
  title: 'Mon mot de passe provisoire n’est plus valable',
  audience: ['person'],
  steps: [
    'Vérifiez la durée : 2 semaines pour un premier mot de passe venu par mail, 2 mois par courrier, 24 heures pour un mot de passe redemandé. S’il est encore valable mais refusé, suivez la fiche 7.',
    'Il était venu par mail, ou vous vous êtes déjà connecté : cliquez sur {link:lost-password}. Tapez l’adresse mail de votre compte, puis recopiez le code affiché à l’écran.',
    'Il était venu par courrier et vous ne vous êtes jamais connecté : cliquez sur {link:lost-login-id}. Tapez votre numéro utilisateur (fiche 4), puis recopiez le code affiché à l’écran.',
    'La demande échoue et vous ne vous êtes jamais connecté : essayez l’autre de ces deux liens.',
    'Un mot de passe redemandé et venu par mail est valable 24 heures. Connectez-vous, puis choisissez votre mot de passe personnel.',
  ],
  avoid: [
    'Ne refaites pas la demande pendant que la réponse est en route, par mail ou par courrier.',
  ],
  sources: [adviceSheet, agentSheet, entityGuide, accessGuide],
  related: ['password-refused', 'where-is-user-number', 'password-by-mail-lost'],
};
