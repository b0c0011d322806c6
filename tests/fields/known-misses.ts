/**
 * Pages of the corpus that the finder does not get right yet, and what a person sees there.
 * A page that comes right has to leave this table: tests/browser/fields.test.ts says so.
 */
export const knownMisses: Readonly<Record<string, string>> = {
  'login-with-site-choice': 'a code that its autocomplete names, labelled “Jeton”',
  'nothing-newsletter-en': 'an e-mail address for a newsletter that calls itself no newsletter',
  'rents-legend-and-suffix': 'each line’s text stands behind its field, up to the end of the line',
};
