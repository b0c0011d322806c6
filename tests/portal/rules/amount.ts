/**
 * Who wrote the amounts that a form sends: the user as typed, the page itself ("1 234,50 €"), or the
 * browser's `type=number` ("1234.5").
 */
export type Writing = 'typed' | 'page' | 'number';

const forms: Record<Writing, RegExp> = {
  typed: /^\d+(,\d{1,2})?$/,
  page: /^\d{1,3}([ \u00a0\u202f]\d{3})*,\d{2}[ \u00a0\u202f]€$/,
  number: /^\d+(\.\d{1,2})?$/,
};

/**
 * Says why the portal refuses an amount, in French, to stand after the field's name; undefined if it
 * takes it. Digits only and a comma before the cents: S1, no. 10.
 */
export function refuseAmount(text: string, writing: Writing): string | undefined {
  if (forms[writing].test(text)) return undefined;
  if (/€|euro?s?/i.test(text))
    return 'saisissez uniquement des chiffres, sans «\u00a0€\u00a0» ni «\u00a0euros\u00a0».';
  if (/\s/.test(text)) return 'saisissez le montant sans espace.';
  if (/\./.test(text)) return 'utilisez une virgule, et non un point, devant les centimes.';
  return 'le montant n’est pas valable.';
}

/** The amount as the portal keeps it, digits and a comma, whoever wrote it. Takes accepted texts only. */
export function plainAmount(text: string): string {
  const [euros = '', cents = ''] = text.replace(/[^\d.,]/g, '').split(/[.,]/);
  return `${euros},${cents.padEnd(2, '0')}`;
}
