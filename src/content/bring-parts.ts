import type { AssistantParts } from '../assistant/lookout.ts';
import type { Correction } from '../domain/correction.ts';
import type { FindSaidFields } from '../fields/corrections/said-fields.ts';
import type { FindLists } from '../fields/lists.ts';
import { askForParts } from './background-link.ts';

/** What the second script brings: most pages of the portal need none of it. */
export interface Parts extends AssistantParts {
  readonly listFinder: (findSaid?: FindSaidFields) => FindLists;
  readonly saidFields: (corrections: readonly Correction[]) => FindSaidFields;
}

declare global {
  /** Seen by our own scripts alone. */
  var partsOfAssistantBailleur: Parts | undefined;
}

let asked: Promise<void> | undefined;

/** Has the second script put into this page, once. Undefined if nobody can. */
export async function bringParts(): Promise<Parts | undefined> {
  asked ??= askForParts();
  await asked;
  // Who asks again later may have more luck.
  if (globalThis.partsOfAssistantBailleur === undefined) asked = undefined;
  return globalThis.partsOfAssistantBailleur;
}
