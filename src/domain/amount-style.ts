/** How a page writes amounts. Without a style: digits, comma, two digits. */
export interface AmountStyle {
  readonly decimal: ',' | '.';
  /** What stands between groups of three digits: a space of any kind, ".", "," or an apostrophe; '' for none. */
  readonly group: string;
  /** What stands before the number and after it, its spaces included: "€ ", " €"; '' for none. */
  readonly prefix: string;
  readonly suffix: string;
}

const apostrophe = /^['\u2019]$/;

/** The part of a text that is the amount, without the page's own prefix and suffix. */
export interface AmountBody {
  readonly text: string;
  /** Where it starts in the whole text, in UTF-16 code units. */
  readonly start: number;
}

/** Writes an amount ("1234,50": digits, comma, two digits) as the page does ("1 234,50 €"). */
export function writeAmount(plain: string, style?: AmountStyle): string {
  if (style === undefined) return plain;
  const [euros = '', cents = ''] = plain.split(',');
  const groups: string[] = [];
  for (let end = euros.length; end > 0; end -= 3) {
    groups.push(euros.slice(Math.max(0, end - 3), end));
  }
  return `${style.prefix}${groups.reverse().join(style.group)}${style.decimal}${cents}${style.suffix}`;
}

/** Takes the page's own prefix and suffix off, whichever spaces are around them. */
export function takeBody(text: string, style: AmountStyle | undefined): AmountBody {
  const prefix = style?.prefix.trim() ?? '';
  const suffix = style?.suffix.trim() ?? '';
  let start = 0;
  let end = text.length;
  if (prefix !== '' && text.trimStart().startsWith(prefix)) {
    const rest = text.trimStart().slice(prefix.length);
    start = text.length - rest.trimStart().length;
  }
  if (suffix !== '' && text.trimEnd().endsWith(suffix)) {
    end = text.trimEnd().slice(0, -suffix.length).trimEnd().length;
  }
  return { text: text.slice(start, Math.max(start, end)), start };
}

/** True if `char` is the sign that the page puts between thousands; any space is as good as another. */
export function isOwnGroup(char: string, { group }: AmountStyle): boolean {
  if (group === '') return false;
  if (group.trim() === '') return char.length === 1 && char.trim() === '';
  return char === group || (apostrophe.test(char) && apostrophe.test(group));
}
