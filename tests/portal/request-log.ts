import type { IncomingMessage } from 'node:http';

/**
 * One request as the proxy or the server saw it. `host` is as the browser wrote it: with a port for
 * CONNECT, without for requests to the server. The headers tell the page's own requests (`origin`,
 * `referer`, `fetchSite` "same-origin") from those that something else made; '' where not sent.
 */
export interface LoggedRequest {
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly refused: boolean;
  readonly origin: string;
  readonly referer: string;
  readonly fetchSite: string;
  readonly fetchMode: string;
  readonly fetchDest: string;
}

/** Writes down what one message asked for; `target` says what its host and path are taken to be. */
export function describeRequest(
  message: IncomingMessage,
  target: { host: string; path: string; refused: boolean },
): LoggedRequest {
  return {
    ...target,
    method: message.method ?? '',
    origin: headerOf(message, 'origin'),
    referer: headerOf(message, 'referer'),
    fetchSite: headerOf(message, 'sec-fetch-site'),
    fetchMode: headerOf(message, 'sec-fetch-mode'),
    fetchDest: headerOf(message, 'sec-fetch-dest'),
  };
}

function headerOf(message: IncomingMessage, name: string): string {
  const value = message.headers[name];
  return Array.isArray(value) ? value.join(', ') : (value ?? '');
}
