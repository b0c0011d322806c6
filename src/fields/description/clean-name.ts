import { isLimitWord, isTechnicalWord } from './usual-words.ts';

/** Words in one piece are parted where a capital begins the next: "monthlyRent". */
const wordsInName = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{L}/gu;

/**
 * A technical name (`name`, `id`) without what it may tell of a person: numbers as "*", parts that
 * are no usual words as "…", other signs left out. "loyer_DURAND_12" → "loyer_…_*".
 */
export function cleanName(name: string): string {
  const plain = name
    .slice(0, 200)
    .replace(/[^\p{L}\d_.:$[\]-]+/gu, '')
    .replace(/\d+/g, '*');
  const words = plain.match(wordsInName) ?? [];
  const others = words.filter((word) => !isLimitWord(word));
  const isKnown = others.length > 0 && others.every(isTechnicalWord);
  return plain
    .replace(wordsInName, (word) => (isKnown || isTechnicalWord(word) ? word : '…'))
    .replace(/…(?:[…*]*…)?/g, '…')
    .slice(0, 80);
}

/**
 * A page's path and hash route without query, cleaned in the same way, part by part:
 * "/locataires/12/#/fiche" becomes a star between "locataires" and the route.
 */
export function cleanPath({ pathname, hash }: Pick<Location, 'pathname' | 'hash'>): string {
  const isRoute = hash.startsWith('#/') || hash.startsWith('#!/');
  const route = isRoute ? (hash.split('?')[0] ?? '') : '';
  return `${pathname}${route}`
    .split('/')
    .map((part) => (part === '#' || part === '#!' ? part : cleanName(part.split(';')[0] ?? '')))
    .join('/')
    .slice(0, 200);
}
