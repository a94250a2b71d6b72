import type { APIMessage } from 'discord.js';
import { Routes } from 'discord.js';
import type { Arrival, ChatPorts } from '#chat/arrival.ts';
import { messageArrival } from './arrive.ts';
import type { Call } from './call.ts';
import { isFinal } from './failure.ts';
import type { Kept } from './kept.ts';
import type { Work } from './work.ts';

/** Reads what was said in the direct messages while nobody heard it: the gateway tells it to nobody. */
export type CatchUp = {
  /** A new session has begun. Resolves when it is known which chats are to be read. */
  begin(): Promise<void>;
  /** Reads this chat now, if it still has to be. Throws when the program ends first: later things must not pass. */
  finish(chat: string): Promise<void>;
  /** Reads all that are left, a few at a time. `turn`: waits for the turn of a chat. */
  sweep(turn: (chat: string, work: () => Promise<void>) => Promise<void>): Promise<void>;
};

type Place = { readonly channel: string; readonly after: string };

/** https://discord.com/developers/docs/resources/message#get-channel-messages */
const PAGE = 100;
/** Channels that are read at the same time; whoever speaks meanwhile is read at once. */
const AT_ONCE = 4;

export function startCatchUp(
  ports: Pick<ChatPorts, 'take' | 'newestArrivals'>,
  call: Call,
  clock: () => Date,
  work: Work,
): CatchUp {
  const places = new Map<string, Place>();

  const readPage = async ({ channel, after }: Place): Promise<APIMessage[]> => {
    const query = new URLSearchParams({ after, limit: String(PAGE) });
    const route = Routes.channelMessages(channel);
    const read = () => call({ method: 'GET', route, query });
    const page = await work.persist('reading what was missed', read, isFinal);
    if (!page && work.stopping()) throw new Error('The program ends');
    return ((page ?? []) as APIMessage[]).toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
  };

  const readAll = async (place: Place): Promise<readonly Arrival[]> => {
    const arrivals: Arrival[] = [];
    for (let { after } = place; ; ) {
      const messages = await readPage({ ...place, after });
      arrivals.push(...messages.flatMap((message) => messageArrival(message, clock()) ?? []));
      const last = messages.at(-1);
      if (!last || messages.length < PAGE) return arrivals;
      after = last.id;
    }
  };

  const finish = async (chat: string): Promise<void> => {
    const place = places.get(chat);
    if (!place) return;
    places.delete(chat);
    const missed = await readAll(place);
    if (missed.length === 0) return;
    const stored = await work.persist('storing what was missed', () => ports.take(missed).then(() => true));
    if (!stored) throw new Error('The program ends');
  };

  return {
    async begin() {
      const newest = await work.persist('finding where each chat ended', () => ports.newestArrivals());
      for (const { chat, payload } of newest ?? []) {
        const { channel, id } = payload as Kept;
        places.set(chat, { channel, after: id });
      }
    },
    finish,
    async sweep(turn) {
      // One list for all of them; whose place is gone by then was read meanwhile.
      const chats = [...places.keys()].values();
      const sweepOn = async () => {
        for (const chat of chats) {
          if (work.stopping()) return;
          await turn(chat, () => finish(chat));
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, sweepOn));
    },
  };
}
