import { EventEmitter } from 'node:events';
import { decline } from './refuse.ts';
import type { Params, Update } from './types.ts';

export type Updates = ReturnType<typeof createUpdates>;

/** Not sent unless asked for: https://core.telegram.org/bots/api#getupdates */
const ONLY_ON_REQUEST = ['chat_member', 'message_reaction', 'message_reaction_count'];
const LONGEST_POLL_SECONDS = 50;

type Poll = { offset: number; limit: number; answer(updates: Update[]): void; end(error: Error): void };

/** What waits for the bot, and its long polling. */
export function createUpdates(firstId: number) {
  let queue: Update[] = [];
  let nextId = firstId;
  let allowed: readonly string[] = [];
  let waiting: Poll | undefined;
  let reversed = 0;
  /** Delivered whatever the offset says. */
  let again: Update[] = [];
  const pushed = new EventEmitter();

  const isAllowed = (kind: string) =>
    allowed.length > 0 ? allowed.includes(kind) : !ONLY_ON_REQUEST.includes(kind);

  /** An offset beyond the end counts as none, as on the real server. */
  const from = (offset: number, limit: number) => {
    const start = offset > nextId ? 0 : offset;
    const batch = [...again, ...queue.filter((it) => it.update_id >= start)].slice(0, limit);
    again = again.slice(limit);
    if (batch.length < 2 || reversed === 0) return batch;
    reversed -= 1;
    return batch.toReversed();
  };

  const wake = () => {
    const poll = waiting;
    if (!poll) return;
    const batch = from(poll.offset, poll.limit);
    if (batch.length === 0) return;
    waiting = undefined;
    poll.answer(batch);
  };

  const tell = (update: Update) => {
    pushed.emit('update', update);
    // After what is pushed in the same breath, so that an album comes as one batch.
    setImmediate(wake);
  };

  const abort = (why: string) => {
    waiting?.end(decline(409, why));
    waiting = undefined;
  };

  return {
    allow(kinds: readonly string[] | undefined) {
      if (kinds) allowed = kinds;
    },
    allowed: () => allowed,
    /** Undefined when the bot has not asked for this kind. */
    push(kind: string, payload: unknown): Update | undefined {
      if (!isAllowed(kind)) return undefined;
      const update = { update_id: nextId, [kind]: payload };
      nextId += 1;
      queue.push(update);
      tell(update);
      return update;
    },
    /** The same update once more, with the same id, however often it was confirmed. */
    pushAgain(update: Update) {
      again.push(update);
      tell(update);
    },
    /** The next batches with two or more updates come newest first. */
    reverseNext(batches: number) {
      reversed += batches;
    },
    numberFrom(id: number) {
      nextId = id;
    },
    confirm(id: number) {
      queue = queue.filter((it) => it.update_id !== id);
      again = again.filter((it) => it.update_id !== id);
    },
    clear() {
      queue = [];
    },
    pending: (): readonly Update[] => queue,
    onPush: (listen: (update: Update) => void) => pushed.on('update', listen),
    abort,
    isPolled: () => waiting !== undefined,
    /** Answers at once, or when something comes, or when the time is over. */
    async get(params: Params, signal: AbortSignal): Promise<Update[]> {
      const offset = (params['offset'] as number | undefined) ?? 0;
      const limit = Math.min(Math.max((params['limit'] as number | undefined) ?? 100, 1), 100);
      const seconds = Math.min(
        Math.max((params['timeout'] as number | undefined) ?? 0, 0),
        LONGEST_POLL_SECONDS,
      );
      if (offset < 0) queue = queue.slice(offset);
      if (offset > 0 && offset <= nextId) queue = queue.filter((it) => it.update_id >= offset);
      const batch = from(offset, limit);
      if (batch.length > 0 || seconds === 0) return batch;
      abort('terminated by other getUpdates request; make sure that only one bot instance is running');
      return await wait(offset, limit, seconds, signal);
    },
  };

  function wait(offset: number, limit: number, seconds: number, signal: AbortSignal): Promise<Update[]> {
    const { promise, resolve, reject } = Promise.withResolvers<Update[]>();
    const poll: Poll = { offset, limit, answer: resolve, end: reject };
    waiting = poll;
    const giveUp = () => {
      if (waiting === poll) waiting = undefined;
      resolve([]);
    };
    const timer = setTimeout(giveUp, seconds * 1000);
    signal.addEventListener('abort', giveUp);
    return promise.finally(() => clearTimeout(timer));
  }
}
