import type { RefObject, TargetedClipboardEvent, TargetedInputEvent } from 'preact';
import { digitsOf, retype } from './entry.ts';

interface NumberEntryProps {
  readonly id: string;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly flagged: boolean;
  readonly describedBy: string;
  /** `typing`: false after a paste, which brings a whole number. */
  readonly onChange: (text: string, typing: boolean) => void;
}

/** The field that groups a number while it is typed, with the caret where it belongs. */
export function NumberEntry({ id, input, text, flagged, describedBy, onChange }: NumberEntryProps) {
  const onInput = ({ currentTarget: field, inputType }: TargetedInputEvent<HTMLInputElement>) => {
    const caret = field.selectionStart ?? field.value.length;
    const next = retype(text, { text: field.value, caret }, ...erasedBy(inputType));
    field.value = next.text;
    field.setSelectionRange(next.caret, next.caret);
    onChange(next.text, inputType !== 'insertFromPaste');
  };
  // With Ctrl+C too the number goes on its way without the blanks that we put in.
  const onCopy = (event: TargetedClipboardEvent<HTMLInputElement>) => {
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const selected = value.slice(selectionStart ?? 0, selectionEnd ?? value.length);
    const digits = digitsOf(selected);
    if (digits === undefined || digits === '' || event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', digits);
    event.preventDefault();
  };
  return (
    <input
      id={id}
      ref={input}
      class="number-entry code"
      type="text"
      inputMode="numeric"
      autocomplete="off"
      autocorrect="off"
      spellcheck={false}
      value={text}
      aria-invalid={flagged}
      aria-describedby={describedBy}
      onInput={onInput}
      onCopy={onCopy}
    />
  );
}

/** As the last argument of `retype`, or none. */
function erasedBy(inputType: string): ['backward' | 'forward'] | [] {
  if (inputType === 'deleteContentBackward') return ['backward'];
  return inputType === 'deleteContentForward' ? ['forward'] : [];
}
