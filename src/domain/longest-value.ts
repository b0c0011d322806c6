/**
 * The longest text, in UTF-16 code units, that a check reads character by character. Nobody types as
 * much: a whole document was pasted, and reading it at every keystroke would slow the page down.
 */
export const longestValue = 1000;
