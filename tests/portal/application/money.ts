/**
 * An amount as the page itself writes it: "1 234,50 €", with U+202F between thousands and U+00A0
 * before the sign. Text that is no amount comes back as it is.
 */
export function writeAmount(text: string): string {
  const bare = text.replace(/[\s€]/g, '').replace(',', '.');
  if (!/^\d+(\.\d*)?$/.test(bare)) return text;
  const [euros = '', cents = ''] = Number(bare).toFixed(2).split('.');
  return `${euros.replace(/\B(?=(\d{3})+$)/g, '\u202f')},${cents}\u00a0€`;
}
