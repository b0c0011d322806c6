import type { Field } from '../fields/field.ts';
import type { Desk } from './desk.ts';

type Events = DocumentEventMap;

/** Listens for all fields of a page at once: one listener an event, however many fields. */
export interface FieldEvents {
  /** Whatever element it happens in: it may become known as a field later. */
  onElement<Type extends keyof Events>(
    type: Type,
    react: (element: Element, event: Events[Type]) => void,
    counts?: (event: Events[Type]) => boolean,
  ): void;
  /** `counts`: asked first where most events are none of our business, for it costs least. */
  onField<Type extends keyof Events>(
    type: Type,
    react: (field: Field, event: Events[Type]) => void,
    counts?: (event: Events[Type]) => boolean,
  ): void;
}

/** Listens before the page's own listeners and in open shadow roots too, until the signal ends it. */
export function fieldEvents(
  page: Document,
  desk: Pick<Desk, 'fieldOf'>,
  signal: AbortSignal,
): FieldEvents {
  const onElement: FieldEvents['onElement'] = (type, react, counts = () => true) => {
    page.addEventListener(
      type,
      (event) => {
        if (!counts(event)) return;
        const { target } = event;
        if (!(target instanceof Element)) return;
        // From outside, a shadow's host is the target. The whole path is only asked for there: that
        // takes longer than what most keys ask of us.
        const [inner] = target.shadowRoot === null ? [target] : event.composedPath();
        if (inner instanceof Element) react(inner, event);
      },
      { capture: true, passive: true, signal },
    );
  };
  return {
    onElement,
    onField(type, react, counts) {
      const onInner = (element: Element, event: Events[typeof type]) => {
        const field = desk.fieldOf(element);
        if (field !== undefined) react(field, event);
      };
      onElement(type, onInner, counts);
    },
  };
}
