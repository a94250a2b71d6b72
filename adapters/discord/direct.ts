import { createHash } from 'node:crypto';
import type { RawFile } from 'discord.js';
import { Routes } from 'discord.js';
import type { Sending } from '#chat/platform.ts';
import type { Call } from './call.ts';
import { CODES, hasCode, isUneditable } from './failure.ts';
import type { Body } from './render.ts';

/** The direct messages with each person. */
export type Direct = {
  /** The channel with this person, where it is known from what they said. */
  know(user: string, channel: string): void;
  /** The id of the new message. Sent twice within some minutes, it is one message. */
  post(user: string, sending: Sending, body: Body, files: readonly RawFile[]): Promise<string>;
  /** False when it cannot be changed any more. */
  change(user: string, message: string, body: object, files: readonly RawFile[]): Promise<boolean>;
};

export function startDirect(call: Call): Direct {
  const channels = new Map<string, string>();

  const open = async (user: string): Promise<string> => {
    const known = channels.get(user);
    if (known) return known;
    const body = { recipient_id: user };
    const channel = (await call({ method: 'POST', route: Routes.userChannels(), body })) as { id: string };
    channels.set(user, channel.id);
    return channel.id;
  };
  const inChannel = async <T>(user: string, work: (channel: string) => Promise<T>): Promise<T> => {
    const known = channels.has(user);
    try {
      return await work(await open(user));
    } catch (error) {
      if (!known || !hasCode(error, CODES.unknownChannel)) throw error;
      channels.delete(user);
      return work(await open(user));
    }
  };

  return {
    know: (user, channel) => void channels.set(user, channel),
    post: (user, sending, body, files) =>
      inChannel(user, async (channel) => {
        const sent = (await call({
          method: 'POST',
          route: Routes.channelMessages(channel),
          body: { ...body, nonce: nonceOf(sending), enforce_nonce: true },
          files,
        })) as { id: string };
        return sent.id;
      }),
    change: (user, message, body, files) =>
      inChannel(user, async (channel) => {
        try {
          await call({ method: 'PATCH', route: Routes.channelMessage(channel, message), body, files });
          return true;
        } catch (error) {
          if (isUneditable(error)) return false;
          throw error;
        }
      }),
  };
}

/**
 * At most 25 characters. What is answered is part of it: another database begins to count anew.
 * https://discord.com/developers/docs/resources/message#create-message
 */
function nonceOf({ outboxId, page, answers = '' }: Sending): string {
  return createHash('sha256').update(`${outboxId}.${page}.${answers}`).digest('base64url').slice(0, 24);
}
