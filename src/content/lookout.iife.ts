import { keepLookout } from '../assistant/lookout.ts';

// Put in beside the first script, which waits for it.
globalThis.partsOfAssistantBailleur = {
  ...globalThis.partsOfAssistantBailleur,
  lookout: keepLookout,
};
