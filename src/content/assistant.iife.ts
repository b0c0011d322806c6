import { startAssistant } from '../assistant/assistant.ts';

// Put in beside the first script, which waits for it.
globalThis.startAssistantBailleur = startAssistant;
