import type { MessageBody } from '../checks/message.ts';
import { FLAGS, removeMessage } from '../messages.ts';
import type { Interaction, Message } from '../types.ts';
import { findMessage } from '../world.ts';
import type { World } from '../world.ts';
import { NOTHING, NO_MESSAGE, answer, refuse } from './answer.ts';
import type { Answer, Handler, Request } from './answer.ts';
import { say } from './callback.ts';
import { edit, refuseMessage } from './messages.ts';

/**
 * The routes of an interaction's token. https://discord.com/developers/docs/interactions/receiving-and-responding#followup-messages
 * Before an acknowledgement there is no such webhook, and after 15 minutes no more.
 */
const onInteraction =
  (handle: (world: World, request: Request, interaction: Interaction) => Answer): Handler =>
  (world, request) => {
    const interaction = world.interactions.get(request.params['webhook_token'] ?? '');
    if (interaction === undefined || request.params['webhook_id'] !== world.applicationId)
      return refuse(404, 10_015, 'Unknown Webhook');
    if (interaction.endsAt <= Date.now()) return refuse(401, 50_027, 'Invalid Webhook Token');
    if (interaction.state !== 'acknowledged' || interaction.type === 4)
      return refuse(404, 10_015, 'Unknown Webhook');
    return handle(world, request, interaction);
  };

/** The message of `@original`, or one that the same interaction has made. */
const onAnswer = (
  handle: (world: World, request: Request, interaction: Interaction, message: Message) => Answer,
): Handler =>
  onInteraction((world, request, interaction) => {
    const id = request.params['message_id'] ?? interaction.original;
    const message = id === undefined ? undefined : findMessage(interaction.channel, id);
    if (message === undefined || message.author.id !== world.bot.id) return NO_MESSAGE;
    return handle(world, request, interaction, message);
  });

export const followUp: Handler = onInteraction((world, request, interaction) => {
  const body = request.body as MessageBody;
  const original = findMessage(interaction.channel, interaction.original ?? '');
  // The first follow-up takes the place of an answer that was deferred, and is as ephemeral as that.
  if (original !== undefined && (original.flags & FLAGS.loading) !== 0) {
    const { channel } = interaction;
    return edit(world, request, { channel, message: original }, body, FLAGS.loading);
  }
  const refused = refuseMessage(world, request, body, body);
  return refused ?? answer(say(world, interaction, body, request));
});

export const getAnswer: Handler = onAnswer((_world, _request, _interaction, message) => answer(message));

export const editAnswer: Handler = onAnswer((world, request, { channel }, message) =>
  edit(world, request, { channel, message }, request.body as MessageBody, FLAGS.loading),
);

export const deleteAnswer: Handler = onAnswer((world, _request, { channel }, message) => {
  removeMessage(world, channel, message);
  return NOTHING;
});
