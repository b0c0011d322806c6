import { contentDoor } from '../browser/content-door.ts';
import { pointableField } from '../fields/corrections/pointable-field.ts';
import { type PointedField, readPointedField } from '../fields/corrections/pointed-field.ts';
import { startPointing } from '../marks/pointing/pointing.ts';
import { askSettings, tell } from './background-link.ts';

/**
 * Lets the user point at a field of this document, and tells the background what they say of it.
 * Where they point in another frame of the tab, it ends here. Ends with the signal.
 */
export async function pointOut(page: Document, signal: AbortSignal): Promise<void> {
  const settings = await askSettings(false);
  const door = contentDoor();
  if (settings?.enabled !== true || door === undefined || signal.aborted) return;
  const { corrections } = settings;
  let asked: PointedField | undefined;

  const pointing = startPointing(page, {
    fieldIn: pointableField,
    questionFor(field) {
      asked = readPointedField(page, field, corrections);
      return asked && { count: asked.count, current: asked.correction?.role };
    },
    hasBar: page.defaultView === page.defaultView?.top,
    // The development server leaves the constant out.
    openRoot: typeof __OPEN_ROOTS__ !== 'undefined' && __OPEN_ROOTS__,
    onChosen: () => void tell({ kind: 'endPointing' }),
    onAnswer(_, answer) {
      if (asked === undefined) return;
      void tell({
        kind: 'correctField',
        before: asked.correction ?? null,
        now: answer === 'undecided' ? null : asked.correctedTo(answer),
      });
    },
    onCancel: () => void tell({ kind: 'endPointing' }),
    signal,
  });

  const onMessage = (message: unknown): undefined => {
    const isObject = typeof message === 'object' && message !== null;
    if (isObject && 'kind' in message && message.kind === 'endPointing') pointing.end();
  };
  door.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () =>
    contentDoor()?.runtime.onMessage.removeListener(onMessage),
  );
}
