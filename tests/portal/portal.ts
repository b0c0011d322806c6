import { randomInt } from 'node:crypto';
import type { Server } from 'node:http';
import type { Server as SecureServer } from 'node:https';
import { makeCertificate } from './certificate.ts';
import { createDesk } from './desk.ts';
import { otherHost, portalHost } from './hosts.ts';
import { createProxy } from './proxy.ts';
import type { LoggedRequest } from './request-log.ts';
import { tenMinutes } from './rules/lock.ts';
import { createPortalServer } from './server.ts';
import { createSessions } from './sessions.ts';
import type { Submission } from './submission.ts';

export { otherHost, portalHost } from './hosts.ts';
export type { LoggedRequest } from './request-log.ts';
export type { Submission } from './submission.ts';

export interface PortalOptions {
  /** How long five failures block an account, in ms. Default: ten minutes. */
  readonly lockMs?: number;
  /** The time in ms. Default: the clock. */
  readonly now?: () => number;
}

export interface Portal {
  readonly origin: 'https://partenaires.caf.fr';
  /** The https server's port on 127.0.0.1. */
  readonly port: number;
  /** The proxy's port on 127.0.0.1: browsers reach both hosts through it, and nothing else. */
  readonly proxyPort: number;
  /** All that came through the proxy or to the server since the start or the last reset. */
  readonly requests: readonly LoggedRequest[];
  /** What the forms brought since the start or the last reset. */
  readonly submissions: readonly Submission[];
  /** Forgets requests, submissions, sessions, failures, saved rents and changed passwords. */
  reset(): void;
  close(): Promise<void>;
}

/** Starts the stand-in portal and the proxy that leads to it, both on 127.0.0.1 and free ports. */
export async function startPortal(options: PortalOptions = {}): Promise<Portal> {
  const newState = () => ({
    requests: [] as LoggedRequest[],
    sessions: createSessions(),
    desk: createDesk({
      now: options.now ?? Date.now,
      lockMs: options.lockMs ?? tenMinutes,
      random: (limit) => randomInt(limit),
    }),
  });
  let state = newState();
  const log = (request: LoggedRequest): void => {
    state.requests.push(request);
  };

  const server = createPortalServer(
    await makeCertificate([portalHost, otherHost]),
    (exchange) => ({ exchange, desk: state.desk, sessions: state.sessions }),
    log,
  );
  const port = await listen(server);
  const proxy = createProxy([portalHost, otherHost], port, log);
  const proxyPort = await listen(proxy.server);

  return {
    origin: `https://${portalHost}`,
    port,
    proxyPort,
    get requests() {
      return state.requests;
    },
    get submissions() {
      return state.desk.submissions;
    },
    reset() {
      state = newState();
    },
    async close() {
      proxy.hangUp();
      await Promise.all([stop(proxy.server), stop(server)]);
    },
  };
}

function listen(server: Server | SecureServer): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('No port was given.'));
      else resolve(address.port);
    });
  });
}

function stop(server: Server | SecureServer): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
