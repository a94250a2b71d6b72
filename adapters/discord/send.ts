import type { RawFile } from 'discord.js';
import type { Rendered } from '#chat/message.ts';
import type { ChatPlatform, Sending } from '#chat/platform.ts';
import { CLOSED, edited, startAnswering } from './answer.ts';
import { atMost } from './at-most.ts';
import type { Call } from './call.ts';
import { LONGEST_LABEL, MOST_CHOICES } from './components.ts';
import type { Direct } from './direct.ts';
import { deliveryErrorOf } from './failure.ts';
import type { Handle, Handles } from './handles.ts';
import { measure, render } from './render.ts';
import type { Body } from './render.ts';
import type { Work } from './work.ts';

/**
 * https://discord.com/developers/docs/resources/message#create-message
 * and https://discord.com/developers/docs/topics/rate-limits: 50 a second over all.
 */
const CAN: ChatPlatform['can'] = {
  maxText: 2_000,
  measure,
  maxChoices: MOST_CHOICES,
  maxLabel: LONGEST_LABEL,
  choiceStyle: 'buttons',
  edits: true,
  documents: true,
  pace: { perSecond: 45, perChat: { perSecond: 1, burst: 5 } },
};

type Parts = {
  readonly call: Call;
  readonly applicationId: string;
  readonly direct: Direct;
  readonly handles: Handles;
  readonly work: Work;
};

/** Says things: through the interaction that is answered while it can be, and in the direct messages otherwise. */
export function startSending({ call, applicationId, direct, handles, work }: Parts): ChatPlatform {
  const answering = startAnswering(call, applicationId, handles);

  const say = async (user: string, sending: Sending, body: Body, files: readonly RawFile[]) => {
    const { replaces, page } = sending;
    if (replaces !== undefined && page === 0 && (await direct.change(user, replaces, edited(body), files)))
      return replaces;
    return direct.post(user, sending, body, files);
  };

  const close = async (user: string, messages: readonly string[], handle: Handle | undefined) => {
    for (const message of messages) {
      const maker = message === handle?.kept.message ? handle : handles.makerOf(message);
      const closed = maker ? await answering.close(maker, message) : false;
      if (!closed) await direct.change(user, message, CLOSED, []);
    }
  };

  return {
    platform: 'discord',
    can: CAN,
    async send({ chat }, message, sending) {
      let repeatable = true;
      try {
        const { body, files } = withDocument(message);
        const handle = await handles.find(sending.answers);
        let sent = handle && (await answering.inPlace(handle, sending, body, files));
        // In the direct messages a message of its own is as good, and can be repeated without being doubled.
        if (!sent && handle?.kept.elsewhere) {
          repeatable = false;
          sent = await answering.beside(handle, body, files);
          repeatable = true;
        }
        sent ??= await say(chat, sending, body, files);
        // Best effort, and nobody waits for it: old buttons do no harm.
        const closes = sending.closes.filter((one) => one !== sent);
        if (closes.length > 0)
          work.run('closing old buttons', () => close(chat, closes, handle).catch(() => {}));
        return { sent };
      } catch (error) {
        return deliveryErrorOf(error, repeatable);
      }
    },
  };
}

/** A picture is described by the text it comes with. https://discord.com/developers/docs/resources/message#attachment-object */
function withDocument(message: Rendered): { readonly body: Body; readonly files: readonly RawFile[] } {
  const body = render(message);
  const { document } = message;
  if (!document) return { body, files: [] };
  const { name, type, bytes } = document;
  const words = type.startsWith('image/') ? describe(message) : '';
  return {
    body: { ...body, attachments: [{ id: '0', filename: name, ...(words ? { description: words } : {}) }] },
    files: [{ name, contentType: type, data: Buffer.from(bytes) }],
  };
}

const LONGEST_DESCRIPTION = 1_024;

function describe({ parts }: Rendered): string {
  const words = parts.flatMap(({ kind, text }) => (kind === 'bar' ? [] : [text])).join('\n');
  return atMost(words, LONGEST_DESCRIPTION);
}
