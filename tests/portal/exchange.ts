import type { IncomingMessage } from 'node:http';

/** One request, read whole: what the routes look at. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly cookies: ReadonlyMap<string, string>;
  readonly body: string;
}

/** What goes back. `headers` are added to those that every answer has. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

export const page = (body: string, status = 200): Reply => ({
  status,
  type: 'text/html; charset=utf-8',
  body,
});

export const json = (value: unknown, status = 200): Reply => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

export const redirect = (location: string): Reply => ({
  status: 303,
  type: 'text/plain; charset=utf-8',
  body: '',
  headers: { location },
});

/** Reads a request to its end. */
export async function readExchange(message: IncomingMessage): Promise<Exchange> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  const { pathname, searchParams } = new URL(message.url ?? '/', 'https://portal.invalid');
  return {
    method: message.method ?? 'GET',
    path: pathname,
    query: searchParams,
    cookies: readCookies(message.headers.cookie ?? ''),
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

function readCookies(header: string): Map<string, string> {
  return new Map(
    header.split('; ').flatMap((pair): [string, string][] => {
      const [name, value] = pair.split('=', 2);
      return name === undefined || value === undefined ? [] : [[name, value]];
    }),
  );
}
