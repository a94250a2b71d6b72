/** Telegram, inside the process: answers at once what the real one would answer, and counts. */
import { BOT } from './script.ts';

export interface Platform {
  readonly call: (method: string, payload: object) => Promise<unknown>;
  readonly calls: () => number;
}

export function platform(): Platform {
  let calls = 0;
  return {
    calls: () => calls,
    async call(method, payload) {
      calls += 1;
      if (method !== 'sendMessage') return true;
      // A real answer carries the whole message: grammY's conversations keep it.
      const { chat_id, ...message } = payload as { chat_id: number };
      const chat = { id: chat_id, type: 'private', first_name: 'Amina', username: `person${chat_id}` };
      return { message_id: calls, date: Math.floor(Date.now() / 1000), from: BOT, chat, ...message };
    },
  };
}
