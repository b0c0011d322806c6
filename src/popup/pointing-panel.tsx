import { useRef, useState } from 'preact/hooks';
import { pointingTexts } from '../advice/texts/pointing.ts';

/** What the popup does about fields that the user points at. */
export interface PointingActions {
  /** Lets the user point at a field of the tab. Rejects where the tab cannot be asked. */
  start(): Promise<unknown>;
  /** Forgets the user's corrections in the tab, or all of them. */
  forget(which: 'here' | 'all'): Promise<unknown>;
}

interface PointingPanelProps {
  readonly corrections: { readonly here: number; readonly elsewhere: number };
  readonly actions: PointingActions;
}

/** The way to show the assistant a field, and what the user has shown it so far. */
export function PointingPanel({ corrections, actions }: PointingPanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [failed, setFailed] = useState(false);
  const { here, elsewhere } = corrections;

  // The button goes away with the last correction: the focus must not get lost with it.
  function forget(which: 'here' | 'all'): void {
    heading.current?.focus();
    attempt(actions.forget(which));
  }

  function attempt(work: Promise<unknown>): void {
    setFailed(false);
    work.catch(() => setFailed(true));
  }

  return (
    <section class="panel" aria-labelledby="pointing-title">
      <h2 id="pointing-title" ref={heading} tabIndex={-1}>
        {pointingTexts.title}
      </h2>
      <p>{pointingTexts.explanation}</p>
      <p>
        <button type="button" class="button" onClick={() => attempt(actions.start())}>
          {pointingTexts.start}
        </button>
      </p>
      <div role="status" class="live">
        {failed && <p>{pointingTexts.failed}</p>}
      </div>
      {here > 0 && (
        <Corrections
          text={pointingTexts.correctionsHere(here)}
          action={pointingTexts.forgetHere}
          onForget={() => forget('here')}
        />
      )}
      {elsewhere > 0 && (
        <Corrections
          text={pointingTexts.correctionsElsewhere(elsewhere)}
          action={pointingTexts.forgetAll}
          onForget={() => forget('all')}
        />
      )}
    </section>
  );
}

interface CorrectionsProps {
  readonly text: string;
  readonly action: string;
  readonly onForget: () => void;
}

function Corrections({ text, action, onForget }: CorrectionsProps) {
  return (
    <p>
      {text}{' '}
      <button type="button" class="link-button" onClick={onForget}>
        {action}
      </button>
    </p>
  );
}
