/** True only in the builds that tests read: the roots of what we draw are then open. */
declare const __OPEN_ROOTS__: boolean;

/** The path, in the build, of a script that the background puts into pages when it is needed. */
declare module '*.iife.ts?script' {
  const path: string;
  export default path;
}
