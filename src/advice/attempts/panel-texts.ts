import { counted } from '../counted.ts';

/** The words around the attempts in the popup, where a user or an agent may put them right. */
export const panelTexts = {
  known: 'Cet identifiant est le bon : une connexion a déjà réussi.',
  /** Where the extension's background does not answer. */
  unreachable:
    'Nous ne savons pas combien d’essais il reste. Fermez cette fenêtre, puis ouvrez-la de nouveau.',

  /** `locked`: how many of them are blocked. */
  others: (count: number, locked: number) => {
    const all = counted(count, 'autre compte', 'autres comptes');
    if (locked === 0) return all;
    return count === 1 ? `${all}, bloqué` : `${all}, dont ${counted(locked, 'bloqué')}`;
  },
  unnamed: 'Compte sans nom',

  kept: 'C’est noté.',
  notKept: 'Ce n’est pas noté : le navigateur n’a pas pu l’enregistrer. Réessayez dans un instant.',

  correct: 'Ce nombre d’échecs n’est pas juste ?',
  correctWhy:
    'Nous ne voyons que les essais faits dans ce navigateur. Le portail les compte tous, même ceux faits sur un autre ordinateur ou un téléphone.',
  elsewhere: 'J’ai aussi essayé ailleurs : 1 échec de plus',
  restarted: 'Le compteur est reparti à zéro',
  blocked: 'Le compte vient d’être bloqué',
  lockEnded: 'Le blocage est déjà fini',
  failures: 'Nombre d’échecs jusqu’ici',
  keepFailures: 'Enregistrer ce nombre',

  keepOrigin: 'Enregistrer cette réponse',
  receivedAt: {
    mail: 'Jour et heure d’arrivée du mail',
    post: 'Jour d’arrivée de la lettre',
  },
  /** What is wrong with the time that was typed. */
  wrongTime: {
    mail: {
      missing: 'Indiquez le jour et l’heure d’arrivée : ils sont écrits dans le mail.',
      incomplete:
        'Cette date n’est pas complète, ou n’existe pas. Vérifiez le jour, le mois, l’année et l’heure.',
      future: 'Cette date n’est pas encore passée. Vérifiez le jour, le mois, l’année et l’heure.',
      old: 'Cette date est très ancienne. Vérifiez l’année.',
    },
    post: {
      missing: 'Indiquez le jour où la lettre est arrivée, même à peu près.',
      incomplete:
        'Cette date n’est pas complète, ou n’existe pas. Vérifiez le jour, le mois et l’année.',
      future: 'Cette date n’est pas encore passée. Vérifiez le jour, le mois et l’année.',
      old: 'Cette date est très ancienne. Vérifiez l’année.',
    },
  },

  name: 'Donner un nom à ce compte',
  rename: 'Changer le nom de ce compte',
  nameLabel: 'Nom du compte',
  nameWhy: 'Utile si vous avez plusieurs comptes. Exemple : Gironde.',
  keepName: 'Enregistrer ce nom',
} as const;
