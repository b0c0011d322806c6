import { formWords } from './form-words.ts';

/** Longer, and no person gave the name. */
const longest = 80;

/** What only programs begin names with: React's ":r1:", "«r1»" and "_r_1_", generators' own signs. */
const madeUp =
  /^(?:[:«]|_r_|ns_Z7_|viewns_|yui_|isc_|gwt-uid|ext-(?:gen|comp)|dijit_|__BVID__|p[nvr]_id)/i;
/** Letters and digits in turns, or the letters of hexadecimal numbers alone: drawn by chance. */
const byChance = /(?:\*[a-z]{1,3}){3}|^[0-9a-f]{8}-[0-9a-f]{4}-|^[0-9a-f*-]{10,}$/i;
/** Parts that JSF numbers through, in names whose other parts mean something. */
const numberedParts = /(?<![a-z])j_id\w*/gi;
/** A part that begins with a capital letter: "loyer_DURAND". */
const capitalised = /(?<!\p{L})\p{Lu}\p{L}+/gu;
/** Words that say nothing of a field but that it is one, or which library drew it. */
const empty = new Set(
  `input field control text textfield textbox element item key uid id gen generated auto component
  widget form formcontrol row cell col chip chips list select autocomplete box group label value
  mat mdc mui md cdk ng nz el rc ui ember radix headlessui react aria vue vuetify ant chakra base
  formkit formly bs lit sl ion cds dx ext gwt fluent dsfr fr`.split(/\s+/),
);

/**
 * A field's name or id in the page's program, without what is another at the next visit: runs of
 * digits as "*" ("rows[12].rent" as "rows[*].rent"), and so is what may be somebody's name.
 * Undefined where that leaves nothing which a person would have called a field: "mat-input-3",
 * ":r1:", "ember123".
 */
export function programName(text: string | null): string | undefined {
  const name = (text ?? '').trim();
  if (name.length > longest || madeUp.test(name)) return undefined;
  const pattern = name
    .replace(numberedParts, '*')
    .replace(/\d+/g, '*')
    .replace(capitalised, (part) => (mayBeName(part) ? '*' : part));
  const words = wordsIn(pattern);
  const isNumbered = pattern.includes('*');
  if (words.length === 0 || (isNumbered && words.every((word) => empty.has(word)))) {
    return undefined;
  }
  return byChance.test(pattern) ? undefined : pattern;
}

function mayBeName(part: string): boolean {
  return !wordsIn(part).some((word) => formWords.has(word) || empty.has(word));
}

/** The words of a technical name: "montantLoyer_12" as "montant" and "loyer". */
function wordsIn(name: string): readonly string[] {
  const parted = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return parted.match(/[a-z]{2,}/g) ?? [];
}
