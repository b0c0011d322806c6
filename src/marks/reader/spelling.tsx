import { useState } from 'preact/hooks';
import { phoneName } from '../../advice/reader/phone-name.ts';
import { readerTexts as texts } from '../../advice/texts/reader.ts';
import { cellsOf } from './cells.ts';
import { PanelButton } from './panel-button.tsx';

/** The whole password in words, one line a character, for whoever reads it out. */
export function Spelling({ text }: { readonly text: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <PanelButton class="text" expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {isOpen ? texts.spellNoMore : texts.spell}
      </PanelButton>
      {isOpen && (
        <ol class="spelling">
          {cellsOf(text).map(({ kind, shown, name }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a place in the password is what it is.
            <li key={at}>{kind === 'stray' ? name : phoneName(shown)}</li>
          ))}
        </ol>
      )}
    </>
  );
}
