import { counted } from '../counted.ts';

/** The words of the popup, apart from the cards and the user-number box. */
export const popupTexts = {
  title: 'Assistant bailleur',
  subtitle: 'non officiel',

  states: {
    'at-work': {
      title: 'L’assistant est en marche',
      text: 'Il vérifie ce que vous tapez sur cette page.',
    },
    'waiting-for-consent': {
      title: 'L’assistant attend votre accord',
      text: 'D’ici là, il ne lit aucun champ. Vous pouvez déjà lire les fiches et vérifier un numéro utilisateur.',
    },
    'not-here': {
      title: 'L’assistant ne travaille pas sur cette page',
      text: 'Il travaille seulement sur le portail partenaires.caf.fr. Les fiches restent à votre disposition.',
    },
    'reload-needed': {
      title: 'Rechargez la page',
      text: 'L’assistant n’est pas encore dans cette page. Appuyez sur la touche F5, ou cliquez sur la flèche ronde du navigateur.',
    },
    'switched-off': {
      title: 'L’assistant est arrêté',
      text: 'Il ne lit aucun champ. Vous pouvez le remettre en marche quand vous voulez.',
    },
    'off-by-organisation': {
      title: 'L’assistant est arrêté par votre organisme',
      text: 'Il ne lit aucun champ. Seul votre service informatique peut le remettre en marche.',
    },
  },

  openWelcome: 'Lire et donner votre accord',
  switchOn: 'Mettre l’assistant en marche',
  switchOff: 'Arrêter l’assistant',
  setByOrganisation: 'Ce choix est réglé par votre organisme.',

  flagged: (some: boolean) =>
    some ? 'Quelque chose est à vérifier sur cette page.' : 'Rien à signaler sur cette page.',
  silenced: (count: number) =>
    `${counted(count, 'champ n’est plus signalé', 'champs ne sont plus signalés')}.`,
  forgetSilenced: 'Signaler de nouveau partout',

  error: 'Quelque chose n’a pas marché. Fermez cette fenêtre, puis ouvrez-la de nouveau.',
} as const;
