/**
 * How a field is known again at the next visit, as data: what names it on the page and in the
 * page's program. Runs of digits are "*", letters folded. Never a value, nor anybody's name.
 */
export interface FieldMark {
  /** The field's type, as the page declares it: "text", "number" … */
  readonly type: string;
  readonly name?: string;
  readonly id?: string;
  /** The header of the field's column; where it stands in none, its own label. */
  readonly label?: string;
  readonly placeholder?: string;
  readonly autocomplete?: string;
  /** Which one it is among fields that nothing tells apart, counted from 0. */
  readonly nth?: number;
}

/** How well two marks fit each other. */
export interface Likeness {
  /** What both have and is not the same: at most one thing. */
  readonly differing: 0 | 1;
  /** What both have and is the same. */
  readonly agreeing: number;
}

/**
 * Whether two marks may be of one field. All that both have has to agree, except for one thing: a
 * label was reworded, or the page's program was, and then the other of the two has to agree. Fields
 * that nothing names are alike where their type is. Undefined: two different fields.
 */
export function likeness(a: FieldMark, b: FieldMark): Likeness | undefined {
  if (isNameless(a) || isNameless(b)) {
    return isNameless(a) && isNameless(b) && a.type === b.type ? same(0) : undefined;
  }
  const named = compareNames(a, b);
  const labelled = compare(a.label, b.label);
  const others = [
    compare(a.placeholder, b.placeholder),
    compare(a.autocomplete, b.autocomplete),
    compareTypes(a.type, b.type),
  ];
  const said = [named, labelled, ...others].filter((each) => each !== undefined);
  const telling = [named, labelled, ...others.slice(0, 2)];
  const agreeing = said.filter((each) => each === 'same').length;
  if (!telling.includes('same')) return undefined;
  if (agreeing === said.length) return same(agreeing);
  if (agreeing < said.length - 1) return undefined;
  const isSure = labelled === 'same' || (named === 'same' && !isPattern(a));
  return isSure ? { differing: 1, agreeing } : undefined;
}

/** Above 0 where the first fits better than the second. */
export function betterLikeness(a: Likeness, b: Likeness): number {
  return b.differing - a.differing || a.agreeing - b.agreeing;
}

/** True if a field has nothing that it could be called by. */
export function isNameless({ name, id, label, placeholder, autocomplete }: FieldMark): boolean {
  return [name, id, label, placeholder, autocomplete].every((each) => each === undefined);
}

type Compared = 'same' | 'different' | undefined;

function same(agreeing: number): Likeness {
  return { differing: 0, agreeing };
}

function compare(a: string | undefined, b: string | undefined): Compared {
  if (a === undefined || b === undefined) return undefined;
  return a === b ? 'same' : 'different';
}

/** Name and id are one thing: programs that rename the one rename the other. */
function compareNames(a: FieldMark, b: FieldMark): Compared {
  const both = [compare(a.name, b.name), compare(a.id, b.id)];
  return both.find((each) => each === 'same') ?? both.find((each) => each !== undefined);
}

/** A page's button that shows a password makes a field of texts of it. */
function compareTypes(a: string, b: string): Compared {
  const revealed = (type: string) => (type === 'password' ? 'text' : type);
  return revealed(a) === revealed(b) ? undefined : 'different';
}

/** Where digits were left out, other fields of the page may be called the same. */
function isPattern({ name, id }: FieldMark): boolean {
  return `${name ?? ''}${id ?? ''}`.includes('*');
}
