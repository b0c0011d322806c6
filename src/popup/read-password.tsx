import { useState } from 'preact/hooks';
import { readPasswordTexts as texts } from '../advice/texts/read-password.ts';

interface ReadPasswordProps {
  /**
   * Opens the reader for the password that stands in the tab; false where none stands there. Rejects
   * where the tab cannot be asked. Undefined where the tab shows no log-in.
   */
  readonly onRead: (() => Promise<boolean>) | undefined;
}

/** The way from the card to the reader of provisional passwords. */
export function ReadPassword({ onRead }: ReadPasswordProps) {
  const [said, setSaid] = useState('');
  if (onRead === undefined) return <p>{texts.elsewhere}</p>;

  function read(ask: () => Promise<boolean>): void {
    setSaid('');
    ask().then(
      (opened) => setSaid(opened ? '' : texts.nothingThere),
      () => setSaid(texts.failed),
    );
  }

  return (
    <>
      <p>{texts.explanation}</p>
      <p>
        <button type="button" class="button" onClick={() => read(onRead)}>
          {texts.read}
        </button>
      </p>
      <div role="status" class="live">
        {said !== '' && <p>{said}</p>}
      </div>
    </>
  );
}
