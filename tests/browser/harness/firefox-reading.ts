import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { type Accessible, normalise, type RawAccessible } from './accessible.ts';
import type { Bidi } from './bidi.ts';
import { hostAttribute } from './host-attribute.ts';
import { waitFor } from './wait-for.ts';

/** The protocol names closed roots as well, and hands them to a function in a world of its own. */
export async function callOnRoots(bidi: Bidi, page: Page, source: string): Promise<string[]> {
  const frame = page.mainFrame();
  const roots = await bidi.shadowRoots(frame, `[${hostAttribute}]`);
  return Promise.all(roots.map((root) => bidi.call(frame, source, root)));
}

/** The accessibility service gives the tree of the tab in front; it may need a moment to make it. */
export async function readAccessible(bidi: Bidi, page: Page): Promise<Accessible> {
  await page.bringToFront();
  const raw = await waitFor('an accessibility tree', async () => {
    const json = await bidi.runInBrowser(`
      const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
      const describe = (node) => ({
        role: service.getStringRole(node.role),
        name: node.name ?? '',
        description: node.description ?? '',
        children: Array.from({ length: node.childCount }, (_, at) => describe(node.getChildAt(at))),
      });
      const frame = service.getAccessibleFor(gBrowser.selectedBrowser);
      const document = frame?.childCount ? frame.firstChild : null;
      return JSON.stringify(document?.childCount ? describe(document) : null);
    `);
    return v.parse(v.nullable(accessibleSchema), JSON.parse(json)) ?? undefined;
  });
  const [document] = normalise(raw);
  if (document === undefined) throw new Error('Firefox has no accessibility tree.');
  return document;
}

const accessibleSchema: v.GenericSchema<RawAccessible> = v.object({
  role: v.string(),
  name: v.string(),
  description: v.string(),
  children: v.array(v.lazy(() => accessibleSchema)),
});
