/** Longer, and it's no name that a person gave. */
const longest = 80;

/** Ids that programs number through: they say nothing of the field and change with the page. */
const numberedThrough = [
  // What generates whole names, after a sign of its own.
  /^(?:ns_Z7_|viewns_|yui_|isc_|gwt-uid|ext-(?:gen|comp)|dijit_|wicket|__BVID__|pn_id|pv_id|pr_id)/i,
  // React's ":r1:", "«r1»" and "_r_1_"; Vue's "v-0-1".
  /^[:«_]+r[\w:»-]*$/i,
  /^(?:v|u|t|n|c|w|x)(?:[-_:]?\d+)+(?:[-_:][a-z]+)?$/i,
  // A library's word for any field, and a number: "mat-input-3", "ember123", "radix-:r1:-label".
  /^(?:mat|mdc|mui|md|cdk|ng|nz|p|el|rc|ui|id|ember|radix|headlessui|react|aria|vuetify|q|k|dx|ant|chakra|base-ui|formkit|formly|bs|lit|sl|ion|cds|input|field|control|text|textfield|textbox|element|auto|item|key|uid|gen|generated|component|widget|form|row|cell)(?:[-_:]?(?:aria|input|field|text|mat|mdc|chips?|select|autocomplete|id|control|textfield|number|tag|radix|item|form|row|cell|col))*(?:[-_:.«»]*r?[:«»]*\d+[:«»]*(?:[-_:.](?:input|field|label|control))?)+[:«»]*$/i,
];
/** Letters and digits in turns, or letters of hexadecimal numbers alone: drawn by chance. */
const byChance = /(?:\*[a-z]{1,3}){3}|^[0-9a-f]{8}-[0-9a-f]{4}-|^[0-9a-f*-]{10,}$/i;
/** Parts of JSF that are numbered through, in names whose other parts mean something. */
const numberedParts = /\bj_id(?:t|_)?[\w]*?(?=[:.-]|$)/g;

/**
 * A field's name or id in the page's program, without what is another at the next visit: runs of
 * digits as "*" ("rows[12].rent" as "rows[*].rent"). Undefined where nothing else is left of it.
 */
export function programName(text: string | null): string | undefined {
  const name = (text ?? '').trim();
  if (name === '' || name.length > longest || numberedThrough.some((made) => made.test(name))) {
    return undefined;
  }
  const pattern = name
    .replace(numberedParts, '*')
    .replace(/\d+/g, '*')
    .replace(/\*(?:[\W_]*\*)+/g, '*');
  return /[a-z]{2}/i.test(pattern) && !byChance.test(pattern) ? pattern : undefined;
}
