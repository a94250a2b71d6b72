import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { DeliveryError } from '#chat/delivery-error.ts';

/** Discord does not know the token, or does not let it do what we need: somebody has to change the configuration. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
}

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
export const CODES = {
  unknownChannel: 10_003,
  unknownMessage: 10_008,
  unknownUser: 10_013,
  unknownWebhook: 10_015,
  unknownInteraction: 10_062,
  oldMessageEditedTooOften: 30_046,
  directMessagesTooFast: 40_003,
  alreadyAcknowledged: 40_060,
  notOurMessage: 50_005,
  closedToUs: 50_007,
  invalidWebhookToken: 50_027,
  invalidRecipient: 50_033,
  noServerInCommon: 50_278,
} as const;

const GONE: readonly unknown[] = [
  CODES.unknownChannel,
  CODES.unknownUser,
  CODES.closedToUs,
  CODES.invalidRecipient,
  CODES.noServerInCommon,
];
/** Seconds, where Discord does not say how long. */
const TOO_FAST_S = 60;
/** Before anything was sent. */
const NOT_CONNECTED = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];
const CONNECT_TIMEOUT = 'UND_ERR_CONNECT_TIMEOUT';

/**
 * Why a message did not arrive. `repeatable`: sending it once more cannot double it, so that it may be sent again
 * even when it may have arrived.
 */
export function deliveryErrorOf(error: unknown, repeatable: boolean): DeliveryError {
  if (error instanceof RateLimitError) {
    const seconds = Math.max(error.retryAfter, error.sublimitTimeout, 0) / 1_000;
    return { failed: 'throttled', retryAfter: seconds, ...(error.global ? { all: true } : {}) };
  }
  const why = whyOf(error);
  if (error instanceof DiscordAPIError) {
    if (GONE.includes(error.code)) return { failed: 'gone', why };
    if (error.code === CODES.directMessagesTooFast) return { failed: 'throttled', retryAfter: TOO_FAST_S };
    return { failed: isFinal(error) ? 'rejected' : 'unreachable', why };
  }
  if (error instanceof HTTPError || repeatable || neverLeft(error)) return { failed: 'unreachable', why };
  return { failed: 'unknown', why };
}

export function hasCode(error: unknown, ...codes: readonly number[]): boolean {
  return error instanceof DiscordAPIError && codes.some((code) => code === error.code);
}

/** The interaction cannot be answered any more, or was never acknowledged. */
export function isTokenOver(error: unknown): boolean {
  return hasCode(error, CODES.unknownWebhook, CODES.invalidWebhookToken, CODES.unknownInteraction);
}

/** The message to be changed is not there, or not ours to change. */
export function isUneditable(error: unknown): boolean {
  return hasCode(error, CODES.unknownMessage, CODES.notOurMessage, CODES.oldMessageEditedTooOften);
}

/**
 * Asking again would be answered the same: what is asked for is gone, closed to us, or wrong. A refusal without a
 * code is not Discord's own, but of what stands before it; and a token may be put right.
 */
export function isFinal(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status !== 401 && typeof error.code === 'number';
}

/** In words, without the address of the request: it may hold a token. */
export function whyOf(error: unknown): string {
  if (error instanceof DiscordAPIError) return `${error.status} ${error.code}: ${error.message}`;
  if (error instanceof HTTPError) return `${error.status} ${error.message}`;
  if (error instanceof RateLimitError) return `rate limit, ${error.retryAfter} ms`;
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

function neverLeft(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === CONNECT_TIMEOUT || NOT_CONNECTED.includes(code);
}
