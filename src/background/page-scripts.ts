import type { PartName } from '../browser/part-names.ts';
import assistant from '../content/assistant.iife.ts?script';
import attempts from '../content/attempts.iife.ts?script';
import lookout from '../content/lookout.iife.ts?script';
import pageLook from '../content/page-look.iife.ts?script';
import pointing from '../content/pointing.iife.ts?script';
import reader from '../content/reader.iife.ts?script';

/** The scripts that only some pages need, by their paths in the build. */
export const partScripts: Readonly<Record<PartName, string>> = {
  lookout,
  assistant,
  attempts,
  reader,
};
export const pointingScript: string = pointing;
export const pageLookScript: string = pageLook;
