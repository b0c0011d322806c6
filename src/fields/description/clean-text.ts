import { readable } from '../fold.ts';
import { amountInCell } from '../rents/money.ts';
import type { CleanText, SampleKind } from './outline.ts';
import { isJoiningWord, isLimitWord, isUsualWord } from './usual-words.ts';

const longestLabel = 120;
const quoted = /«[^»]*»|“[^”]*”|"[^"]*"|„[^“”]*[“”]/g;
const address = /\S*@\S*|\b(?:https?:\/\/|www\.)\S*/gi;
/** "12 bis, rue", "rue de": what follows is where somebody lives. */
const street =
  /\b(?:rue|avenue|av\.|boulevard|bd|impasse|allée|allee|chemin|place|square|route|quai|cours|passage|lieu-dit|lotissement|villa|cité|hameau|résidence)\b/i;
const house = /\d\s*(?:bis|ter|quater|[a-d])?\s*,?\s*$/i;
const personTitle =
  /^(?:m|mm|mr|mme|mmes|mlle|monsieur|madame|mademoiselle|messieurs|mesdames)\.?$/i;
const particle = /^(?:de|du|des|la|le|d|l|et|ou)$/i;
const year = /(?<![\d.,/-])20\d\d(?![\d.,/-])/g;
/** What tells the rents of two years apart, and any other number, with the signs inside of it. */
const numbers = /\bN ?- ?1\b|(?<![\d.,/-])20\d\d(?![\d.,/-])|\d(?:[\d\s.,/]*\d)?/gi;
const amountSign = /^[€%=/+–—\-:()?!.,;*&|²°<>▲▼▴▾↑↓]+$/;
/** Short, but they tell what a column holds. */
const signs = new Set(['€', '%', 'm²', 'N-1', 'ID']);
const omitted = '…';

/** Cleans the texts of one page; made anew for each page. */
export type TextCleaner = (text: string) => CleanText;

/**
 * `newestYear`: the last year that the page's texts name. Years are kept as what they are beside
 * it ("AAAA", "AAAA-1"), since a rent and the one of the July before are told apart by them.
 */
export function createTextCleaner(newestYear: number | undefined): TextCleaner {
  return (raw) => {
    const text = readable(raw);
    const sample = sampleKind(text);
    if (sample === 'long' || isStreet(text)) return { words: '', sample };
    const masked = text
      .replace(quoted, ` ${omitted} `)
      .replace(address, ` ${omitted} `)
      .replace(/\bm2\b/gi, 'm²')
      .replace(/\((e?s|e)\)/g, '$1')
      .replace(numbers, (found) => cleanNumber(found, newestYear));
    return { words: joined(usualParts(masked.split(' '))), sample };
  };
}

/** The last year that a text names, as far as years of rents go. */
export function newestYearIn(text: string): number | undefined {
  const years = [...text.matchAll(year)].map(([found]) => Number(found));
  return years.length === 0 ? undefined : Math.max(...years);
}

export function sampleKind(text: string): SampleKind {
  if (text.length > longestLabel) return 'long';
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(text)) return 'date';
  if (/^[\d\s]+$/.test(text)) return 'nombre';
  return amountInCell(text) !== undefined ? 'montant' : 'texte';
}

/** The words that all of several clean texts share, in the order of the first. */
export function wordsInAll(texts: readonly string[]): string {
  const [first = '', ...others] = [...new Set(texts)];
  const known = others.map((text) => new Set(text.split(' ')));
  const parts = first
    .split(' ')
    .map((word) => (known.every((set) => set.has(word)) ? word : omitted));
  return joined(parts);
}

function isStreet(text: string): boolean {
  const found = street.exec(text);
  return found !== null && house.test(text.slice(0, found.index));
}

function cleanNumber(found: string, newest: number | undefined): string {
  if (/^N/i.test(found)) return 'N-1';
  const back = (newest ?? Number.NaN) - Number(found);
  if (back === 0) return 'AAAA';
  return back > 0 && back < 6 ? `AAAA-${back}` : '*';
}

function usualParts(parts: readonly string[]): string[] {
  const kept: string[] = [];
  let isInName = false;
  for (const part of parts) {
    const bare = part.replace(/^[("'[]+|[)"'\],;:]+$/g, '');
    if (personTitle.test(bare)) {
      isInName = true;
      kept.push(omitted);
    } else if (isInName && (particle.test(bare) || /^\p{Lu}/u.test(bare))) kept.push(omitted);
    else {
      isInName = false;
      kept.push(cleanPart(part));
    }
  }
  const isKnown = kept.every((part, at) => !part.includes(omitted) || isLimitWord(parts[at] ?? ''));
  return isKnown && joined(kept) !== '' ? [...parts] : kept;
}

/** One piece between spaces: all its words are usual, or none of it is kept but its pauses. */
function cleanPart(part: string): string {
  if (amountSign.test(part)) return part;
  const [, before = '', core = '', after = ''] = /^([(]*)(.*?)([):;,.?!*…€%]*)$/u.exec(part) ?? [];
  return before + (isUsual(core) ? core : omitted) + after;
}

function isUsual(core: string): boolean {
  if (/^(?:AAAA(?:-\d)?|N-1|€?\/?m²|n°)$/i.test(core)) return true;
  const words = core.split(/[’'‘\-/·.*]+/).filter((word) => word !== '');
  return words.every((word) => /^\p{L}+$/u.test(word) && isUsualWord(word));
}

/** Without repeated "…"; empty where no word is left that tells anything. */
function joined(parts: readonly string[]): string {
  const text = parts.join(' ').replace(/…[\s…]*…/g, omitted);
  const words = text.match(/m²|\bN-1|\p{L}+|€|%/gu) ?? [];
  const tells = text === 'N' || words.some((word) => signs.has(word) || !isJoiningWord(word));
  return tells ? readable(text) : '';
}
