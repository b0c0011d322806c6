import { userNumberTexts } from '../../advice/texts/user-number.ts';
import { partLengths, type Reading } from './reading.ts';
import './number-parts.css';

const parts = ['cafCode', 'thirdPartyRef', 'landlordRank'] as const;

/** The form 3 + 7 + 4 as three boxes, filled as far as the number is typed, with their names. */
export function NumberParts({ typed }: { readonly typed: Reading['parts'] }) {
  return (
    <dl class="number-parts">
      {parts.map((part) => (
        <div key={part}>
          <dt>
            {userNumberTexts.parts[part]}
            <span class="number-part-length">{userNumberTexts.digits(partLengths[part])}</span>
          </dt>
          <dd class="code">
            {typed[part]}
            <span class="number-part-missing" aria-hidden="true">
              {'·'.repeat(Math.max(0, partLengths[part] - typed[part].length))}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
