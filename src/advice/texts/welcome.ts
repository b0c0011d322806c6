import { popupTexts } from './popup.ts';

/** The words of the welcome page: what the user agrees to. */
export const welcomeTexts = {
  title: 'Assistant bailleur',
  subtitle: 'non officiel',
  introduction:
    'L’assistant vous aide à vous connecter au portail de la Caf et à déclarer vos loyers. Il signale les fautes de saisie et propose la correction.',
  linesHeading: 'Avant de commencer',
  lines: [
    'Ce qu’il lit : sur partenaires.caf.fr seulement, ce qui est écrit dans les champs pour se connecter, pour retrouver un identifiant et pour déclarer les loyers, et les mots autour.',
    'Rien ne quitte votre ordinateur : l’assistant n’envoie rien, à personne.',
    'Il n’enregistre jamais vos mots de passe, pas même un seul caractère.',
    'Il garde sur cet ordinateur votre accord, les champs à ne plus signaler et ce que vous lui dites d’un champ. Il compte les essais de connexion, sans garder votre identifiant. Jusqu’à la fermeture du navigateur, il retient aussi le genre de page et de faute, sans votre texte, et le numéro tapé dans sa fenêtre.',
    'Il ne bloque rien et ne corrige rien sans vous : c’est vous qui décidez.',
  ],
  accept: 'Mettre l’assistant en marche',
  accepted: {
    title: 'L’assistant est en marche',
    text: 'Allez sur le portail de la Caf et tapez comme d’habitude. S’il voit une faute, il le dit à côté du champ.',
    reloadNeeded:
      'Une page du portail était déjà ouverte : rechargez-la. Appuyez sur la touche F5, ou cliquez sur la flèche ronde du navigateur.',
    howToSwitchOff: `Pour l’arrêter : cliquez sur l’icône de l’assistant, en haut du navigateur, puis sur « ${popupTexts.switchOff} ».`,
  },
  failed: 'L’assistant n’a pas pu se mettre en marche. Cliquez de nouveau sur le bouton.',
  offByOrganisation:
    'Votre organisme a arrêté l’assistant sur ce poste. Seul votre service informatique peut le remettre en marche.',
  onByOrganisation: 'Votre organisme a mis l’assistant en marche sur ce poste.',
  notOfficial: 'Cette extension n’est pas faite par la Caf et ne parle pas en son nom.',
} as const;
