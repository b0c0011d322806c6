import { counted } from '../counted.ts';
import { shortcutName } from '../shortcut-name.ts';

/** The words of a flag: what stands beside a field of a page, apart from the finding's own sentence. */
export const flagTexts = {
  /** The accessible name of a flag. */
  name: 'Signalement de l’Assistant bailleur',
  product: 'Assistant bailleur, non officiel',
  /** The accessible name of the small sign of a closed flag. */
  open: 'Ouvrir le signalement',

  replace: 'Remplacer',
  change: (before: string, after: string) => `${before} → ${after}`,
  /** The same for a screen reader. */
  replaceBy: (before: string, after: string) => `Remplacer ${before} par ${after}`,
  /** The button for a password: it never shows the characters. */
  replacePassword: 'Corriger sans afficher le mot de passe',
  choose: 'Plusieurs corrections sont possibles : choisissez la bonne.',

  /** The button for what is easily confused in a password: it opens the reader. */
  read: 'Lire caractère par caractère',

  applied: 'C’est corrigé.',
  undo: 'Annuler',
  undone: 'Votre saisie est revenue comme avant.',
  refusedByPage: 'La page n’a pas gardé la correction : ce que vous aviez tapé est de nouveau là.',
  refusedByPageAdvice: 'Corrigez le champ à la main.',

  silence: 'Ne plus signaler ici',
  silenced:
    'Ce champ ne sera plus signalé. Pour revenir en arrière, cliquez sur l’icône de l’assistant.',
  whatToDo: 'Que faire ?',
  close: 'Fermer',

  capsLock: 'La touche Verr. Maj est active : vos lettres sortent en majuscules.',
  capsLockAdvice: 'Appuyez une fois sur cette touche pour l’éteindre.',

  /** A page's `maxlength` cut a paste. `lost`: characters that are missing, 1 or more. */
  pasteCut: (lost: number) =>
    `La page a coupé le texte collé : il manque ${counted(lost, 'caractère')} à la fin.`,
  pasteCutWhy: 'Ce champ n’accepte pas un texte aussi long.',
  /** For a password, neither the characters nor their number. */
  passwordPasteCut: 'La page a coupé le mot de passe collé : il manque la fin.',
  pasteWholePassword: 'Mettre le mot de passe en entier, sans l’afficher',

  /** `shortcut`: as the browser writes it; empty where none is set. */
  shortcut: (shortcut: string) =>
    shortcut === ''
      ? 'Aucun raccourci clavier n’est réglé pour aller à ce signalement.'
      : `${shortcutName(shortcut)} pour aller à ce signalement`,

  /** Read out once by a screen reader. */
  announcement: (what: string, shortcut: string) =>
    shortcut === ''
      ? `Signalement. ${what}`
      : `Signalement. ${what} ${shortcutName(shortcut)} pour y aller.`,
} as const;
