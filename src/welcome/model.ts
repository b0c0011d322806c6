import type { PortalState } from '../browser/portal-state.ts';

/** What the welcome page shows below its lines. */
export type WelcomeState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'awaiting-consent' }
  | { readonly kind: 'accepting' }
  | { readonly kind: 'accepting-failed' }
  | { readonly kind: 'on'; readonly reloadNeeded: boolean }
  | { readonly kind: 'on-by-organisation' }
  | { readonly kind: 'off-by-organisation' };

/** What the welcome page needs of the world. */
export interface WelcomePort {
  askState(): Promise<PortalState>;
  switchOn(): Promise<{ readonly reloadNeeded: boolean }>;
}

export interface WelcomeActions {
  accept(): Promise<void>;
}

/** Starts the welcome page's model: `show` is called with each new state. */
export function createWelcome(
  port: WelcomePort,
  show: (state: WelcomeState, actions: WelcomeActions) => void,
): WelcomeActions {
  const actions: WelcomeActions = {
    async accept() {
      show({ kind: 'accepting' }, actions);
      try {
        const { reloadNeeded } = await port.switchOn();
        show({ kind: 'on', reloadNeeded }, actions);
      } catch {
        show({ kind: 'accepting-failed' }, actions);
      }
    },
  };

  async function begin(): Promise<void> {
    show({ kind: 'asking' }, actions);
    try {
      show(stateOf(await port.askState()), actions);
    } catch {
      // What the page says holds all the same, and the button will tell what is wrong.
      show({ kind: 'awaiting-consent' }, actions);
    }
  }

  void begin();
  return actions;
}

/** What the welcome page has to say where consent is asked for, or was already decided upon. */
export function stateOf(portal: PortalState): WelcomeState {
  switch (portal.kind) {
    case 'waiting-for-consent':
      return { kind: 'awaiting-consent' };
    case 'switched-off':
      return { kind: portal.by === 'organisation' ? 'off-by-organisation' : 'awaiting-consent' };
    case 'at-work':
    case 'not-here':
      return portal.enabledBy === 'organisation'
        ? { kind: 'on-by-organisation' }
        : { kind: 'on', reloadNeeded: false };
    case 'reload-needed':
      return { kind: 'on', reloadNeeded: true };
  }
}
