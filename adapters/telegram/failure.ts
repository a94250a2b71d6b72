import { TelegramError } from 'telegraf';
import type { DeliveryError } from '#chat/delivery-error.ts';

/** How a call failed. `unconnected`: it never left. `broken`: it left perhaps, and no answer came. */
type Failed =
  | {
      readonly kind: 'answered';
      readonly code: number;
      readonly retryAfter?: number;
      readonly movedTo?: number;
    }
  | { readonly kind: 'unconnected' }
  | { readonly kind: 'broken' };

/** A call of the Bot API that failed; its message holds neither a token nor what was sent. */
export class CallFailure extends Error {
  override readonly name = 'CallFailure';
  readonly failed: Failed;
  /** Telegram's own words, or the network's. */
  readonly why: string;

  constructor(method: string, failed: Failed, why: string) {
    super(`${method}: ${why}`);
    this.failed = failed;
    this.why = why;
  }
}

/** Telegram does not know the token that we were given. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
}

/** The answer's code of a failed call; undefined when there was no answer, or the error is another. */
export function codeOf(error: unknown): number | undefined {
  return error instanceof CallFailure && error.failed.kind === 'answered' ? error.failed.code : undefined;
}

/** 401 is what a revoked token is answered, 404 what never was one. */
export function isTokenRefused(error: unknown): boolean {
  return [401, 404].includes(codeOf(error) ?? 0);
}

/** In words for the log and for whoever looks after the program. */
export function reasonOf(error: unknown): string {
  if (error instanceof CallFailure) return error.message;
  return error instanceof Error ? error.name : 'not an error';
}

/** Any error of telegraf's client as ours. Theirs hold the address with the token, and the whole message. */
export function callFailure(method: string, error: unknown, token: string): CallFailure {
  const clean = (text: string) =>
    text.replaceAll(token, '[token]').replaceAll(/https?:\/\/\S+/g, '[address]');
  if (error instanceof TelegramError) {
    const { parameters } = error;
    const failed: Failed = {
      kind: 'answered',
      code: error.code,
      ...(parameters?.retry_after === undefined ? {} : { retryAfter: parameters.retry_after }),
      ...(parameters?.migrate_to_chat_id === undefined ? {} : { movedTo: parameters.migrate_to_chat_id }),
    };
    return new CallFailure(method, failed, clean(`${error.code} ${error.description ?? ''}`.trim()));
  }
  const { name = '', message = '', type = '', code = '' } = error as Partial<NetworkError>;
  if (name === 'AbortError') return new CallFailure(method, { kind: 'broken' }, 'no answer in time');
  if (name !== 'FetchError') return new CallFailure(method, { kind: 'broken' }, clean(message));
  const why = clean(code || type);
  // What is no JSON comes from something between us and Telegram, which has not passed the request on.
  const foreign = type === 'invalid-json' && !message.includes('Unexpected end');
  return new CallFailure(
    method,
    { kind: foreign || isBefore(code, message) ? 'unconnected' : 'broken' },
    why,
  );
}

type NetworkError = { name: string; message: string; type: string; code: string };

const BEFORE =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENET|EHOST|ETIMEDOUT|CERT_|ERR_TLS|ERR_SSL|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|EPROTO)/;

/** Whether the connection failed before anything could be sent over it. */
function isBefore(code: string, message: string): boolean {
  if (/before secure TLS connection/.test(message)) return true;
  return BEFORE.test(code) && !/reason: (read|write) /.test(message);
}

/** What Telegram answers, beside 403, when a chat hears nothing of us any more. */
const GONE =
  /chat not found|user not found|user is deactivated|group chat was deactivated|bot was (blocked|kicked)|bot is not a member|PEER_ID_INVALID|USER_DEACTIVATED|USER_IS_BLOCKED|CHAT_WRITE_FORBIDDEN|CHAT_RESTRICTED|have no rights to send|not enough rights to send|TOPIC_CLOSED/i;

/** Seconds, when Telegram says "too many" and not for how long. */
const RETRY_AFTER = 5;

/**
 * Why a message did not arrive. `repeatable`: sending it again changes nothing (an edit), so it never counts as
 * perhaps sent. https://core.telegram.org/bots/api#making-requests, #responseparameters
 */
export function deliveryError(error: unknown, repeatable = false): DeliveryError {
  if (!(error instanceof CallFailure)) return { failed: 'rejected', why: reasonOf(error) };
  const { failed, message: why } = error;
  if (failed.kind === 'unconnected') return { failed: 'unreachable', why };
  if (failed.kind === 'broken') return { failed: repeatable ? 'unreachable' : 'unknown', why };
  if (failed.movedTo !== undefined) return { failed: 'moved', chat: String(failed.movedTo) };
  if (failed.code === 429) return { failed: 'throttled', retryAfter: failed.retryAfter ?? RETRY_AFTER };
  // A gateway's 504: the request was passed on, and its answer did not come in time. All other 5xx are said instead
  // of passing it on (502 and 503 while Telegram restarts, 500 when it gives up), so nothing was sent.
  if (failed.code === 504) return { failed: repeatable ? 'unreachable' : 'unknown', why };
  // A refused token refuses everything: nothing is wrong with the message.
  if (failed.code >= 500 || [401, 404, 409].includes(failed.code)) return { failed: 'unreachable', why };
  return { failed: failed.code === 403 || GONE.test(error.why) ? 'gone' : 'rejected', why };
}
