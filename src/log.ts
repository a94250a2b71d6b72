import pino from 'pino';
import type { Log } from '#app/services.ts';

/**
 * What must never stand in a log, wherever in the line it is: pino's own `redact` knows fields only, and not the
 * addresses inside of messages and stacks.
 */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  // Our invitation codes and device tokens (app/identity.ts): letters and digits of their own, and a length.
  [/(?<![A-Za-z0-9_-])[2-9bcdfghjkmnpqrstvwxz]{24}(?![A-Za-z0-9_-])/g, '[code]'],
  [/(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/g, '[token]'],
  // A password inside of an address.
  [/(:\/\/[^\s:/?#"\\]*):[^\s/?#"\\]*@/g, '$1:[password]@'],
  // A Telegram bot's token, as in https://api.telegram.org/bot123:ABC/sendMessage.
  [/\d{6,12}:[A-Za-z0-9_-]{30,}/g, '[token]'],
  [/(authorization|cookie)("?\s*[:=]\s*"?)[^"\\\r\n]+/gi, '$1$2[hidden]'],
];

function scrub(line: string): string {
  return SECRETS.reduce((text, [secret, instead]) => text.replace(secret, instead), line);
}

/** One JSON line an event on standard error: at once, so that the last words of a dying process are there. */
export function openLog(level: string, destination: { write(line: string): unknown } = standardError()): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), log: withErrors },
    },
    { write: (line) => void destination.write(scrub(line)) },
  );
}

const standardError = () => pino.destination({ fd: 2, sync: true });

function withErrors(data: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, value instanceof Error ? shown(value) : value]),
  );
}

/** What tells a reader of the log what broke. The database's own detail stays out: it quotes whole rows. */
function shown(error: Error): object {
  const { name, message, stack, cause } = error;
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  return {
    name,
    message,
    code,
    constraint,
    stack,
    ...(cause instanceof Error ? { cause: shown(cause) } : {}),
  };
}
