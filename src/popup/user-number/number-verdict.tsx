import { flagTexts } from '../../advice/texts/flag.ts';
import { userNumberTexts as texts } from '../../advice/texts/user-number.ts';
import { LegibleText } from '../../components/legible-text.tsx';
import type { Verdict } from './reading.ts';
import './number-verdict.css';

interface NumberVerdictProps {
  readonly id: string;
  readonly verdict: Verdict;
  readonly text: string;
  readonly department: string | undefined;
  readonly onReplace: (text: string) => void;
}

/** What is right or wrong with the number; read out as it changes. */
export function NumberVerdict(props: NumberVerdictProps) {
  const { id, verdict, text, department, onReplace } = props;
  const suggestions = verdict.kind === 'flagged' ? verdict.suggestions : [];
  return (
    <>
      <div id={id} role="status" class="live number-verdict">
        <Words verdict={verdict} />
        {department !== undefined && <p>{texts.caf(department)}</p>}
        {department === undefined && verdict.kind === 'complete' && <p>{texts.unknownCaf}</p>}
      </div>
      {suggestions.length > 1 && <p>{flagTexts.choose}</p>}
      {suggestions.map((suggestion) => (
        <button
          key={suggestion}
          type="button"
          class="button code"
          aria-label={flagTexts.replaceBy(text, suggestion)}
          onClick={() => onReplace(suggestion)}
        >
          {flagTexts.change(unbroken(text), unbroken(suggestion))}
        </button>
      ))}
    </>
  );
}

function Words({ verdict }: { readonly verdict: Verdict }) {
  switch (verdict.kind) {
    case 'nothing':
    case 'unfinished':
      return null;
    case 'complete':
      return <p class="number-complete">{texts.complete}</p>;
    case 'flagged':
      return (
        <div class="number-flagged">
          {verdict.faults.map((fault) => (
            <p key={fault}>
              <strong>
                <LegibleText text={fault} />
              </strong>
            </p>
          ))}
          {verdict.reasons.map((reason) => (
            <p key={reason}>
              <LegibleText text={reason} />
            </p>
          ))}
        </div>
      );
  }
}

/** A number whose groups stay on one line. */
function unbroken(number: string): string {
  return number.replaceAll(' ', '\u00a0');
}
