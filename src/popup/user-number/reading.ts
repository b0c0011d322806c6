import { describeFinding } from '../../advice/sentences/index.ts';
import { cafName } from '../../domain/caf-names.ts';
import {
  checkUserNumber,
  formatUserNumber,
  splitUserNumber,
  type UserNumberParts,
} from '../../domain/user-number.ts';
import { digitsOf } from './entry.ts';

/** How many digits a user number has, and each of its parts (S2). */
export const partLengths = { cafCode: 3, thirdPartyRef: 7, landlordRank: 4 } as const;
const wholeLength = 14;

/** What is to be said of what stands in the entry. */
export type Verdict =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unfinished'; readonly missing: number }
  | { readonly kind: 'complete' }
  | {
      readonly kind: 'flagged';
      /** What is wrong, each fault once. */
      readonly faults: readonly string[];
      /** Why that matters, each reason once. */
      readonly reasons: readonly string[];
      /** Whole numbers, grouped for display, best first. */
      readonly suggestions: readonly string[];
    };

/** All that the box shows of an entry. */
export interface Reading {
  readonly verdict: Verdict;
  /** The digits as far as they are typed. */
  readonly parts: UserNumberParts;
  /** The 14 digits without blanks; undefined where there are not 14. */
  readonly number: string | undefined;
  /** The department of the Caf code, if we know it. */
  readonly department: string | undefined;
}

/** Reads an entry. `typing`: the user is still at it, so what is missing is no mistake yet. */
export function readEntry(text: string, typing: boolean): Reading {
  const digits = digitsOf(text) ?? '';
  const parts = {
    cafCode: digits.slice(0, 3),
    thirdPartyRef: digits.slice(3, 10),
    landlordRank: digits.slice(10),
  };
  return {
    verdict: judge(text, digits, typing),
    parts,
    number: splitUserNumber(text) === undefined ? undefined : digits,
    department: cafName(parts.cafCode),
  };
}

function judge(text: string, digits: string, typing: boolean): Verdict {
  // Blanks group the number here: in this box they are no mistake.
  const checked = text.replace(/\s/g, '');
  const { findings, suggestions } = checkUserNumber(checked, { typing });
  if (findings.length > 0) {
    const sentences = findings.map((finding) => describeFinding(finding, checked));
    return {
      kind: 'flagged',
      faults: [...new Set(sentences.map(({ what }) => what))],
      reasons: [...new Set(sentences.map(({ why }) => why))],
      suggestions: suggestions.map(formatUserNumber),
    };
  }
  if (digits === '') return { kind: 'nothing' };
  const missing = wholeLength - digits.length;
  return missing > 0 ? { kind: 'unfinished', missing } : { kind: 'complete' };
}
