import type { ChatPorts } from '#chat/arrival.ts';
import type { Connection } from '#chat/platform.ts';
import { CallFailure, codeOf, isTokenRefused, reasonOf } from './failure.ts';
import { backOff } from './pause.ts';

export type ConnectionLog = {
  current(): Connection;
  /** Enters a state; its beginning stays where it is while only the reason changes. */
  enter(state: Connection['state'], why?: string): void;
  /** Enters what a failure means, and says how long to wait before the next attempt (milliseconds). */
  fail(error: unknown): number;
};

const LONGEST_WAIT = 30_000;
const LONGEST_WAIT_REFUSED = 60_000;

/** Keeps how we are connected, and says each change once. */
export function startConnectionLog(clock: () => Date, log: ChatPorts['log']): ConnectionLog {
  let connection: Connection = { state: 'connecting', since: clock() };
  let failures = 0;

  const enter: ConnectionLog['enter'] = (state, why) => {
    if (state !== 'retrying' && state !== 'refused') failures = 0;
    const { state: before, since, why: reason } = connection;
    if (before === state && reason === why) return;
    connection = { state, since: before === state ? since : clock(), ...(why ? { why } : {}) };
    const data = { state, ...(why ? { why } : {}) };
    if (why) log.warn(data, 'Telegram is not connected');
    else log.info(data, 'Telegram changed its connection');
  };

  return {
    current: () => connection,
    enter,
    fail(error) {
      failures += 1;
      const refused = isTokenRefused(error);
      enter(refused ? 'refused' : 'retrying', whyOf(error));
      const asked =
        error instanceof CallFailure && error.failed.kind === 'answered' ? error.failed.retryAfter : 0;
      return Math.max((asked ?? 0) * 1000, backOff(failures, refused ? LONGEST_WAIT_REFUSED : LONGEST_WAIT));
    },
  };
}

function whyOf(error: unknown): string {
  const code = codeOf(error);
  if (code === 409 && /webhook/i.test(String(error))) return 'a webhook is set for this bot';
  if (code === 409) return 'another program reads the messages of this bot';
  if (isTokenRefused(error)) return 'Telegram refuses the token';
  // Beside Telegram we only ask our own store.
  return error instanceof CallFailure ? error.message : `what arrives cannot be stored (${reasonOf(error)})`;
}
