import { createPasswordReader } from '../assistant/reader/password-reader.ts';

// Put in beside the first script, which waits for it.
globalThis.partsOfAssistantBailleur = {
  ...globalThis.partsOfAssistantBailleur,
  reader: createPasswordReader,
};
