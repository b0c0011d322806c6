import { useEffect, useId, useState } from 'preact/hooks';
import type { Situation } from '../../advice/situation.ts';
import { recognisedTexts as texts } from '../../advice/texts/recognised.ts';
import type { PageLook } from '../../browser/page-look.ts';
import { DescriptionBox } from './description-box.tsx';
import { FieldGroups } from './field-groups.tsx';
import './recognised.css';

interface RecognisedPanelProps {
  /** What the page shows: when that changes, an open list is asked for anew. */
  readonly situation: Situation;
  /** Asks the page. Rejects where it cannot be reached. */
  readonly look: () => Promise<PageLook>;
  readonly copy: (text: string) => Promise<void>;
}

type Answer =
  | { readonly kind: 'asking' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'known'; readonly groups: PageLook['groups'] };

/** Which fields of the page in front are recognised and why, and the page's description. */
export function RecognisedPanel({ situation, look, copy }: RecognisedPanelProps) {
  const title = useId();
  const [open, setOpen] = useState(false);
  const [answer, setAnswer] = useState<Answer>({ kind: 'asking' });
  const shown = JSON.stringify(situation);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again for what is shown, not for how it is asked.
  useEffect(() => {
    if (!open) return;
    let isOvertaken = false;
    const give = (given: Answer) => {
      if (!isOvertaken) setAnswer(given);
    };
    look().then(
      ({ groups }) => give({ kind: 'known', groups }),
      () => give({ kind: 'failed' }),
    );
    return () => {
      isOvertaken = true;
    };
  }, [open, shown]);

  return (
    <section class="panel recognised" aria-labelledby={title}>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <h2 id={title}>{texts.title}</h2>
        </summary>
        <div role="status" class="live">
          {answer.kind !== 'known' && <p>{texts[answer.kind]}</p>}
          {answer.kind === 'known' && answer.groups.length === 0 && (
            <>
              <p>{texts.nothing}</p>
              <p>{texts.nothingAdvice}</p>
            </>
          )}
        </div>
        {answer.kind === 'known' && <FieldGroups groups={answer.groups} />}
      </details>
      <DescriptionBox look={look} copy={copy} />
    </section>
  );
}
