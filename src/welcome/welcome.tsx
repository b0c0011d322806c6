import { useEffect, useRef } from 'preact/hooks';
import { welcomeTexts } from '../advice/texts/welcome.ts';
import { PageHeader } from '../components/page-header.tsx';
import type { WelcomeActions, WelcomeState } from './model.ts';
import { Outcome } from './outcome.tsx';
import './welcome.css';

interface WelcomeProps {
  readonly state: WelcomeState;
  readonly actions: WelcomeActions;
}

/** What the user agrees to, and the button that says so. */
export function Welcome({ state, actions }: WelcomeProps) {
  const asked = asksForConsent(state);
  const outcome = useRef<HTMLDivElement>(null);
  const wasAsked = useRef(asked);
  // The button that had the focus is gone: what it brought about takes it.
  useEffect(() => {
    if (wasAsked.current && !asked && state.kind === 'on') outcome.current?.focus();
    wasAsked.current = asked;
  }, [asked, state.kind]);
  return (
    <>
      <PageHeader title={welcomeTexts.title} subtitle={welcomeTexts.subtitle} />
      <main>
        <p class="lead">{welcomeTexts.introduction}</p>
        <section class="lines" aria-labelledby="lines">
          <h2 id="lines">{welcomeTexts.linesHeading}</h2>
          <ul>
            {welcomeTexts.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        {asked && (
          <button
            type="button"
            class="button primary accept"
            aria-disabled={state.kind === 'accepting'}
            onClick={() => state.kind !== 'accepting' && void actions.accept()}
          >
            {welcomeTexts.accept}
          </button>
        )}
        {/* Stands there from the first moment on: only then are its changes read out. */}
        <div role="status" ref={outcome} tabIndex={-1}>
          <Outcome state={state} />
        </div>
        <p class="quiet">{welcomeTexts.notOfficial}</p>
      </main>
    </>
  );
}

function asksForConsent({ kind }: WelcomeState): boolean {
  return kind === 'awaiting-consent' || kind === 'accepting' || kind === 'accepting-failed';
}
