import { checkAmount } from '../domain/amount.ts';
import type { AmountStyle } from '../domain/amount-style.ts';
import type { Check } from '../domain/finding.ts';
import { checkLoginId } from '../domain/login-id.ts';
import { checkNumberAmount } from '../domain/number-amount.ts';
import { checkPassword } from '../domain/password.ts';
import type { RuleId } from '../domain/rules.ts';
import { checkUserNumber } from '../domain/user-number.ts';
import type { Field } from '../fields/field.ts';
import { isBlank } from './same-value.ts';

export interface Manner {
  /** True while the user is still at it: what is merely unfinished is then no mistake. */
  readonly typing: boolean;
  /** Euros from which an amount without comma is flagged. */
  readonly commaLimit: number;
  /** How the page itself writes the amounts of this column, if it does. */
  readonly style: AmountStyle | undefined;
  /** Whether the page itself puts signs between the parts of an id or a number. */
  readonly ownSigns?: boolean;
}

const nothing: Check = { findings: [], suggestions: [] };

/** Checks what stands in a field with the check of its role; some roles are nobody's business. */
export function examine(field: Field, text: string, manner: Manner): Check {
  const { typing, commaLimit, style, ownSigns = false } = manner;
  if (field.role !== 'password' && text !== '' && isBlank(text)) return nothing;
  switch (field.role) {
    case 'login-id':
      return passOver('login-id/separator', ownSigns, checkLoginId(text, { typing }));
    case 'password':
      return checkPassword(text, { typing });
    case 'user-number':
      return passOver('user-number/separator', ownSigns, checkUserNumber(text, { typing }));
    case 'rent-amount':
      return examineAmount(field, text, { typing, commaLimit, style });
    case 'new-password':
    case 'email':
    case 'captcha':
    case 'one-time-code':
      return nothing;
  }
}

/** Without the findings about what the page itself puts there. */
function passOver(rule: RuleId, isOwn: boolean, check: Check): Check {
  const findings = isOwn
    ? check.findings.filter((finding) => finding.rule !== rule)
    : check.findings;
  return findings.length === 0 ? nothing : { ...check, findings };
}

function examineAmount(
  { element, previous }: Field,
  text: string,
  { typing, commaLimit, style }: Manner,
): Check {
  const known = { typing, commaLimit, ...(previous !== undefined && { previous }) };
  // Such a field hands out the browser's form of the number, never what was typed.
  return element.type === 'number'
    ? checkNumberAmount(text, { ...known, badInput: element.validity.badInput })
    : checkAmount(text, { ...known, ...(style !== undefined && { style }) });
}
