import { counted } from '../counted.ts';

/** The words of the user-number box. What is wrong with a number is said by `describeFinding`. */
export const userNumberTexts = {
  title: 'Numéro utilisateur',
  entry: 'Tapez ou collez le numéro (14 chiffres)',
  parts: {
    cafCode: 'Code Caf',
    thirdPartyRef: 'Réf. Tiers',
    landlordRank: 'Rang bailleur',
  },
  digits: (count: number) => counted(count, 'chiffre'),
  missing: (count: number) => `Il manque encore ${counted(count, 'chiffre')}.`,
  complete: 'Les 14 chiffres y sont.',
  copy: 'Copier sans espaces',
  copied: 'Copié. Collez-le sur le portail avec Ctrl+V.',
  copyFailed: 'La copie n’a pas marché. Sélectionnez le numéro, puis appuyez sur Ctrl+C.',
  clear: 'Effacer',
  caf: (department: string) => `Caf : ${department}`,
  unknownCaf:
    'Nous ne connaissons pas ce code Caf. Notre liste est incomplète : il peut être juste.',
  whereIsIt: 'Où trouver ce numéro ?',
} as const;
