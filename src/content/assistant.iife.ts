import { startAssistant } from '../assistant/assistant.ts';
import { saidFields } from '../fields/corrections/corrected-fields.ts';
import { listFinder } from '../fields/rents/find-lists.ts';

// Put in beside the first script, which waits for it.
globalThis.partsOfAssistantBailleur = {
  ...globalThis.partsOfAssistantBailleur,
  assistant: { startAssistant, saidFields, listFinder },
};
