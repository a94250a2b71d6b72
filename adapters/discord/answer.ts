import type { RawFile } from 'discord.js';
import { MessageFlags, Routes } from 'discord.js';
import type { Sending } from '#chat/platform.ts';
import type { Call } from './call.ts';
import { isTokenOver, isUneditable } from './failure.ts';
import type { Handle, Handles } from './handles.ts';
import type { Body } from './render.ts';

/** Answers through the token of an interaction. */
export type Answering = {
  /** The first answer, in its place: undefined when that place is taken, gone, or another's. */
  inPlace(
    handle: Handle,
    sending: Sending,
    body: Body,
    files: readonly RawFile[],
  ): Promise<string | undefined>;
  /** One more message, for one person's eyes only; undefined when the token is over. */
  beside(handle: Handle, body: Body, files: readonly RawFile[]): Promise<string | undefined>;
  /** Takes the components off a message that the token reaches; false when it does not reach it. */
  close(handle: Handle, message: string): Promise<boolean>;
};

type Shown = { readonly id: string; readonly flags?: number; readonly content: string };

export function startAnswering(call: Call, applicationId: string, handles: Handles): Answering {
  const route = ({ kept }: Handle, message = '@original') =>
    Routes.webhookMessage(applicationId, kept.token, message);

  /** Undefined where the token ends, or the message is gone. */
  const attempt = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      if (isTokenOver(error) || isUneditable(error)) return undefined;
      throw error;
    }
  };

  /** After a restart nobody remembers whether the command was answered; what it shows tells. */
  const isOurs = async (handle: Handle, body: Body): Promise<boolean> => {
    const shown = await attempt(() => call({ method: 'GET', route: route(handle), ownToken: true }));
    if (!shown) return false;
    const { flags = 0, content } = shown as Shown;
    return (flags & MessageFlags.Loading) !== 0 || content === body.content;
  };

  return {
    async inPlace(handle, sending, body, files) {
      const { kept, answeredBy } = handle;
      if (sending.page > 0) return undefined;
      const isDeferred = kept.kind === 'command' || !kept.message;
      if (!isDeferred && sending.replaces !== kept.message) return undefined;
      const isFree = answeredBy === undefined || answeredBy === sending.outboxId;
      if (!isFree && (answeredBy !== 'unknown' || (isDeferred && !(await isOurs(handle, body)))))
        return undefined;
      handle.answeredBy = sending.outboxId;
      const sent = (await attempt(() =>
        call({ method: 'PATCH', route: route(handle), ownToken: true, body: edited(body), files }),
      )) as Shown | undefined;
      if (sent) handles.made(sent.id, handle);
      return sent?.id;
    },
    async beside(handle, body, files) {
      const sent = (await attempt(() =>
        call({
          method: 'POST',
          route: Routes.webhook(applicationId, handle.kept.token),
          query: new URLSearchParams({ wait: 'true' }),
          ownToken: true,
          body: { ...body, flags: (body.flags ?? 0) | MessageFlags.Ephemeral },
          files,
        }),
      )) as Shown | undefined;
      if (sent) handles.made(sent.id, handle);
      return sent?.id;
    },
    async close(handle, message) {
      const target = message === handle.kept.message ? '@original' : message;
      const closed = await attempt(() =>
        call({ method: 'PATCH', route: route(handle, target), ownToken: true, body: CLOSED }),
      );
      return closed !== undefined;
    },
  };
}

/** What takes the components off a message. */
export const CLOSED = { components: [], allowed_mentions: { parse: [] } };

/** What is edited keeps its files, unless it is told otherwise. */
export function edited(body: Body): Body {
  return body.attachments ? body : { ...body, attachments: [] };
}
