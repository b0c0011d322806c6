import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { recognisedTexts as texts } from '../../advice/texts/recognised.ts';
import type { PageLook } from '../../browser/page-look.ts';

interface DescriptionBoxProps {
  readonly look: () => Promise<PageLook>;
  readonly copy: (text: string) => Promise<void>;
}

type Shown =
  | { readonly kind: 'closed' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'open'; readonly text: string; readonly copied: 'no' | 'yes' | 'failed' };

/** The page's description: first to be read, then to be copied. Nothing of it is sent. */
export function DescriptionBox({ look, copy }: DescriptionBoxProps) {
  const [shown, setShown] = useState<Shown>({ kind: 'closed' });
  const ids = { title: useId(), intro: useId() };
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const isOpen = shown.kind === 'open';

  // What was asked for takes the focus, and gives it back.
  useLayoutEffect(() => {
    if (isOpen) box.current?.focus({ preventScroll: true });
  }, [isOpen]);

  async function open(): Promise<void> {
    setShown({ kind: 'asking' });
    try {
      setShown({ kind: 'open', text: (await look()).description, copied: 'no' });
    } catch {
      setShown({ kind: 'failed' });
    }
  }

  async function copyText(text: string): Promise<void> {
    try {
      await copy(text);
      setShown({ kind: 'open', text, copied: 'yes' });
    } catch {
      setShown({ kind: 'open', text, copied: 'failed' });
    }
  }

  function close(): void {
    button.current?.focus();
    setShown({ kind: 'closed' });
  }

  return (
    <div class="description">
      <button
        ref={button}
        type="button"
        class="button"
        onClick={() => void (isOpen ? close() : open())}
      >
        {isOpen ? texts.close : texts.describe}
      </button>
      <div role="status" class="live">
        {(shown.kind === 'asking' || shown.kind === 'failed') && <p>{texts[shown.kind]}</p>}
      </div>
      {shown.kind === 'open' && (
        <>
          <div id={ids.intro}>
            <p>{texts.intro}</p>
            <p>{texts.withoutValues}</p>
          </div>
          <label id={ids.title} for={`${ids.title}-text`}>
            {texts.description}
          </label>
          <textarea
            ref={box}
            id={`${ids.title}-text`}
            class="code"
            readOnly
            rows={12}
            spellcheck={false}
            aria-describedby={ids.intro}
            value={shown.text}
          />
          <p>
            <button type="button" class="button primary" onClick={() => void copyText(shown.text)}>
              {texts.copy}
            </button>
          </p>
          <p role="status" class="live">
            {shown.copied !== 'no' && (shown.copied === 'yes' ? texts.copied : texts.copyFailed)}
          </p>
        </>
      )}
    </div>
  );
}
