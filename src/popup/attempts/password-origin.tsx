import { useId, useRef, useState } from 'preact/hooks';
import { attemptTexts } from '../../advice/attempts/attempt-texts.ts';
import { panelTexts as texts } from '../../advice/attempts/panel-texts.ts';
import type { PasswordOrigin } from '../../domain/next-try.ts';
import { KeptNote } from './kept-note.tsx';
import { type Delivery, readReceivedAt, receivedAtText } from './received-at.ts';
import { useKeeping } from './use-keeping.ts';

const kinds = ['mail', 'post', 'personal', 'unknown'] as const;

interface PasswordOriginFormProps {
  readonly origin: PasswordOrigin;
  readonly onTell: (origin: PasswordOrigin) => Promise<void>;
  readonly clock: () => number;
}

/**
 * Where the user tells where a password comes from, and when it came. The fields for the time are
 * never written to: what is typed there stays, whatever is answered or chosen meanwhile.
 */
export function PasswordOriginForm({ origin, onTell, clock }: PasswordOriginFormProps) {
  const id = useId();
  const [chosen, setChosen] = useState<PasswordOrigin['kind']>();
  const [wrong, setWrong] = useState<string>();
  const [kept, keep] = useKeeping();
  const times = {
    mail: useRef<HTMLInputElement>(null),
    post: useRef<HTMLInputElement>(null),
  } as const;
  const kind = chosen ?? origin.kind;

  function choose(next: PasswordOrigin['kind']): void {
    setChosen(next);
    setWrong(undefined);
  }

  function tell(): void {
    if (kind === 'personal' || kind === 'unknown') {
      keep(onTell({ kind }));
      return;
    }
    const field = times[kind].current;
    if (field === null) return;
    const receivedAt = readReceivedAt(field.value, field.validity.badInput, clock());
    if (typeof receivedAt === 'number') {
      setWrong(undefined);
      keep(onTell({ kind, receivedAt }));
    } else {
      setWrong(texts.wrongTime[kind][receivedAt.wrong]);
      field.focus();
    }
  }

  return (
    <details>
      <summary>
        <h4>{attemptTexts.origin}</h4>
      </summary>
      <form
        class="attempts-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          tell();
        }}
      >
        <fieldset>
          <legend class="unseen">{attemptTexts.origin}</legend>
          {kinds.map((each) => (
            <label key={each} class="attempts-choice">
              <input type="radio" name={id} checked={kind === each} onChange={() => choose(each)} />
              {attemptTexts.origins[each]}
            </label>
          ))}
        </fieldset>
        {(['mail', 'post'] as const).map((delivery) => (
          <ReceivedAt
            key={delivery}
            delivery={delivery}
            origin={origin}
            field={times[delivery]}
            isShown={kind === delivery}
            wrongId={wrong === undefined ? undefined : `${id}-wrong`}
          />
        ))}
        <button type="submit" class="button">
          {texts.keepOrigin}
        </button>
        <KeptNote kept={kept} wrong={wrong} id={`${id}-wrong`} />
      </form>
    </details>
  );
}

interface ReceivedAtProps {
  readonly delivery: Delivery;
  readonly origin: PasswordOrigin;
  readonly field: { current: HTMLInputElement | null };
  readonly isShown: boolean;
  /** Where it is said what is wrong with it. */
  readonly wrongId: string | undefined;
}

function ReceivedAt({ delivery, origin, field, isShown, wrongId }: ReceivedAtProps) {
  const id = useId();
  // As it was when the form was drawn: what the user types then is theirs.
  const [known] = useState(
    origin.kind === delivery ? receivedAtText(origin.receivedAt, delivery) : '',
  );
  return (
    <div class="attempts-line" hidden={!isShown}>
      <label for={id}>{texts.receivedAt[delivery]}</label>
      <input
        ref={field}
        id={id}
        class="attempts-input"
        type={delivery === 'mail' ? 'datetime-local' : 'date'}
        defaultValue={known}
        aria-invalid={isShown && wrongId !== undefined}
        aria-describedby={isShown ? wrongId : undefined}
      />
    </div>
  );
}
