import type { Session } from '../../tests/browser/harness/session.ts';
import type { Portal } from '../../tests/portal/portal.ts';

/** What is running: a browser with the extension, and the portal. */
export interface Stage {
  readonly session: Session;
  readonly portal: Portal;
}
