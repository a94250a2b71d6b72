import { randomBytes } from 'node:crypto';
import type { Json } from '../types.ts';
import { passIntents } from './intents.ts';

/** What a client has asked for, and all it was told since: a RESUME gets what it missed. */
export type Session = {
  readonly id: string;
  readonly intents: number;
  readonly events: { readonly op: 0; readonly s: number; readonly t: string; readonly d: Json }[];
  /** Undefined while the client is away. */
  send?: ((payload: Json) => void) | undefined;
};

export type Sessions = ReturnType<typeof keepSessions>;

export function keepSessions(botId: string) {
  const sessions = new Map<string, Session>();
  const tell = (session: Session, event: string, data: Json) => {
    const passed = passIntents(session.intents, event, data, botId);
    if (passed === undefined) return;
    const payload = { op: 0, s: session.events.length + 1, t: event, d: passed } as const;
    session.events.push(payload);
    session.send?.(payload);
  };
  return {
    tell,
    begin(intents: number, send: (payload: Json) => void): Session {
      const session: Session = { id: randomBytes(16).toString('hex'), intents, events: [], send };
      sessions.set(session.id, session);
      return session;
    },
    find: (id: unknown) => (typeof id === 'string' ? sessions.get(id) : undefined),
    end: (session: Session) => sessions.delete(session.id),
    endAll: () => sessions.clear(),
    tellAll: (event: string, data: Json) => {
      for (const session of sessions.values()) tell(session, event, data);
    },
  };
}
