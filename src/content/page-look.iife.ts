import type { PageLook } from '../browser/page-look.ts';
import type { Correction } from '../domain/correction.ts';
import { lookAtPage } from './page-look.ts';

declare global {
  /** Put in when the user asks in the popup; called by the background, seen by our scripts alone. */
  var lookForAssistantBailleur: ((corrections: readonly Correction[]) => PageLook) | undefined;
}

globalThis.lookForAssistantBailleur = (corrections) => lookAtPage(document, corrections);
