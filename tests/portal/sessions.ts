import { randomUUID } from 'node:crypto';
import type { Exchange, Reply } from './exchange.ts';
import type { Session } from './rules/log-in.ts';

const cookieName = 'session';
const attributes = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/** Who is logged in, by cookie. */
export interface Sessions {
  of(exchange: Exchange): Session | undefined;
  /** Opens a session and lets the reply carry its cookie. */
  open(session: Session, reply: Reply): Reply;
  /** Puts another state under the same cookie. */
  replace(exchange: Exchange, session: Session): void;
  close(exchange: Exchange, reply: Reply): Reply;
}

export function createSessions(): Sessions {
  const open = new Map<string, Session>();
  const key = (exchange: Exchange): string => exchange.cookies.get(cookieName) ?? '';
  return {
    of: (exchange) => open.get(key(exchange)),
    open(session, reply) {
      const token = randomUUID();
      open.set(token, session);
      return withCookie(reply, `${cookieName}=${token}; ${attributes}`);
    },
    replace: (exchange, session) => {
      open.set(key(exchange), session);
    },
    close(exchange, reply) {
      open.delete(key(exchange));
      return withCookie(reply, `${cookieName}=; Max-Age=0; ${attributes}`);
    },
  };
}

function withCookie(reply: Reply, cookie: string): Reply {
  return { ...reply, headers: { ...reply.headers, 'set-cookie': cookie } };
}
