/** True only in the builds that tests read: the roots of what we draw are then open. */
declare const __OPEN_ROOTS__: boolean;
