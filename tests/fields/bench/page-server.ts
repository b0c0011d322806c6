import { createServer, type ServerResponse } from 'node:http';
import type { CorpusPage } from './corpus-page.ts';

export interface PageServer {
  /** Where a page stands: `http://127.0.0.1:PORT/NAME/`. */
  addressOf(page: CorpusPage): string;
  close(): void;
}

/** Serves pages on this computer alone, each at its name, its script beside it. */
export async function servePages(pages: readonly CorpusPage[]): Promise<PageServer> {
  const byName = new Map(pages.map((page) => [page.name, page]));
  const server = createServer((request, response) => {
    const [name = '', file = ''] = (request.url ?? '').slice(1).split('/').map(decodeURIComponent);
    answer(byName.get(name), file, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    addressOf: ({ name }) => `http://127.0.0.1:${address.port}/${encodeURIComponent(name)}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function answer(
  page: CorpusPage | undefined,
  file: string,
  response: ServerResponse,
): Promise<void> {
  if (page !== undefined && file === '') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(await page.html());
  } else if (page?.script !== undefined && file === 'script.js') {
    response.setHeader('content-type', 'text/javascript; charset=utf-8');
    response.end(await page.script());
  } else {
    response.writeHead(404).end();
  }
}
