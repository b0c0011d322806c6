import { readerTexts as texts } from '../../advice/texts/reader.ts';
import type { Row } from './list-readings.ts';
import { PanelButton } from './panel-button.tsx';

interface ReadingListProps {
  readonly rows: readonly Row[];
  /** What stands in the field. */
  readonly inField: string;
  readonly onUse: (text: string) => void;
}

/** The readings in order of likelihood. */
export function ReadingList({ rows, inField, onUse }: ReadingListProps) {
  return (
    <ol class="readings">
      {rows.map((row) => (
        <li key={row.text} class={row.state}>
          <Reading row={row} isInField={row.text === inField} onUse={() => onUse(row.text)} />
        </li>
      ))}
    </ol>
  );
}

interface ReadingProps {
  readonly row: Row;
  readonly isInField: boolean;
  readonly onUse: () => void;
}

function Reading({ row: { text, changed, state }, isInField, onUse }: ReadingProps) {
  const chars = [...text];
  const words =
    changed.length === 0
      ? texts.asShown
      : changed.map((at) => texts.changed(at + 1, chars[at] ?? '')).join(', ');
  return (
    <>
      {state === 'next' && <p class="state">{texts.next}</p>}
      <div class="what-it-is">
        {/* Spoken, a reading's characters would sound alike: its words are read instead. */}
        <p class="reading" aria-hidden="true">
          {chars.map((char, at) =>
            changed.includes(at) ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: a place in the password is what it is.
              <ins key={at}>{visible(char)}</ins>
            ) : (
              visible(char)
            ),
          )}
        </p>
        <p class="words">{words}</p>
      </div>
      {/* Never struck out: an O with a line through it looks like the zero it should be. */}
      {state === 'tried' ? (
        <p class="state">✓ {texts.tried}</p>
      ) : (
        <Use {...{ isInField, words, onUse }} isNext={state === 'next'} />
      )}
    </>
  );
}

interface UseProps {
  readonly isInField: boolean;
  readonly isNext: boolean;
  readonly words: string;
  readonly onUse: () => void;
}

function Use({ isInField, isNext, words, onUse }: UseProps) {
  if (isInField) return <p class="in-field">{texts.inField}</p>;
  return (
    <PanelButton
      class={isNext ? 'fix primary' : 'fix secondary'}
      name={texts.namedUse(words)}
      onPress={onUse}
    >
      {texts.use}
    </PanelButton>
  );
}

function visible(char: string): string {
  return /^\s$/u.test(char) ? '␣' : char;
}
