/** The words of the way from a card to the reader of provisional passwords. */
export const readPasswordTexts = {
  explanation:
    'L’assistant peut montrer le mot de passe tapé dans la page, caractère par caractère, et proposer les lectures possibles.',
  read: 'Lire mon mot de passe provisoire',
  nothingThere:
    'Aucun mot de passe n’est tapé dans la page. Tapez-le ou collez-le dans son champ, sans valider, puis revenez à cette fiche.',
  elsewhere:
    'L’assistant peut lire un mot de passe provisoire caractère par caractère. Sur la page de connexion du portail, tapez-le dans son champ, sans valider, puis revenez à cette fiche.',
  failed:
    'L’assistant n’a pas pu atteindre la page. Rechargez-la, tapez le mot de passe, puis recommencez.',
} as const;
