import { isTechnicalWord } from './usual-words.ts';

/**
 * A technical name (`name`, `id`) without what it may tell of a person: numbers as "*", parts that
 * are no usual words as "…", other signs left out. "loyer_DURAND_12" → "loyer_…_*".
 */
export function cleanName(name: string): string {
  return name
    .slice(0, 200)
    .replace(/[^\p{L}\d_.:$[\]-]+/gu, '')
    .replace(/\d+/g, '*')
    .replace(/\p{L}+/gu, cleanPart)
    .replace(/…(?:[…*]*…)?/g, '…')
    .slice(0, 80);
}

/**
 * A page's path and hash route without query, cleaned in the same way, part by part:
 * "/locataires/12/#/fiche" → "/locataires/*​/#/fiche".
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

/** Words in one piece are parted where a capital begins the next: "monthlyRent". */
function cleanPart(part: string): string {
  return part
    .split(/(?<=\p{Ll})(?=\p{Lu})/u)
    .map((word) => (isTechnicalWord(word) ? word : '…'))
    .join('');
}
