import { panelTexts as texts } from '../../advice/attempts/panel-texts.ts';
import type { Kept } from './use-keeping.ts';

interface KeptNoteProps {
  readonly kept: Kept;
  /** What else is to be said here, before anything is kept: what is wrong with it. */
  readonly wrong?: string | undefined;
  readonly id?: string;
}

/** Says below a form whether it was kept; read out as it changes. */
export function KeptNote({ kept, wrong, id }: KeptNoteProps) {
  return (
    <div role="status" class="live" id={id}>
      {wrong !== undefined && <p class="attempts-wrong">{wrong}</p>}
      {wrong === undefined && kept === 'kept' && <p>{texts.kept}</p>}
      {wrong === undefined && kept === 'failed' && <p class="attempts-wrong">{texts.notKept}</p>}
    </div>
  );
}
