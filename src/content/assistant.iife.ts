import { startAssistant } from '../assistant/assistant.ts';
import { saidFields } from '../fields/corrections/corrected-fields.ts';

// Put in beside the first script, which waits for it.
globalThis.partsOfAssistantBailleur = { startAssistant, saidFields };
