import type { StartAssistant } from '../assistant/assistant.ts';
import { askForAssistant } from './background-link.ts';

declare global {
  /** What the second script brings; seen by our own scripts alone. */
  var startAssistantBailleur: StartAssistant | undefined;
}

/** Has the second script put into this page, once. Undefined if nobody can. */
export async function bringAssistant(): Promise<StartAssistant | undefined> {
  if (brought() === undefined) await askForAssistant();
  return brought();
}

/** A page can have an element of that name: that is no function. */
function brought(): StartAssistant | undefined {
  const { startAssistantBailleur } = globalThis;
  return typeof startAssistantBailleur === 'function' ? startAssistantBailleur : undefined;
}
