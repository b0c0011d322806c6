import type { Field } from '../fields/field.ts';
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
): { catchUp(element: Element, whole: string): void } {
  fieldEvents(page, desk, signal).onField('paste', (field, event) => {
    if (!event.isTrusted || !isExamined(field.role)) return;
    const whole = pastedWhole(field.element, event.clipboardData?.getData('text/plain') ?? '');
    if (whole === undefined) return;
    // The text is put in after this event, with or without an `input` event.
    afterPage(() => {
      if (!event.defaultPrevented) compare(field, whole);
    }, signal);
  });

  function compare(field: Field, whole: string): void {
    const style = desk.forms.styleOf(field);
    const check = examine(field, whole, { typing: false, commaLimit, style });
    desk.notice(field, 'paste-cut', noticeCutPaste(field.element, whole, check));
  }

  return {
    /** The user has pasted in this field; `whole`: what it would hold if nothing had been cut. */
    catchUp(element, whole) {
      const field = desk.fieldOf(element);
      if (field !== undefined && isExamined(field.role)) compare(field, whole);
    },
  };
}
