import type { Source } from './card.ts';

/** S1 in docs/domaine.md. */
export const adviceSheet: Source = {
  title: 'Offre bailleur – Conseils',
  date: 'fiche Conseils, 2019',
};

/** S2 in docs/domaine.md. */
export const agentSheet: Source = {
  title: 'Mon Compte Partenaires – Offre bailleurs – Astuces',
  date: 'fiche pour les agents Caf, non datée',
};

/** S3 in docs/domaine.md. */
export const entityGuide: Source = {
  title: 'Première connexion pour un bailleur personne morale',
  date: 'guide non daté, avec une lettre de juillet 2016',
};

/** S4 in docs/domaine.md. */
export const accessGuide: Source = {
  title: 'Accéder à l’Espace bailleur',
  date: 'guide non daté, écrit après l’été 2019',
};

/** P in docs/domaine.md. */
export const publicPages: Source = {
  title: 'Pages publiques sur la déclaration des loyers',
  date: 'consultées en 2026, à vérifier',
};
