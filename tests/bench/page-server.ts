import { readFile } from 'node:fs/promises';
import type { RequestListener, Server } from 'node:http';
import { createServer } from 'node:https';
import { makeCertificate } from '../portal/certificate.ts';
import { portalHost } from '../portal/hosts.ts';
import { createProxy } from '../portal/proxy.ts';
import { htmlOf, pageNames } from './pages/pages.ts';

export interface PageServer {
  readonly origin: string;
  /** The proxy's port on 127.0.0.1: the only way out that the browsers get. */
  readonly proxyPort: number;
  close(): Promise<void>;
}

interface Served {
  readonly type: string;
  readonly body: string | Buffer;
}

/** Serves the pages of the bench under the portal's real host name, on 127.0.0.1 and free ports. */
export async function startPageServer(): Promise<PageServer> {
  const files = await allFiles();
  const answer: RequestListener = (message, response) => {
    const served = files.get(message.url ?? '');
    response.writeHead(served === undefined ? 404 : 200, {
      'content-type': served?.type ?? 'text/plain',
      'cache-control': 'no-store',
    });
    response.end(served?.body);
  };
  const server = createServer(await makeCertificate([portalHost]), answer);
  const proxy = createProxy([portalHost], await listen(server), () => {});
  const proxyPort = await listen(proxy.server);
  return {
    origin: `https://${portalHost}`,
    proxyPort,
    async close() {
      proxy.hangUp();
      await Promise.all([stop(proxy.server), stop(server)]);
    },
  };
}

/** Everything that is served, made once: a page that is made while it is loaded costs the load time. */
async function allFiles(): Promise<Map<string, Served>> {
  const portal = new URL('../portal/', import.meta.url);
  const files: (readonly [path: string, file: URL, type: string])[] = [
    ['/look/styles.css', new URL('look/styles.css', portal), 'text/css'],
    ['/look/icon.svg', new URL('look/icon.svg', portal), 'image/svg+xml'],
    ['/ticker.js', new URL('pages/ticker.js', import.meta.url), 'text/javascript'],
    ['/batches.js', new URL('pages/batches.js', import.meta.url), 'text/javascript'],
  ];
  const read = files.map(
    async ([path, file, type]) => [path, { type, body: await readFile(file) }] as const,
  );
  const pages = pageNames.map(
    (name) => [`/${name}`, { type: 'text/html; charset=utf-8', body: htmlOf(name) }] as const,
  );
  return new Map<string, Served>([...(await Promise.all(read)), ...pages]);
}

function listen(server: Server | ReturnType<typeof createServer>): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('No port was given.'));
      else resolve(address.port);
    });
  });
}

function stop(server: Server | ReturnType<typeof createServer>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
