import type { CorrectedRole } from '../../domain/correction.ts';
import { counted } from '../counted.ts';
import { fieldsOfRole, roleName } from '../evidence/role-name.ts';

/** The words for showing the assistant a field, in the popup and on the page. */
export const pointingTexts = {
  title: 'Un champ mal reconnu ?',
  explanation:
    'Montrez-le sur la page, puis dites ce que c’est. L’assistant s’en souvient pour cette page.',
  start: 'Montrer un champ à l’assistant',
  /** Where the page has nobody to be shown a field. */
  failed: 'Rechargez d’abord la page, avec la touche F5.',

  /** The accessible name of the bar on the page. */
  bar: 'Montrer un champ à l’Assistant bailleur',
  point: 'Cliquez sur le champ à montrer.',
  keys: 'Au clavier : Tab pour aller au champ, Entrée pour le choisir, Échap pour annuler.',
  notAField:
    'Ici, on ne tape pas de texte. Cliquez sur un champ, ou appuyez sur Échap pour annuler.',

  question: 'Ce champ est :',
  answers: {
    'login-id': fieldsOfRole('login-id', 1),
    password: fieldsOfRole('password', 1),
    'user-number': fieldsOfRole('user-number', 1),
    email: fieldsOfRole('email', 1),
    'rent-amount': fieldsOfRole('rent-amount', 1),
    none: 'Ce n’est pas un champ à vérifier',
  } satisfies Record<CorrectedRole, string>,
  undecided: 'Revenir à l’avis de l’assistant',
  cancel: 'Annuler',
  column: (count: number) =>
    `Votre réponse vaut pour toute la colonne : ${counted(count, 'champ')}.`,

  noted: {
    'login-id': `C’est noté : ${roleName('login-id')}.`,
    password: `C’est noté : ${roleName('password')}.`,
    'user-number': `C’est noté : ${roleName('user-number')}.`,
    email: `C’est noté : ${roleName('email')}.`,
    'rent-amount': `C’est noté : ${roleName('rent-amount')}.`,
    none: 'C’est noté : l’assistant ne vérifiera plus ce champ.',
  } satisfies Record<CorrectedRole, string>,
  notedUndecided: 'C’est noté : l’assistant décide de nouveau lui-même.',
  cancelled: 'Annulé. Rien n’a changé.',

  correctionsHere: (count: number) =>
    `${counted(count, 'correction')} de votre part sur cette page.`,
  forgetHere: 'Les oublier',
  correctionsElsewhere: (count: number) =>
    `${counted(count, 'correction')} de votre part sur d’autres pages.`,
  forgetAll: 'Tout oublier',
} as const;
