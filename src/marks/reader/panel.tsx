import { readerTexts as texts } from '../../advice/texts/reader.ts';
import { CharacterCells } from './character-cells.tsx';
import type { ReaderState } from './model.ts';
import { OfferView } from './offer-view.tsx';
import { PanelButton } from './panel-button.tsx';
import { Spelling } from './spelling.tsx';

/** What the panel shows: the reader, or what is said once it is closed. */
export type PanelState =
  | {
      readonly kind: 'open';
      readonly reader: ReaderState;
      /** The password will be hidden in a moment. */
      readonly isEnding: boolean;
    }
  | { readonly kind: 'note'; readonly text: string };

/** What the user can do in the reader. Called for real clicks and keys alone. */
export interface PanelActions {
  switchAt(at: number): void;
  showAnyway(): void;
  use(reading: string): void;
  keep(): void;
  personal(): void;
  close(): void;
}

interface PanelProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
}

/** The reader of a provisional password. */
export function Panel({ state, actions }: PanelProps) {
  return (
    <section
      class={`sheet reader ${state.kind}`}
      role="dialog"
      aria-label={texts.title}
      // Neither it nor what can be scrolled in it is a stop of the page's Tab key.
      tabIndex={-1}
    >
      <div class="heading">
        <p class="name">{texts.product}</p>
        <PanelButton class="close" name={texts.close} onPress={actions.close}>
          ×
        </PanelButton>
      </div>
      {state.kind === 'note' ? (
        <p class="what">{state.text}</p>
      ) : (
        <Reader {...{ ...state, actions }} />
      )}
    </section>
  );
}

type ReaderProps = Extract<PanelState, { kind: 'open' }> & Pick<PanelProps, 'actions'>;

function Reader({ reader: { text, inField, offer }, isEnding, actions }: ReaderProps) {
  return (
    <>
      <h2>{texts.title}</h2>
      <CharacterCells text={text} onSwitch={actions.switchAt} />
      <Spelling text={text} />
      <h3>{texts.readings}</h3>
      <OfferView
        offer={offer}
        inField={inField}
        onUse={actions.use}
        onShowAnyway={actions.showAnyway}
      />
      <div class="foot">
        <PanelButton class="text" onPress={actions.personal}>
          {texts.personal}
        </PanelButton>
        <p class="keys">{texts.keys}</p>
      </div>
      {isEnding && (
        <div class="ending">
          <p>{texts.hidingSoon}</p>
          <PanelButton class="fix primary" onPress={actions.keep}>
            {texts.keep}
          </PanelButton>
        </div>
      )}
    </>
  );
}
