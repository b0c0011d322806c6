import type { PasswordOrigin } from '../../domain/next-try.ts';
import { quoted } from '../quoted.ts';

/** The words around the attempts, on the page and in the popup. What is counted is said elsewhere. */
export const attemptTexts = {
  title: 'Essais de connexion',
  /** The accessible name of what stands beside the log-in button. */
  name: 'Essais de connexion, vus par l’Assistant bailleur',
  /** What users call an account; empty where they gave it no name. */
  account: (name: string) => (name === '' ? 'Ce compte' : `Compte ${quoted(name)}`),
  whatToDo: 'Que faire ?',
  nothing: 'Aucun essai n’a encore été vu sur cette page.',
  known: 'Cet identifiant est le bon : une connexion a déjà réussi.',

  correct: 'Ce nombre d’échecs n’est pas juste ?',
  correctWhy:
    'Nous ne voyons que les essais faits dans ce navigateur. Le portail les compte tous, même ceux faits sur un autre ordinateur ou un téléphone.',
  elsewhere: 'Ajouter un échec fait ailleurs',
  restarted: 'Le compte des échecs est déjà reparti à zéro',
  lockEnded: 'Le blocage est déjà fini',
  failures: 'Nombre d’échecs',
  corrected: 'C’est noté.',

  nameAccount: 'Donner un nom à ce compte',
  nameExample: 'Exemple : Gironde',
  keepName: 'Garder ce nom',

  origin: 'D’où vient ce mot de passe ?',
  origins: {
    mail: 'Il est venu par mail',
    post: 'Il est venu par courrier',
    personal: 'C’est mon mot de passe personnel',
    unknown: 'Je ne sais pas',
  } satisfies Record<PasswordOrigin['kind'], string>,
  receivedAt: 'Quand est-il arrivé ?',

  /** Where the extension's background does not answer. */
  unreachable: 'Nous ne savons pas combien d’essais il reste. Rechargez la page avec la touche F5.',
} as const;
