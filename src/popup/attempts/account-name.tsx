import { useId, useState } from 'preact/hooks';
import { panelTexts as texts } from '../../advice/attempts/panel-texts.ts';
import { KeptNote } from './kept-note.tsx';
import { useKeeping } from './use-keeping.ts';

/** As many characters as the background keeps. */
const longest = 40;

interface AccountNameProps {
  /** Empty if it has none. */
  readonly name: string;
  readonly onName: (name: string) => Promise<void>;
}

/** Where the user gives an account a name, or takes it away. */
export function AccountName({ name, onName }: AccountNameProps) {
  const ids = { input: useId(), why: useId() };
  const [typed, setTyped] = useState<string>();
  const [kept, keep] = useKeeping();
  const text = typed ?? name;
  return (
    <details>
      <summary>
        <h4>{name === '' ? texts.name : texts.rename}</h4>
      </summary>
      <form
        class="attempts-form"
        onSubmit={(event) => {
          event.preventDefault();
          keep(onName(text.trim()));
        }}
      >
        <div class="attempts-line">
          <label for={ids.input}>{texts.nameLabel}</label>
          <input
            id={ids.input}
            class="attempts-input"
            type="text"
            autocomplete="off"
            maxLength={longest}
            value={text}
            aria-describedby={ids.why}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </div>
        <p id={ids.why} class="quiet">
          {texts.nameWhy}
        </p>
        <button type="submit" class="button">
          {texts.keepName}
        </button>
        <KeptNote kept={kept} />
      </form>
    </details>
  );
}
