import { type IncomingHttpHeaders, request as plainRequest } from 'node:http';
import { request } from 'node:https';
import type { Duplex } from 'node:stream';
import { connect } from 'node:tls';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Asks for `url` through the proxy on `proxyPort`, as a browser does. Throws where the proxy refuses. */
export async function visit(
  proxyPort: number,
  url: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  const { hostname } = new URL(url);
  const tunnel = await openTunnel(proxyPort, `${hostname}:443`);
  const socket = connect({ socket: tunnel, servername: hostname, rejectUnauthorized: false });
  const { body, method = 'GET' } = options;
  const headers = { ...options.headers, host: hostname };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, createConnection: () => socket }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        socket.destroy();
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Opens a tunnel to `authority` ("host:port"). Throws with the status if the proxy doesn't. */
export function openTunnel(proxyPort: number, authority: string): Promise<Duplex> {
  return new Promise((resolve, reject) => {
    const asked = plainRequest({
      host: '127.0.0.1',
      port: proxyPort,
      method: 'CONNECT',
      path: authority,
    });
    asked.on('connect', (response, socket) => {
      if (response.statusCode === 200) resolve(socket);
      else {
        socket.destroy();
        reject(new Error(`Refused with ${response.statusCode}`));
      }
    });
    asked.on('error', reject);
    asked.end();
  });
}
