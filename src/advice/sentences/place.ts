import type { Found } from './sentence.ts';

/**
 * Where the part stands, counted in characters, as the subject of a sentence: "Le premier
 * caractère", "Le 4e caractère", "Le dernier caractère"; "Les caractères 4 à 6" for a part that is
 * not single.
 */
export function place({ before, part, after }: Found): string {
  const first = [...before].length + 1;
  if (!isSingle(part)) {
    const last = first + [...part].length - 1;
    return `Les caractères ${first} ${last - first === 1 ? 'et' : 'à'} ${last}`;
  }
  if (before === '') return 'Le premier caractère';
  return after === '' ? 'Le dernier caractère' : `Le ${first}e caractère`;
}

/** True for one character, be it of two code units. */
export function isSingle(part: string): boolean {
  return [...part].length < 2;
}
