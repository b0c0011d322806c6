import { noticeCutPaste, pastedWhole } from './cut-paste.ts';
import type { Desk } from './desk.ts';
import { examine } from './examine.ts';
import { isExamined } from './examined-roles.ts';
import { fieldEvents } from './field-events.ts';
import { afterPage } from './rewriting.ts';

/** Notices where the page's `maxlength` cut a paste: nobody would see it otherwise. */
export function listenToPaste(
  page: Document,
  desk: Desk,
  commaLimit: number,
  signal: AbortSignal,
): void {
  fieldEvents(page, desk, signal).onField('paste', (field, event) => {
    if (!event.isTrusted || !isExamined(field.role)) return;
    const whole = pastedWhole(field.element, event.clipboardData?.getData('text/plain') ?? '');
    if (whole === undefined) return;
    // The text is put in after this event, with or without an `input` event.
    afterPage(() => {
      if (event.defaultPrevented) return;
      const style = desk.forms.styleOf(field);
      const check = examine(field, whole, { typing: false, commaLimit, style });
      desk.notice(field, 'paste-cut', noticeCutPaste(field.element, whole, check));
    }, signal);
  });
}
