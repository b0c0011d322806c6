import { welcomeTexts } from '../advice/texts/welcome.ts';
import type { WelcomeState } from './model.ts';

/** What became of the question: on, off by the organisation, or failed. */
export function Outcome({ state }: { readonly state: WelcomeState }) {
  const { accepted } = welcomeTexts;
  switch (state.kind) {
    case 'asking':
    case 'awaiting-consent':
    case 'accepting':
      return null;
    case 'accepting-failed':
      return <p class="outcome outcome-failed">{welcomeTexts.failed}</p>;
    case 'on':
      return (
        <section class="outcome">
          <h2>{accepted.title}</h2>
          {state.reloadNeeded && <p class="outcome-reload">{accepted.reloadNeeded}</p>}
          <p>{accepted.text}</p>
          <p>{accepted.howToSwitchOff}</p>
        </section>
      );
    case 'on-by-organisation':
      return <p class="outcome">{welcomeTexts.onByOrganisation}</p>;
    case 'off-by-organisation':
      return <p class="outcome outcome-failed">{welcomeTexts.offByOrganisation}</p>;
  }
}
