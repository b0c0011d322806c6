import { evidenceSentence } from '../../advice/evidence/evidence-sentence.ts';
import { fieldsOfRole } from '../../advice/evidence/role-name.ts';
import { recognisedTexts as texts } from '../../advice/texts/recognised.ts';
import type { RecognisedGroup } from '../../domain/field-role.ts';

/** Below it a role is a guess that the user should know of. */
const sure = 0.75;

/** Each group of fields with its role, and what spoke for it. */
export function FieldGroups({ groups }: { readonly groups: readonly RecognisedGroup[] }) {
  return (
    <ul class="field-groups">
      {groups.map((group, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: groups may be alike, and stand in the page's order.
        <li key={place}>
          <FieldGroup {...group} />
        </li>
      ))}
    </ul>
  );
}

function FieldGroup({ role, count, confidence, evidence }: RecognisedGroup) {
  const reasons = new Set(evidence.map((each) => evidenceSentence(each, role)));
  return (
    <>
      <h3>
        {fieldsOfRole(role, count)}
        {confidence < sure && <span class="unsure">{texts.unsure}</span>}
      </h3>
      <p class="quiet">{count === 1 ? texts.why : texts.whySeveral}</p>
      <ul class="reasons">
        {[...reasons].map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </>
  );
}
