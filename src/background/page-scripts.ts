import pointing from '../content/pointing.iife.ts?script';

/** The scripts that only some pages need, by their paths in the build. */
export const pointingScript: string = pointing;
