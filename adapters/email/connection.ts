import type { ChatPorts } from '#chat/arrival.ts';
import type { Connection } from '#chat/platform.ts';
import { SmtpFailure, stateAfter } from './failure.ts';
import type { Smtp } from './smtp.ts';

export type Watch = {
  current(): Connection;
  start(): void;
  stop(): void;
  /** A letter was taken. */
  arrived(): void;
  /** A letter was not taken. */
  failed(error: unknown): void;
};

/** Milliseconds until a server that could not be used is asked again. */
const AGAIN = 60_000;

/** Keeps how the mail server is, and says each change once: by what becomes of letters, and by asking while it is bad. */
export function watchServer(smtp: Smtp, clock: () => Date, log: ChatPorts['log']): Watch {
  let connection: Connection = { state: 'connecting', since: clock() };
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const enter = (state: Connection['state'], why?: string) => {
    clearTimeout(timer);
    if (state !== 'connected' && !stopped) timer = setTimeout(ask, AGAIN).unref();
    const { state: before, since, why: reason } = connection;
    if (before === state && reason === why) return;
    connection = { state, since: before === state ? since : clock(), ...(why ? { why } : {}) };
    const data = { state, ...(why ? { why } : {}) };
    if (why) log.warn(data, 'The mail server cannot be used');
    else log.info(data, 'The mail server can be used');
  };
  const arrived = () => enter('connected');
  const failed = (error: unknown) => {
    const state = stateAfter(error);
    if (state === 'connected') return arrived();
    enter(state, error instanceof SmtpFailure ? error.message : 'no session');
  };
  const ask = () => void smtp.verify().then(arrived, failed);

  return {
    current: () => connection,
    start: ask,
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
    arrived,
    failed,
  };
}
