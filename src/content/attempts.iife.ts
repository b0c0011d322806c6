import { startAttempts } from '../assistant/attempts/attempts.ts';
import { createAttemptsPort } from './attempts-port.ts';

// Put in beside the first script, which waits for it.
globalThis.partsOfAssistantBailleur = {
  ...globalThis.partsOfAssistantBailleur,
  attempts: (page, first, options) =>
    startAttempts(page, first, { ...options, port: createAttemptsPort() }),
};
