import { type DoubtfulGlyph, doubtfulGlyph } from './doubtful-glyph.ts';

/** A place of the text whose character is in doubt. */
interface Place extends DoubtfulGlyph {
  /** Counted in characters. */
  readonly at: number;
}

/**
 * Every way to read a provisional password, likeliest first, each once, at most `limit` of them.
 * Lazy: twenty doubtful characters make a million readings, of which nobody tries more than a few.
 *
 * The order. First all that only swap what S2 names, O and 0, l and I; then those in which a 1 is
 * taken for a letter or a letter for a 1. Within each, fewest changes first: in a random password one
 * character says nothing about the next, and a misread character is rarer than one that was read
 * well, so that each further change makes a reading less likely. The text itself therefore comes
 * first. Readings with as many changes are equally likely; theirs is the order of the text, earliest
 * change first, so that the list is the same each time. (Somebody may take every O for a zero: to
 * change like characters together would help them with one random password in a thousand, too few to
 * complicate the order. How somebody typed would tell more; nobody has measured it.) A | stands in no reading: it is always
 * changed, and with it `limit` may bring a list without the text itself.
 */
export function* readings(text: string, limit: number): Generator<string, void> {
  const chars = [...text];
  const places = chars.flatMap((char, at): Place[] => {
    const glyph = doubtfulGlyph(char);
    return glyph === undefined ? [] : [{ at, ...glyph }];
  });
  let given = 0;
  for (const withFar of [false, true]) {
    for (let changes = 0; changes <= places.length; changes += 1) {
      for (const reading of change(chars, places, changes, withFar)) {
        if (given >= limit) return;
        given += 1;
        yield reading;
      }
    }
  }
}

/**
 * The readings with exactly so many changes at these places. `needsFar`: at least one of them is a
 * far one; otherwise none is. Goes into no branch in which there is nothing to be found, so that the
 * next reading is never far away.
 */
function* change(
  chars: readonly string[],
  places: readonly Place[],
  changes: number,
  needsFar: boolean,
  mayBeFar = needsFar,
): Generator<string, void> {
  const changeable = places.filter((place) => choices(place, mayBeFar).length > 0).length;
  const forced = places.filter(({ proposed }) => !proposed).length;
  if (changes > changeable || changes < forced) return;
  if (needsFar && (changes === 0 || places.every(({ far }) => far.length === 0))) return;
  const [place, ...others] = places;
  if (place === undefined) {
    yield chars.join('');
    return;
  }
  for (const char of choices(place, mayBeFar)) {
    const isFar = place.far.includes(char);
    yield* change(chars.with(place.at, char), others, changes - 1, needsFar && !isFar, mayBeFar);
  }
  if (place.proposed) yield* change(chars, others, changes, needsFar, mayBeFar);
}

function choices({ close, far }: Place, mayBeFar: boolean): readonly string[] {
  return mayBeFar ? [...close, ...far] : close;
}
