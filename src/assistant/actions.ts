import { cardForRule } from '../advice/choose-card.ts';
import { flagTexts } from '../advice/texts/flag.ts';
import type { Field } from '../fields/field.ts';
import { fieldPlace } from '../fields/field-place.ts';
import { writeValue } from '../fields/write-value.ts';
import type { FlagActions } from '../marks/flag.ts';
import { cardForRole } from './card-for-role.ts';
import type { Desk } from './desk.ts';
import type { AssistantOptions } from './options.ts';
import { isSameValue } from './same-value.ts';

/** What the buttons of a flag do. None of them submits anything, nor touches another field. */
export function createActions(
  page: Document,
  desk: () => Desk,
  options: Pick<AssistantOptions, 'onSilence' | 'onOpenCard' | 'mayRead' | 'onRead'>,
): FlagActions {
  /** Writes, unless the page keeps something else, which then puts back what stood there. */
  function write({ element, role }: Field, value: string): boolean {
    const isSame = (found: string) => isSameValue(role, found, value);
    const write = () => writeValue(element, value, { isSame });
    return desk().whileWriting(element, write).kind === 'written';
  }

  return {
    replace({ element, secret, content }, value) {
      const field = desk().fieldOf(element);
      if (field === undefined || content.kind !== 'found') return;
      if (element.value !== content.text) {
        // The page changed the field under the flag: what it proposed is no longer about this text.
        return desk().judge(field, { typing: false, speakUp: true });
      }
      desk().notice(field, 'paste-cut', undefined);
      if (!write(field, value)) {
        desk().notice(field, 'refused', { kind: 'refused' });
      } else if (element.value === content.text) {
        // The page wrote the very same again: it is its own way of writing this value.
        desk().learn(field, value);
        desk().forms.learnOwnText(field, content.text);
        desk().judge(field, { typing: false, speakUp: false });
      } else {
        const corrected = {
          kind: 'corrected',
          before: content.text,
          after: value,
          written: element.value,
        } as const;
        desk().put({ element, secret, content: corrected });
        desk().learn(field, value);
        // A page may take a value back a moment later, without a word.
        setTimeout(() => desk().judge(field, { typing: false, speakUp: true }));
      }
    },

    undo({ element, content }) {
      const field = desk().fieldOf(element);
      if (field === undefined || content.kind !== 'corrected') return;
      const isBack = write(field, content.before);
      desk().drop(element);
      desk().judge(field, { typing: false, speakUp: false });
      if (isBack) desk().say(flagTexts.undone);
      else desk().notice(field, 'refused', { kind: 'refused' });
    },

    silence({ element }) {
      const field = desk().fieldOf(element);
      if (field === undefined) return;
      const place = fieldPlace(field, page.location);
      options.onSilence(place);
      // One place may be a whole column: all its flags go.
      for (const { element: flagged } of desk().book.all()) {
        const other = desk().fieldOf(flagged);
        if (other !== undefined && fieldPlace(other, page.location) === place) desk().drop(flagged);
      }
      desk().say(flagTexts.silenced);
    },

    openCard({ element, content }) {
      const field = desk().fieldOf(element);
      const [finding] = content.kind === 'found' ? content.check.findings : [];
      if (finding !== undefined) options.onOpenCard(cardForRule(finding.rule));
      else if (field !== undefined) options.onOpenCard(cardForRole(field.role));
    },

    mayRead: options.mayRead,

    read: ({ element }) => options.onRead(element),

    close: (flag) => desk().dismiss(flag),
    open: ({ element }) => desk().open(element),
  };
}
