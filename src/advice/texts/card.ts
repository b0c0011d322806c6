import type { Audience } from '../card.ts';

/** The words around a card, in the popup and in its own tab. */
export const cardTexts = {
  /** What names a card on the phone. */
  name: (number: number) => `Fiche ${number}`,
  /** `reason` as `chooseCard` gives it: it begins with "parce que". */
  reason: (reason: string) => `Cette fiche d’abord, ${reason}.`,
  steps: 'Que faire',
  avoid: 'À éviter',
  related: 'Voir aussi',
  sources: 'D’après',
  allCards: 'Toutes les fiches',
  openInTab: 'Ouvrir dans un onglet',
  audience: {
    person: 'bailleur particulier',
    entity: 'agence, société ou association',
    agent: 'agent Caf',
  } satisfies Record<Audience, string>,
} as const;
