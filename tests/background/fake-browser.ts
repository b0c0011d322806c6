interface Injection {
  readonly target: object;
  readonly files?: readonly string[];
  readonly func?: unknown;
}

/** A browser of our own for the background's tests: what it keeps can be looked at. */
export function createFakeBrowser() {
  const id = 'assistant';
  const origin = 'chrome-extension://assistant';
  const local: Record<string, unknown> = {};
  const session: Record<string, unknown> = {};
  const managed: Record<string, unknown> = {};
  const tabs: { id: number; url: string }[] = [];
  const opened: string[] = [];
  /** Where the documents of every tab stand. */
  const frames: { pathname: string; hash: string }[] = [];
  const injected: unknown[] = [];
  /** What tabs were told, by `sendMessage`, apart from what they are told on arriving. */
  const sent: unknown[] = [];
  /** By tab; 0 for all that have none of their own. */
  const icons = new Map<number, string | undefined>();

  const area = (kept: Record<string, unknown>) => ({
    get: async (key: string | null) =>
      structuredClone(key === null ? kept : key in kept ? { [key]: kept[key] } : {}),
    set: async (values: Record<string, unknown>) => {
      Object.assign(kept, structuredClone(values));
    },
    remove: async (keys: string | readonly string[]) => {
      for (const key of [keys].flat()) delete kept[key];
    },
  });

  const browser = {
    runtime: {
      id,
      getURL: (path: string) => `${origin}/${path.replace(/^\//, '')}`,
      getManifest: () => ({
        host_permissions: ['https://partenaires.caf.fr/*'],
        content_scripts: [{ js: ['content.js'] }],
      }),
    },
    storage: { local: area(local), session: area(session), managed: area(managed) },
    tabs: {
      query: async () => tabs,
      sendMessage: async (tabId: number, message: object, options?: { frameId: number }) => {
        sent.push({ tabId, ...options, message });
      },
      update: async () => undefined,
      create: async ({ url }: { url: string }) => {
        opened.push(url);
      },
    },
    commands: { getAll: async () => [{ name: 'enter-flag', shortcut: 'Alt+Shift+A' }] },
    action: {
      setIcon: async ({ tabId = 0, path }: { tabId?: number; path: Record<number, string> }) => {
        icons.set(tabId, path[16]);
      },
      setTitle: async () => {},
    },
    scripting: {
      executeScript: async ({ target, files, func }: Injection) => {
        if (func === undefined) injected.push({ ...target, files });
        return func === undefined ? [] : frames.map((result) => ({ result }));
      },
    },
  };

  function reset(): void {
    for (const kept of [local, session, managed]) {
      for (const key of Object.keys(kept)) delete kept[key];
    }
    tabs.length = 0;
    for (const list of [opened, frames, injected, sent]) list.length = 0;
    icons.clear();
  }

  return {
    browser,
    id,
    origin,
    local,
    session,
    managed,
    tabs,
    opened,
    frames,
    injected,
    sent,
    icons,
    reset,
  };
}
