import { noticeCutPaste, pastedWhole } from './cut-paste.ts';
import type { Desk } from './desk.ts';
import { examine, isExamined } from './examine.ts';

/** Notices where the page's `maxlength` cut a paste: nobody would see it otherwise. */
export function listenToPaste(
  page: Document,
  desk: Desk,
  commaLimit: number,
  signal: AbortSignal,
): void {
  const onPaste = (event: ClipboardEvent) => {
    const [target] = event.composedPath();
    const field = target instanceof Element ? desk.fieldOf(target) : undefined;
    if (!event.isTrusted || field === undefined || !isExamined(field.role)) return;
    const whole = pastedWhole(field.element, event.clipboardData?.getData('text/plain') ?? '');
    if (whole === undefined) return;
    // The text is put in after this event, with or without an `input` event.
    setTimeout(() => {
      if (signal.aborted || event.defaultPrevented) return;
      const check = examine(field, whole, {
        typing: false,
        commaLimit,
        style: desk.forms.styleOf(field),
      });
      desk.notice(field, 'paste-cut', noticeCutPaste(field.element, whole, check));
    });
  };
  page.addEventListener('paste', onPaste, { capture: true, passive: true, signal });
}
