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
    'Il ne contient ni ce que vous tapez, ni montant, ni nom, ni adresse. Relisez-le tout de même avant de l’envoyer. L’assistant, lui, n’envoie rien\u00a0: c’est vous qui pouvez coller ce texte dans un message.',
  copy: 'Copier ce texte',
  copied: 'Copié. Collez-le dans votre message avec Ctrl+V.',
  copyFailed: 'La copie n’a pas marché. Cliquez dans le texte, puis tapez Ctrl+A et Ctrl+C.',
  close: 'Fermer la description',
} as const;
