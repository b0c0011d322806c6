import type { Card } from '../card.ts';
import { accessGuide, adviceSheet, publicPages } from '../sources.ts';

/** S1-9. No date is named: it varies from year to year. */
export const julyRentMissing: Card<'july-rent-missing'> = {
  number: 9,
  id: 'july-rent-missing',
  title: 'Je ne peux pas saisir le loyer de juillet',
  audience: ['person', 'entity'],
  steps: [
    'Dans la liste des locataires, regardez si le loyer de juillet de l’an dernier y est.',
    'S’il manque, envoyez à la Caf une quittance papier pour ce mois de juillet de l’an dernier.',
    'Saisissez ensuite le loyer de juillet de cette année.',
    'S’il y est et que la saisie reste impossible, adressez-vous à votre Caf.',
  ],
  avoid: [],
  sources: [adviceSheet],
  related: ['amount-refused', 'several-tenant-lists'],
};

/** S1-10; that a correction on line may not be possible: P, weak. Charges: the sources disagree. */
export const amountRefused: Card<'amount-refused'> = {
  number: 10,
  id: 'amount-refused',
  title: 'Le montant du loyer n’est pas accepté',
  audience: ['person', 'entity'],
  steps: [
    'Mettez une virgule avant les centimes. Exemple : 612,50.',
    'Tapez seulement des chiffres et cette virgule.',
    'Le pavé numérique tape souvent un point : prenez la virgule du clavier principal.',
    'Avec ou sans les charges ? Lisez ce qui est écrit à côté du champ.',
    'Relisez avant d’envoyer : corriger en ligne ensuite n’est peut-être pas possible.',
  ],
  avoid: ['Pas de point, pas d’espace, pas de « € » ni de « euros ».'],
  sources: [adviceSheet, publicPages],
  related: ['july-rent-missing'],
};

/** S1-11; one account a department for a person: S4. */
export const severalTenantLists: Card<'several-tenant-lists'> = {
  number: 11,
  id: 'several-tenant-lists',
  title: 'J’ai plusieurs listes de locataires et je ne peux pas passer de l’une à l’autre',
  audience: ['person', 'entity'],
  steps: [
    'Enregistrez d’abord ce que vous avez saisi.',
    'Déconnectez-vous du portail.',
    'Reconnectez-vous pour aller à l’autre liste.',
    'Bailleur particulier dans plusieurs départements : chaque département a son compte, avec son identifiant et son mot de passe.',
  ],
  avoid: [],
  sources: [adviceSheet, accessGuide],
  related: ['july-rent-missing', 'login-id-refused'],
};
