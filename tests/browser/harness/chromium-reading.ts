import type { Page, Protocol } from 'puppeteer-core';
import { type Accessible, normalise, type RawAccessible } from './accessible.ts';
import { hostAttribute } from './host-attribute.ts';

/** Closed roots are open to the debugger: it finds them, and hands them to a function in a world of its own. */
export async function callOnRoots(page: Page, source: string): Promise<string[]> {
  const debug = await page.createCDPSession();
  try {
    const { frameTree } = await debug.send('Page.getFrameTree');
    const { executionContextId } = await debug.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'harness',
    });
    const { root } = await debug.send('DOM.getDocument', { depth: -1, pierce: true });
    const results: string[] = [];
    for (const { backendNodeId } of rootsOf(root)) {
      const { object } = await debug.send('DOM.resolveNode', { backendNodeId, executionContextId });
      const { result } = await debug.send('Runtime.callFunctionOn', {
        executionContextId,
        functionDeclaration: source,
        arguments: [object],
        returnByValue: true,
      });
      results.push(String(result.value));
    }
    return results;
  } finally {
    await debug.detach();
  }
}

/** The shadow roots of our host elements in a document, frames apart. */
function rootsOf(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  const own = node.attributes?.includes(hostAttribute) ? (node.shadowRoots ?? []) : [];
  return [...own, ...(node.children ?? []).flatMap(rootsOf)];
}

export async function readAccessible(page: Page): Promise<Accessible> {
  await page.bringToFront();
  const debug = await page.createCDPSession();
  try {
    const { nodes } = await debug.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const toRaw = (node: Protocol.Accessibility.AXNode): RawAccessible => ({
      role: node.ignored ? 'none' : String(node.role?.value ?? ''),
      name: node.ignored ? '' : String(node.name?.value ?? ''),
      description: String(node.description?.value ?? ''),
      children: (node.childIds ?? []).flatMap((id) => {
        const child = byId.get(id);
        return child === undefined ? [] : [toRaw(child)];
      }),
    });
    const [top] = nodes;
    const [document] = top === undefined ? [] : normalise(toRaw(top));
    if (document === undefined) throw new Error('The browser has no accessibility tree.');
    return document;
  } finally {
    await debug.detach();
  }
}
