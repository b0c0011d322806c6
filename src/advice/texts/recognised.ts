/** The words of what the popup says about the page in front: what is recognised, and its description. */
export const recognisedTexts = {
  title: 'Champs reconnus sur cette page',
  why: 'Pourquoi ce champ\u00a0?',
  whySeveral: 'Pourquoi ces champs\u00a0?',
  unsure: 'peu sûr',
  asking: 'Un instant…',
  nothing: 'L’assistant ne reconnaît aucun champ sur cette page, et n’y vérifie donc rien.',
  nothingAdvice:
    'Attendez que la page soit affichée en entier. S’il manque un champ, montrez-le à l’assistant avec le bouton plus bas, ou copiez une description de la page.',
  failed:
    'La page ne répond pas. Rechargez-la avec la touche F5, puis ouvrez de nouveau cette fenêtre.',

  describe: 'Copier une description de cette page',
  description: 'Description de la page',
  intro:
    'Ce texte aide les personnes qui entretiennent l’assistant à lui apprendre cette page. Il dit quels champs elle contient et comment ils sont nommés.',
  withoutValues:
    'Il ne contient rien de ce qui est tapé ou affiché chez vous\u00a0: ni montant, ni nom, ni adresse. Relisez-le\u00a0: rien n’est envoyé par l’assistant. C’est vous qui pouvez le coller dans un message.',
  copy: 'Copier ce texte',
  copied: 'Copié. Collez-le dans votre message avec Ctrl+V.',
  copyFailed: 'La copie n’a pas marché. Cliquez dans le texte, puis tapez Ctrl+A et Ctrl+C.',
  close: 'Fermer la description',
} as const;
