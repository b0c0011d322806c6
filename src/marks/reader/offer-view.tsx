import { readerTexts as texts } from '../../advice/texts/reader.ts';
import type { Offer } from './model.ts';
import { PanelButton } from './panel-button.tsx';
import { ReadingList } from './reading-list.tsx';

interface OfferViewProps {
  readonly offer: Offer;
  readonly inField: string;
  readonly onUse: (text: string) => void;
  readonly onShowAnyway: () => void;
}

/** Which readings can be tried, or when. */
export function OfferView({ offer, inField, onUse, onShowAnyway }: OfferViewProps) {
  switch (offer.kind) {
    case 'asking':
      return <p class="quiet">{texts.asking}</p>;
    case 'wait':
      return (
        <>
          <p class="wait">{offerWords(offer)}</p>
          <PanelButton class="text" onPress={onShowAnyway}>
            {texts.showAnyway}
          </PanelButton>
        </>
      );
    case 'stop':
      return <p class="wait">{offerWords(offer)}</p>;
    case 'readings':
      return (
        <>
          <p class="quiet">{offerWords(offer)}</p>
          {!offer.isTriedKnown && <p class="quiet">{texts.triedUnknown}</p>}
          <ReadingList rows={offer.rows} inField={inField} onUse={onUse} />
        </>
      );
    case 'all-tried':
      return (
        <>
          <p class="wait">{offerWords(offer)}</p>
          <p>{texts.allTriedAdvice}</p>
          <ReadingList rows={offer.rows} inField={inField} onUse={onUse} />
        </>
      );
  }
}

/** The sentence above the readings, or instead of them; empty while it is unknown. */
export function offerWords(offer: Offer): string {
  switch (offer.kind) {
    case 'asking':
      return '';
    case 'wait':
    case 'stop':
      return offer.why;
    case 'readings':
      return offer.left === undefined ? texts.leftUnknown : texts.left(offer.left);
    case 'all-tried':
      return texts.allTried;
  }
}
