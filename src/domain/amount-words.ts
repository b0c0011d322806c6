/**
 * What a word beside a number does to it. `euros` and `cents` name the unit; `idle` says something
 * that leaves the number as it is (par mois, charges comprises); `changes`: with this word the
 * number is no longer a rent in euros (k, francs, par an, trois).
 */
export type WordRole = 'euros' | 'cents' | 'idle' | 'changes';

const euros = new Set(['e', 'eu', 'eur', 'eurs', 'euro', 'euros']);
const cents = new Set(['c', 'ct', 'cts', 'cent', 'cents', 'centime', 'centimes']);
const changes = new Set(
  [
    'k ke keur m mille milles million millions',
    'un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
    'vingt trente quarante cinquante soixante fois moitie tiers quart double pourcent',
    'f ff frf frs franc francs dollar dollars usd livre livres gbp chf',
    'an ans annee annees annuel annuelle annuels annuellement trimestre trimestres trimestriel',
    'semestre semestres semestriel semaine semaines jour jours',
  ].flatMap((line) => line.split(' ')),
);

/** The role of a word in small letters without accents. */
export function wordRole(word: string): WordRole {
  if (euros.has(word)) return 'euros';
  if (cents.has(word)) return 'cents';
  return changes.has(word) ? 'changes' : 'idle';
}

/** True for what may still become "euros" while the user types. */
export function startsEuros(word: string): boolean {
  return word !== '' && 'euro'.startsWith(word.toLowerCase());
}
