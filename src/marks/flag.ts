import type { Check, Severity } from '../domain/finding.ts';

/** Something about a field that no check of its text finds. */
export type Notice =
  | { readonly kind: 'caps-lock' }
  /** `maxlength` cut a paste; `whole`: what was meant, cleaned, where it fits. */
  | { readonly kind: 'paste-cut'; readonly lost: number; readonly whole: string | undefined }
  /** The page did not keep a correction: what the user had typed stands there again. */
  | { readonly kind: 'refused' };

/** What there is to say about one field of the page. */
export interface Flag {
  readonly element: HTMLInputElement;
  /** True for passwords: their characters are shown nowhere. */
  readonly secret: boolean;
  /** Whose row the field stands in. */
  readonly tenant?: string | undefined;
  readonly content: FlagContent;
}

export type FlagContent =
  | {
      readonly kind: 'found';
      /** The text that was checked, in UTF-16. */
      readonly text: string;
      readonly check: Check;
      readonly notices: readonly Notice[];
    }
  /**
   * The user took a correction, which can be undone until the field is changed by hand. `after`: as
   * the user chose it; `written`: what the field holds since ("612.5" where it is one for numbers).
   */
  | {
      readonly kind: 'corrected';
      readonly before: string;
      readonly after: string;
      readonly written: string;
    };

/** What the user can do from a flag. Called for real clicks and keys alone. */
export interface FlagActions {
  replace(flag: Flag, value: string): void;
  undo(flag: Flag): void;
  silence(flag: Flag): void;
  openCard(flag: Flag): void;
  /** Whether reading a password out may help. */
  mayRead(): boolean;
  read(flag: Flag): void;
  close(flag: Flag): void;
  open(flag: Flag): void;
}

export type Tone = Severity | 'corrected';

/** How loud a flag is: as its worst finding. A notice weighs as much as a warning. */
export function toneOf({ content }: Flag): Tone {
  if (content.kind === 'corrected') return 'corrected';
  const severities = content.check.findings.map(({ severity }) => severity);
  if (severities.includes('error')) return 'error';
  if (severities.includes('warning') || content.notices.length > 0) return 'warning';
  return 'hint';
}

/** What a flag is about, each subject by name: rules and kinds of notices. */
export function subjectsOf({ content }: Flag): string[] {
  if (content.kind === 'corrected') return ['corrected'];
  return [
    ...content.notices.map(({ kind }) => kind),
    ...content.check.findings.map(({ rule }) => rule),
  ];
}
