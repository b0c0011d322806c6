/** The tooltip of the toolbar's icon, by state. */
export const iconTitles = {
  'at-work': 'Assistant bailleur : en marche, rien à signaler',
  waiting: 'Assistant bailleur : attend votre accord',
  'not-here': 'Assistant bailleur : ne travaille pas sur cette page',
  flagged: 'Assistant bailleur : quelque chose à vérifier sur cette page',
} as const;
