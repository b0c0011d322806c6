import { createServer, type IncomingMessage, type Server } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { describeRequest, type LoggedRequest } from './request-log.ts';

/**
 * A proxy that leads `HOST:443` of the given hosts to the local server and refuses everything else
 * with 403. Both are told to `log`, so that a test can see whatever a browser asked for.
 */
export function createProxy(
  hosts: readonly string[],
  serverPort: number,
  log: (request: LoggedRequest) => void,
): { server: Server; hangUp: () => void } {
  const open = new Set<Duplex>();

  const server = createServer((message, response) => {
    log(describeRequest(message, { ...plainTarget(message), refused: true }));
    response.writeHead(403, { connection: 'close' }).end();
  });

  server.on('connect', (message: IncomingMessage, client: Duplex, first: Buffer) => {
    const host = message.url ?? '';
    const refused = !hosts.some((allowed) => host.toLowerCase() === `${allowed}:443`);
    log(describeRequest(message, { host, path: '', refused }));
    if (refused) {
      client.on('error', () => client.destroy());
      client.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    const upstream = connect(serverPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(first);
      client.pipe(upstream).pipe(client);
    });
    for (const socket of [client, upstream]) {
      open.add(socket);
      // One end that goes takes the other along; browsers drop tunnels without notice.
      const end = (): void => {
        open.delete(socket);
        client.destroy();
        upstream.destroy();
      };
      socket.on('error', end).on('close', end);
    }
  });

  return {
    server,
    hangUp: () => {
      for (const socket of open) socket.destroy();
    },
  };
}

/** Host and path of a plain http request, which a proxy gets with its whole address. */
function plainTarget(message: IncomingMessage): { host: string; path: string } {
  const address = message.url ?? '';
  if (!URL.canParse(address)) return { host: message.headers.host ?? '', path: address };
  const { host, pathname, search } = new URL(address);
  return { host, path: pathname + search };
}
