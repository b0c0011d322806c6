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

  origin: 'D’où vient votre mot de passe ?',
  origins: {
    mail: 'Il est venu par mail',
    post: 'Il est venu par courrier',
    personal: 'C’est mon mot de passe personnel',
    unknown: 'Je ne sais pas',
  } satisfies Record<PasswordOrigin['kind'], string>,
} as const;
