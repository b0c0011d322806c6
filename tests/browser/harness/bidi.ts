import type { Browser, Frame } from 'puppeteer-core';
import * as v from 'valibot';

/**
 * Firefox’s own protocol, WebDriver BiDi, for what puppeteer does not offer: reading closed shadow
 * roots, and calling into the browser itself (for that it must run with --remote-allow-system-access).
 */
export interface Bidi {
  /** Shadow roots of the elements that the selector finds, whether open or closed, as references. */
  shadowRoots(frame: Frame, selector: string): Promise<string[]>;
  /** Calls a function in a world of its own beside the page's, with a referenced node; returns its string. */
  call(frame: Frame, source: string, node: string): Promise<string>;
  /** Runs the body of an async function in the browser's window, with its rights; returns its string. */
  runInBrowser(body: string): Promise<string>;
  /** Goes to an address without waiting for anything. */
  navigate(frame: Frame, url: string): Promise<void>;
}

const contextSchema = v.pipe(v.string(), v.nonEmpty());
const treeSchema = v.object({
  contexts: v.array(v.object({ context: v.string(), url: v.string() })),
});
const outcomeSchema = v.variant('type', [
  v.object({ type: v.literal('success'), result: v.unknown() }),
  v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
]);
const stringSchema = v.object({ type: v.literal('string'), value: v.string() });
const hostsSchema = v.object({
  value: v.array(
    v.object({ value: v.object({ shadowRoot: v.nullish(v.object({ sharedId: v.string() })) }) }),
  ),
});

/** Puppeteer keeps its connection to itself; this asks for it and looks at what comes. */
export function bidiOf(browser: Browser): Bidi {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (typeof connection !== 'object' || connection === null) throw new Error('No BiDi connection.');
  const sendMessage = v.parse(v.function(), Reflect.get(connection, 'send'));

  async function send(method: string, parameters: object): Promise<unknown> {
    const answer: unknown = await sendMessage.call(connection, method, parameters);
    return v.parse(v.object({ result: v.unknown() }), answer).result;
  }

  async function evaluate(parameters: object): Promise<unknown> {
    const outcome = v.parse(
      outcomeSchema,
      await send('script.callFunction', { awaitPromise: true, ...parameters }),
    );
    if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
    return outcome.result;
  }

  return {
    async shadowRoots(frame, selector) {
      const hosts = await evaluate({
        functionDeclaration: '(selector) => [...document.querySelectorAll(selector)]',
        arguments: [{ type: 'string', value: selector }],
        target: worldIn(frame),
        serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
      });
      return v
        .parse(hostsSchema, hosts)
        .value.flatMap(({ value }) => (value.shadowRoot ? [value.shadowRoot.sharedId] : []));
    },

    async call(frame, source, node) {
      const result = await evaluate({
        functionDeclaration: source,
        arguments: [{ sharedId: node }],
        target: worldIn(frame),
      });
      return v.parse(stringSchema, result).value;
    },

    async runInBrowser(body) {
      const tree = v.parse(
        treeSchema,
        await send('browsingContext.getTree', { 'moz:scope': 'chrome' }),
      );
      const window = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
      if (window === undefined) throw new Error('Firefox shows no window.');
      const result = await evaluate({
        functionDeclaration: `async () => { ${body} }`,
        target: { context: window.context },
      });
      return v.parse(stringSchema, result).value;
    },

    async navigate(frame, url) {
      await send('browsingContext.navigate', { context: contextOf(frame), url, wait: 'none' });
    },
  };
}

function contextOf(frame: Frame): string {
  return v.parse(contextSchema, Reflect.get(frame, '_id'));
}

function worldIn(frame: Frame): { context: string; sandbox: string } {
  return { context: contextOf(frame), sandbox: 'harness' };
}
