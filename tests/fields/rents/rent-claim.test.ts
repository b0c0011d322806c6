import { describe, expect, it } from 'vitest';
import { rentClaim } from '../../../src/fields/rents/rent-claim.ts';

describe('what a header or label asks for', () => {
  it.each([
    'Loyer',
    'LOYERS',
    'Loyer de juillet 2024',
    'Loyer mensuel (€)',
    'Loyer hors charges',
    'Loyer charges comprises',
    'Montant du loyer',
    'Montant (loyer)',
    'Lot n° 12 : loyer',
    'M. Durand – loyer de juillet',
    'Loyer ou redevance',
    'Redevance',
    'Nouveau loyer',
    'Montant du loyer dû pour juillet',
    'Loyer payé en juillet',
    'Monthly rent',
    'Rent for July',
    'Rent amount',
    'Rent per month',
    'Rent (2024)',
    'Rent last year',
    'Loyer charges comprises (CC)',
    'Trier par : Loyer Filtrer la colonne',
    'Monthly rental',
    'Rental',
  ])('a rent: %s', (text) => {
    expect(rentClaim(text)).toBe('rent');
  });

  it.each([
    'Surface',
    'Surface du logement (loyer)',
    'Charges',
    'Charges (hors loyer)',
    'Provision pour charges',
    'Dont charges',
    'Loyer au m²',
    'Loyer (€/m²)',
    'Coefficient',
    'Quote-part',
    'Date du dernier loyer',
    'Nombre de loyers',
    'Type de loyer',
    'Plafond de loyer',
    'Loyer maximum',
    'Loyers impayés',
    'Loyer de référence',
    'Indice de référence des loyers',
    'Dépôt de garantie (mois de loyer)',
    'Total des loyers',
    'APL déduite du loyer',
    'Average rent',
    'Rent per sq ft',
    'Rent/Mortgage',
    'Rent review date',
    'Rent allowance',
    'House rent allowance',
    'Rental days',
    'Loyer conventionné max.',
    'Montant reçu',
    'Montant dû',
    'Sommes encaissées',
    'Reste à payer',
    'Filtrer par loyer',
    'Rechercher un loyer',
    'Libellé (loyer, charges)',
    'Catégorie de loyer',
    'Loyers bruts annuels',
    'Redevance annuelle (€)',
    'Remarques sur le loyer',
    'Compte des loyers [706100]',
    'Part du loyer (%)',
    'Mois de loyer',
    'Loyer de crédit-bail',
    'Code loyer',
  ])('something else: %s', (text) => {
    expect(rentClaim(text)).toBe('other');
  });

  it.each([
    'Montant',
    '2024',
    'Juillet',
    'Février',
    '€',
    'Montant (€)',
    'Montant à payer',
    'Amount',
  ])('an amount: %s', (text) => {
    expect(rentClaim(text)).toBe('amount');
  });

  it.each(['', 'Locataire', 'M. Loyeur', 'Current', 'Parents', 'Article', 'Car rental'])(
    'nothing: %j',
    (text) => {
      expect(rentClaim(text)).toBeUndefined();
    },
  );
});
