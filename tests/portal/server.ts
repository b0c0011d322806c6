import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import { api, type Context, type Route } from './api.ts';
import { bundle } from './bundle.ts';
import { type Exchange, page, type Reply, readExchange, redirect } from './exchange.ts';
import { angularPath, applicationPath, framePage, gridsPath, reactPath } from './frame.ts';
import { otherHost } from './hosts.ts';
import { otherSite } from './other-site.ts';
import { plainRoutes } from './plain/routes.ts';
import { describeRequest, type LoggedRequest } from './request-log.ts';

/** As strict as a public site's: an extension must not need inline styles or foreign requests. */
const commonHeaders = {
  'content-security-policy': "default-src 'self'; frame-ancestors 'self'",
  'cache-control': 'no-cache',
  'x-content-type-options': 'nosniff',
};

interface Shell {
  /** HTML in the page's header. */
  readonly aside?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Angular compiles its templates in the page here, and writes its styles into it. */
const compiledInPage: Shell = {
  headers: {
    'content-security-policy':
      "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; frame-ancestors 'self'",
  },
};

const routes: Readonly<Record<string, Route | ((context: Context) => Promise<Reply>)>> = {
  'GET /': () => redirect(applicationPath),
  ...application(applicationPath, 'application/main.ts', {
    aside: '<nav aria-label="Espace personnel"></nav>',
  }),
  ...application(reactPath, 'react/main.tsx'),
  ...application(angularPath, 'angular/main.ts', compiledInPage),
  ...application(`${gridsPath}recycled/`, 'grids/recycled.ts'),
  ...application(`${gridsPath}virtual/`, 'grids/virtual.ts', compiledInPage),
  ...application(`${gridsPath}paged/`, 'grids/paged.ts'),
  ...application(`${gridsPath}detached/`, 'grids/detached.ts'),
  ...application(`${gridsPath}edited/`, 'grids/edited.ts'),
  'GET /look/styles.css': () => file('look/styles.css', 'text/css; charset=utf-8'),
  'GET /look/icon.svg': () => file('look/icon.svg', 'image/svg+xml'),
  ...api,
  ...plainRoutes,
};

/**
 * The https server of the portal and of one other host, told apart by the Host header.
 * `context` gives the present state, which a reset replaces.
 */
export function createPortalServer(
  certificate: { key: string; cert: string },
  context: (exchange: Exchange) => Context,
  log: (request: LoggedRequest) => void,
): Server {
  return createServer(certificate, async (message, response) => {
    const host = message.headers.host ?? '';
    log(describeRequest(message, { host, path: message.url ?? '', refused: false }));
    const reply = await answer(host, async () => context(await readExchange(message)));
    response.writeHead(reply.status, {
      ...commonHeaders,
      'content-type': reply.type,
      ...reply.headers,
    });
    response.end(message.method === 'HEAD' ? undefined : reply.body);
  });
}

async function answer(host: string, read: () => Promise<Context>): Promise<Reply> {
  try {
    const context = await read();
    if (host === otherHost) return otherSite(context);
    const { method, path } = context.exchange;
    const wanted = `${method} ${path}`;
    const route = routes[wanted] ?? routes[wanted.replace(/[^/]+$/, '*')];
    return route === undefined ? notFound() : await route(context);
  } catch (error) {
    console.error(error);
    return page(framePage({ title: 'Erreur', main: '<h1>Une erreur est survenue</h1>' }), 500);
  }
}

function notFound(): Reply {
  return page(framePage({ title: 'Page introuvable', main: '<h1>Page introuvable</h1>' }), 404);
}

/** An application's two addresses: the empty page that its script fills, and the script. */
function application(
  path: string,
  entry: string,
  { aside = '', headers = {} }: Shell = {},
): Record<string, () => Reply | Promise<Reply>> {
  const shell = { title: 'Mon Compte Partenaire', main: '', aside, script: 'main.js' };
  return {
    [`GET ${path}`]: () => ({ ...page(framePage(shell)), headers }),
    [`GET ${path}main.js`]: () => script(entry),
  };
}

async function script(entry: string): Promise<Reply> {
  return { status: 200, type: 'text/javascript; charset=utf-8', body: await bundle(entry) };
}

async function file(path: string, type: string): Promise<Reply> {
  return { status: 200, type, body: await readFile(new URL(path, import.meta.url)) };
}
