import type { Finding } from '../../domain/finding.ts';
import type { RuleId } from '../../domain/rules.ts';
import { amountSentences } from './amount.ts';
import { loginIdSentences } from './login-id.ts';
import { passwordSentences } from './password.ts';
import type { Sentence, Wording } from './sentence.ts';
import { userNumberSentences } from './user-number.ts';

/** A rule without a sentence does not compile. */
const wordings: Record<RuleId, Wording> = {
  ...loginIdSentences,
  ...passwordSentences,
  ...userNumberSentences,
  ...amountSentences,
};

/**
 * The sentence of a finding. `text`: the field's whole text, in which the finding's range lies
 * (UTF-16 offsets). For a password no character of it is in the sentence, nor where one
 * stands.
 */
export function describeFinding({ rule, range: [start, end] }: Finding, text: string): Sentence {
  return wordings[rule]({
    before: text.slice(0, start),
    part: text.slice(start, end),
    after: text.slice(end),
  });
}
