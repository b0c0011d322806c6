import type { Attempts, AttemptsOptions } from '../assistant/attempts/attempts.ts';
import type { AssistantParts, KeepLookout } from '../assistant/lookout.ts';
import type { createPasswordReader } from '../assistant/reader/password-reader.ts';
import type { PartName } from '../browser/part-names.ts';
import type { Correction } from '../domain/correction.ts';
import type { FindSaidFields } from '../fields/corrections/said-fields.ts';
import type { FieldIndex } from '../fields/field-index.ts';
import type { FindLists } from '../fields/lists.ts';
import { askForPart } from './background-link.ts';

/** What scripts bring that most pages of the portal need none of. */
export interface Parts extends Record<PartName, unknown> {
  /** What looks at a page. */
  readonly lookout: KeepLookout;
  /** What finds lists, checks and draws. */
  readonly assistant: AssistantParts & {
    readonly listFinder: (findSaid?: FindSaidFields) => FindLists;
    readonly saidFields: (corrections: readonly Correction[]) => FindSaidFields;
  };
  /** What counts attempts to log in. */
  readonly attempts: (
    page: Document,
    first: FieldIndex,
    options: Omit<AttemptsOptions, 'port'>,
  ) => Attempts;
  /** What reads out passwords, when the user asks. */
  readonly reader: typeof createPasswordReader;
}

declare global {
  /** Seen by our own scripts alone. */
  var partsOfAssistantBailleur: Partial<Parts> | undefined;
}

const asked = new Map<PartName, Promise<void>>();

/** Has a script put into this page, once. Undefined if nobody can. */
export async function bringPart<Name extends PartName>(
  name: Name,
): Promise<Parts[Name] | undefined> {
  const asking = asked.get(name) ?? askForPart(name);
  asked.set(name, asking);
  await asking;
  const part = globalThis.partsOfAssistantBailleur?.[name];
  // Who asks again later may have more luck.
  if (part === undefined) asked.delete(name);
  return part;
}
