import { fold } from '../fold.ts';
import { formWords } from './form-words.ts';

const longest = 100;

/** After these somebody's name stands, or where they live. */
const beforeNames = new Set([
  ...['m', 'mm', 'mr', 'mrs', 'ms', 'mme', 'mmes', 'mlle', 'monsieur', 'madame', 'mademoiselle'],
  ...['dr', 'me', 'maitre', 'sci', 'sarl', 'sas', 'eurl', 'famille', 'epoux', 'consorts'],
  ...['rue', 'avenue', 'av', 'boulevard', 'bd', 'allee', 'chemin', 'impasse', 'quai', 'residence'],
]);

/**
 * A text of the page without anybody's name: folded words, runs of digits as "*", up to a title
 * ("Mme") or a street. Words with a capital letter are left out as well, unless they are ones that
 * forms are made of: "Loyer de Jeanne Aubry" is "loyer de". Undefined where nothing is left.
 */
export function plainWords(text: string): string | undefined {
  const kept: string[] = [];
  for (const word of text.split(/[^\p{L}\p{M}\d-]+/u)) {
    const folded = fold(word).replace(/^-+|-+$/g, '');
    if (beforeNames.has(folded)) break;
    const isCapital = /^[^\p{L}]*\p{Lu}/u.test(word);
    if (/\p{L}/u.test(folded) && (!isCapital || formWords.has(folded))) {
      kept.push(folded.replace(/\d+/g, '*'));
    }
  }
  const words = kept.join(' ').slice(0, longest);
  return words === '' ? undefined : words;
}
