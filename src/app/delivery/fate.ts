import type { DeliveryError } from '#chat/delivery-error.ts';
import { backOff, MOST_ATTEMPTS } from '#domain/retry.ts';
import type { Due, Fate } from '#store/outbox.ts';

type Again = Extract<Fate, { fate: 'again' }>;

/**
 * What becomes of a message that could not be sent. A platform that asks to wait is obeyed for as long as it asks; one
 * that cannot be reached is tried again with growing pauses, and then left to a person.
 *
 * Where it may have arrived all the same: an answer is repeated once, for somebody waits for it, and seeing a question
 * twice does no harm. What nobody waits for (a reminder, a digest) is never repeated blindly.
 */
export function fateOf(
  error: Exclude<DeliveryError, { failed: 'moved' }>,
  { id, attempts = 0, answers, perhapsSent = false }: Due,
  pagesSent: number,
  now: Date,
): Fate {
  const again = (ms: number, why: string, counts: boolean): Again => ({
    id,
    fate: 'again',
    notBefore: new Date(now.getTime() + ms),
    why,
    counts,
    pagesSent,
  });
  switch (error.failed) {
    case 'throttled':
      return again(error.retryAfter * 1_000, `throttled for ${error.retryAfter} s`, false);
    case 'unreachable':
      return attempts + 1 >= MOST_ATTEMPTS
        ? { id, fate: 'dead', pagesSent, why: `given up after ${attempts + 1} attempts: ${error.why}` }
        : again(backOff(attempts), error.why, true);
    case 'gone':
    case 'rejected':
      return { id, fate: 'dead', pagesSent, why: error.why };
    case 'unknown':
      return answers !== null && !perhapsSent
        ? { ...again(backOff(attempts), `perhaps sent: ${error.why}`, true), perhapsSent: true }
        : { id, fate: 'dead', pagesSent, why: `perhaps sent: ${error.why}`, perhapsSent: true };
    default:
      return error satisfies never;
  }
}

/** Milliseconds for which a process leaves to others what it cannot put into words: an hour's worth of attempts. */
export const LEFT_TO_OTHERS_MS = 4 * 60_000;

/**
 * What becomes of a message that this version cannot put into words. While two versions run the other one has written
 * it, and knows how: it is free for that one at once, and waits for an hour in case that the other is still to come.
 */
export function unwordedFate({ id, attempts = 0, pagesSent = 0 }: Due, why: string, now: Date): Fate {
  const tried = attempts + 1;
  return tried >= MOST_ATTEMPTS
    ? { id, fate: 'dead', pagesSent, why: `no version that ran could put it into words: ${why}` }
    : { id, fate: 'again', notBefore: now, why: `left to another version: ${why}`, counts: true, pagesSent };
}
