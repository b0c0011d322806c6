import { useId, useRef, useState } from 'preact/hooks';
import type { CardId } from '../../advice/card.ts';
import { cardAnchor } from '../../advice/card-anchor.ts';
import { cardById } from '../../advice/cards/index.ts';
import { userNumberTexts as texts } from '../../advice/texts/user-number.ts';
import { NumberEntry } from './number-entry.tsx';
import { NumberParts } from './number-parts.tsx';
import { NumberVerdict } from './number-verdict.tsx';
import { readEntry } from './reading.ts';
import './user-number-box.css';

/** What was being typed when the popup was closed, and where it is kept from now on. */
export interface NumberDraft {
  readonly draft: string;
  readonly keep: (text: string) => void;
}

interface UserNumberBoxProps {
  readonly number: NumberDraft;
  readonly copy: (text: string) => Promise<void>;
  readonly onOpenCard: (card: CardId) => void;
}

/**
 * Where a user number is typed, checked, seen in its parts and copied without blanks. Leaving the
 * field changes nothing: what would appear then would push away the button that is clicked on.
 */
export function UserNumberBox({ number: { draft, keep }, copy, onOpenCard }: UserNumberBoxProps) {
  const [entry, setEntry] = useState({ text: draft, typing: true });
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const input = useRef<HTMLInputElement>(null);
  const ids = { title: useId(), input: useId(), progress: useId(), verdict: useId() };
  const { verdict, parts, number, department } = readEntry(entry.text, entry.typing);

  const change = (text: string, typing: boolean) => {
    setEntry({ text, typing });
    keep(text);
    setCopied('no');
  };
  const replace = (text: string) => {
    change(text, true);
    input.current?.focus();
  };
  const copyNumber = async (whole: string) => {
    try {
      await copy(whole);
      setCopied('yes');
    } catch {
      setCopied('failed');
    }
  };
  const card = cardById('where-is-user-number');
  return (
    <section class="panel" aria-labelledby={ids.title}>
      <h2 id={ids.title}>{texts.title}</h2>
      <label for={ids.input}>{texts.entry}</label>
      <NumberEntry
        id={ids.input}
        input={input}
        text={entry.text}
        flagged={verdict.kind === 'flagged'}
        describedBy={`${ids.verdict} ${ids.progress}`}
        onChange={change}
      />
      <NumberParts typed={parts} />
      <p id={ids.progress} class="quiet number-progress">
        {verdict.kind === 'unfinished' && texts.missing(verdict.missing)}
      </p>
      <NumberVerdict
        id={ids.verdict}
        verdict={verdict}
        text={entry.text}
        department={department}
        onReplace={replace}
      />
      <p class="number-actions">
        <button
          type="button"
          class="button primary"
          disabled={number === undefined}
          onClick={() => number !== undefined && void copyNumber(number)}
        >
          {texts.copy}
        </button>
        <button
          type="button"
          class="button"
          disabled={entry.text === ''}
          onClick={() => replace('')}
        >
          {texts.clear}
        </button>
      </p>
      <p role="status" class="live">
        {copied !== 'no' && (copied === 'yes' ? texts.copied : texts.copyFailed)}
      </p>
      <a class="card-tab" href={`#${cardAnchor(card)}`} onClick={() => onOpenCard(card.id)}>
        {texts.whereIsIt}
      </a>
    </section>
  );
}
