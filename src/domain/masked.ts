// Three X are a mask, two may be a slip; stars and bullets are in no id, so two will do.
const mask = /[xX]{3}|[*∗⁎•●∙·◦○▪■]{2}/u;

/**
 * Whether a page or a letter has hidden part of a value, as in 123456789XXX or LOG XXXXXXXX (S4):
 * nothing that its reader could mend. `look` is the value without blanks.
 */
export function isMasked(look: string): boolean {
  return mask.test(look);
}
