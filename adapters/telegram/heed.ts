import type { Api } from './call.ts';
import { CallFailure } from './failure.ts';

/** Chats of which is remembered for how long they want to be left alone. */
const MOST_REMEMBERED = 1_000;

/**
 * The same API, which does not call for a chat before the time is over that a 429 of that chat named: such a call fails
 * as the one before it did, with the seconds that are left. Taking the buttons off an old message is nobody's to wait
 * for, and without this the next answer would go out into the pause that it was given.
 * https://core.telegram.org/bots/api#responseparameters
 */
export function heedPauses(api: Api, now: () => number = () => performance.now()): Api {
  const closedUntil = new Map<number, number>();

  const note = (chat: number, seconds: number) => {
    if (closedUntil.size >= MOST_REMEMBERED)
      for (const [known, end] of closedUntil) if (end <= now()) closedUntil.delete(known);
    closedUntil.set(chat, now() + seconds * 1000);
  };

  return {
    ...api,
    async call(method, payload, options) {
      const chat = chatIn(payload);
      if (chat === undefined) return api.call(method, payload, options);
      const left = (closedUntil.get(chat) ?? 0) - now();
      if (left > 0) {
        // Up to a tenth of a second, so that it can be read.
        const failed = { kind: 'answered', code: 429, retryAfter: Math.ceil(left / 100) / 10 } as const;
        throw new CallFailure(method, failed, '429 this chat is to be left alone for a while');
      }
      try {
        return await api.call(method, payload, options);
      } catch (error) {
        const seconds =
          error instanceof CallFailure && error.failed.kind === 'answered' && error.failed.retryAfter;
        if (seconds) note(chat, seconds);
        throw error;
      }
    },
  };
}

function chatIn(payload: object): number | undefined {
  return 'chat_id' in payload && typeof payload.chat_id === 'number' ? payload.chat_id : undefined;
}
