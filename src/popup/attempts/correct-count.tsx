import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { panelTexts as texts } from '../../advice/attempts/panel-texts.ts';
import type { AccountAttempts } from '../../browser/content-attempts.ts';
import { KeptNote } from './kept-note.tsx';
import type { CountCorrection } from './model.ts';
import { useKeeping } from './use-keeping.ts';

interface CorrectCountProps {
  readonly account: AccountAttempts;
  readonly onCorrect: (correction: CountCorrection) => Promise<void>;
}

/** Where the user, who may have tried elsewhere, puts the number of failures right. */
export function CorrectCount({ account, onCorrect }: CorrectCountProps) {
  const summary = useRef<HTMLElement>(null);
  const [kept, keep] = useKeeping();
  const { standing, limits } = account;
  const isLocked = standing.kind === 'locked';

  // With a lock other buttons come: the focus must not get lost with those that go.
  useEffect(() => {
    if (kept !== 'not-yet' && document.activeElement === document.body) summary.current?.focus();
  }, [kept]);

  const correct = (correction: CountCorrection) => keep(onCorrect(correction));
  const setCount = (failures: number) => correct({ kind: 'counted', failures });
  return (
    <details>
      <summary ref={summary}>
        <h4>{texts.correct}</h4>
      </summary>
      <div class="attempts-form">
        <p class="quiet">{texts.correctWhy}</p>
        {isLocked ? (
          <button type="button" class="button" onClick={() => setCount(0)}>
            {texts.lockEnded}
          </button>
        ) : (
          <>
            <button type="button" class="button" onClick={() => correct({ kind: 'elsewhere' })}>
              {texts.elsewhere}
            </button>
            <button type="button" class="button" onClick={() => setCount(0)}>
              {texts.restarted}
            </button>
            <button type="button" class="button" onClick={() => setCount(limits.failures)}>
              {texts.blocked}
            </button>
            <CountChoice
              failures={standing.failures}
              most={limits.failures - 1}
              onChoose={setCount}
            />
          </>
        )}
        <KeptNote kept={kept} />
      </div>
    </details>
  );
}

interface CountChoiceProps {
  /** How many were counted so far. */
  readonly failures: number;
  readonly most: number;
  readonly onChoose: (failures: number) => void;
}

function CountChoice({ failures, most, onChoose }: CountChoiceProps) {
  const id = useId();
  // What was chosen stands until the count has changed.
  const [chosen, setChosen] = useState<{ readonly count: number; readonly insteadOf: number }>();
  const value = chosen?.insteadOf === failures ? chosen.count : failures;
  return (
    <div class="attempts-line">
      <label for={id}>{texts.failures}</label>
      <select
        id={id}
        class="attempts-input"
        value={String(value)}
        onChange={({ currentTarget }) =>
          setChosen({ count: Number(currentTarget.value), insteadOf: failures })
        }
      >
        {Array.from({ length: most + 1 }, (_, count) => count).map((count) => (
          <option key={count} value={count}>
            {count}
          </option>
        ))}
      </select>
      <button type="button" class="button" onClick={() => onChoose(value)}>
        {texts.keepFailures}
      </button>
    </div>
  );
}
