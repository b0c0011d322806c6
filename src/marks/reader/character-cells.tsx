import { characterName } from '../../advice/reader/character-name.ts';
import { readerTexts as texts } from '../../advice/texts/reader.ts';
import { switched } from '../../domain/doubtful-glyph.ts';
import { type Cell, cellsOf } from './cells.ts';
import { PanelButton } from './panel-button.tsx';

interface CharacterCellsProps {
  readonly text: string;
  readonly onSwitch: (at: number) => void;
}

/** The password, each character in a cell of its own; what is in doubt in words, and to be switched. */
export function CharacterCells({ text, onSwitch }: CharacterCellsProps) {
  const cells = cellsOf(text);
  return (
    <>
      <p class="intro">
        {texts.compare}{' '}
        {cells.some(({ kind }) => kind === 'doubtful') ? texts.doubtful : texts.clear}
      </p>
      <ol class="cells" aria-label={texts.characters}>
        {cells.map((cell, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place in the password is what it is.
          <li key={at}>
            <CharacterCell cell={cell} at={at + 1} onSwitch={() => onSwitch(at)} />
          </li>
        ))}
      </ol>
    </>
  );
}

interface CharacterCellProps {
  readonly cell: Cell;
  /** From 1. */
  readonly at: number;
  readonly onSwitch: () => void;
}

function CharacterCell({ cell: { kind, shown, name }, at, onSwitch }: CharacterCellProps) {
  const inside = (
    <>
      <span class="place">{at}</span>
      <span class="char">{shown}</span>
      {kind !== 'clear' && <span class="words">{name}</span>}
    </>
  );
  if (kind === 'doubtful') {
    const next = characterName(switched(shown));
    return (
      <PanelButton class="cell doubtful" name={texts.switchable(at, name, next)} onPress={onSwitch}>
        {inside}
      </PanelButton>
    );
  }
  return (
    <>
      <span class="unseen">{texts.character(at, name)}</span>
      <span class={`cell ${kind}`} aria-hidden="true">
        {inside}
      </span>
    </>
  );
}
