import { createFakeBrowser } from '../fake-browser.ts';

type AreaName = 'local' | 'session';

/** A fake browser with what the background needs for attempts, whose storage can refuse. */
export function createFakeAttemptsBrowser() {
  const fake = createFakeBrowser();
  /** What fails now: reading or writing, in which area. */
  const refusing = new Set<`${AreaName} ${'get' | 'set'}`>();
  const writes: AreaName[] = [];
  const windows: { incognito: boolean }[] = [];
  const privateTabs = new Set<number>();
  const badges = new Map<number, string | null>();
  const alarms = new Map<string, object>();

  function area(name: AreaName) {
    const { get, set, remove } = fake.browser.storage[name];
    return {
      get: async (key: string | null) => {
        if (refusing.has(`${name} get`)) throw new Error('refused');
        return get(key);
      },
      set: async (values: Record<string, unknown>) => {
        // Others get their turn between reading and writing, as in a browser.
        await new Promise((resolve) => setTimeout(resolve));
        if (refusing.has(`${name} set`)) throw new Error('full');
        writes.push(name);
        await set(values);
      },
      remove,
    };
  }

  const browser = {
    ...fake.browser,
    storage: { ...fake.browser.storage, local: area('local'), session: area('session') },
    tabs: {
      ...fake.browser.tabs,
      query: async () => fake.tabs.map((tab) => ({ ...tab, incognito: privateTabs.has(tab.id) })),
      get: async (id: number) => {
        if (fake.tabs.every((tab) => tab.id !== id)) throw new Error('no such tab');
        return { id, incognito: privateTabs.has(id) };
      },
    },
    action: {
      ...fake.browser.action,
      setBadgeText: async ({ tabId = 0, text }: { tabId?: number; text: string | null }) => {
        badges.set(tabId, text);
      },
      setBadgeBackgroundColor: async () => {},
    },
    windows: { getAll: async () => windows },
    alarms: {
      create: (name: string, when: object) => alarms.set(name, when),
      clear: async (name: string) => alarms.delete(name),
    },
  };

  function reset(): void {
    fake.reset();
    for (const each of [refusing, privateTabs, badges, alarms]) each.clear();
    writes.length = 0;
    windows.length = 0;
  }

  return { ...fake, browser, refusing, writes, windows, privateTabs, badges, alarms, reset };
}
