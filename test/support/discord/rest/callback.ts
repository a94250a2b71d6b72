import type { MessageBody } from '../checks/message.ts';
import { checkModal } from '../checks/modal.ts';
import { problem } from '../checks/problem.ts';
import { FLAGS, addMessage, numberComponents } from '../messages.ts';
import type { Choice, Interaction, Message, Modal } from '../types.ts';
import type { World } from '../world.ts';
import { NOTHING, answer, refuse, refuseForm } from './answer.ts';
import type { Answer, Handler, Request } from './answer.ts';
import { edit, refuseMessage } from './messages.ts';
import { readParts } from './parts.ts';

type Callback =
  | { readonly type: 4; readonly data?: MessageBody | null }
  | { readonly type: 5; readonly data?: { readonly flags?: number | null } | null }
  | { readonly type: 6 }
  | { readonly type: 7; readonly data?: MessageBody | null }
  | { readonly type: 8; readonly data: { readonly choices?: readonly Choice[] | null } }
  | { readonly type: 9; readonly data: Modal };

/** https://discord.com/developers/docs/interactions/receiving-and-responding#create-interaction-response */
export const answerInteraction: Handler = (world, request) => {
  const { interaction_id: id, interaction_token: token } = request.params;
  const interaction = world.interactions.get(token ?? '');
  if (interaction === undefined || interaction.id !== id || interaction.state === 'failed')
    return refuse(404, 10_062, 'Unknown interaction');
  if (interaction.state === 'acknowledged')
    return refuse(400, 40_060, 'Interaction has already been acknowledged.');
  const callback = request.body as Callback;
  if (!isPossible(interaction, callback.type))
    return refuseForm([
      problem(
        ['type'],
        'INTERACTION_CALLBACK_TYPE_INVALID',
        `An interaction of type ${interaction.type} is not answered with type ${callback.type}`,
      ),
    ]);
  const refused = apply(world, request, interaction, callback);
  if (refused !== undefined) return refused;
  interaction.state = 'acknowledged';
  world.changes.emit('change');
  return request.query['with_response'] === 'true' ? answer(describe(interaction, callback.type)) : NOTHING;
};

function isPossible({ type, source }: Interaction, callback: Callback['type']): boolean {
  if (type === 4) return callback === 8;
  if (callback === 6 || callback === 7) return source !== undefined;
  if (callback === 9) return type !== 5;
  return callback === 4 || callback === 5;
}

/** Does what the callback says; the refusal, if it may not. */
function apply(
  world: World,
  request: Request,
  interaction: Interaction,
  callback: Callback,
): Answer | undefined {
  const { source } = interaction;
  switch (callback.type) {
    case 4: {
      const body = callback.data ?? {};
      const refused = refuseMessage(world, request, body, body);
      if (refused !== undefined) return refused;
      interaction.original = say(world, interaction, body, request).id;
      return undefined;
    }
    case 5: {
      const flags = ((callback.data?.flags ?? 0) & FLAGS.ephemeral) | FLAGS.loading;
      interaction.original = say(world, interaction, { flags }, request).id;
      return undefined;
    }
    case 6:
      if (source !== undefined) interaction.original = source.id;
      return undefined;
    case 7: {
      if (source === undefined) return undefined;
      const { channel } = interaction;
      const answered = edit(world, request, { channel, message: source }, callback.data ?? {});
      if (answered.status !== 200) return answered;
      interaction.original = source.id;
      return undefined;
    }
    case 8:
      interaction.choices = callback.data.choices ?? [];
      return undefined;
    case 9: {
      const problems = checkModal(callback.data, ['data']);
      if (problems.length > 0) return refuseForm(problems);
      interaction.modal = { ...callback.data, components: numberComponents(callback.data.components) };
      return undefined;
    }
    default:
      return callback satisfies never;
  }
}

/** A message in answer to an interaction; an ephemeral one only its user sees. */
export function say(world: World, interaction: Interaction, body: MessageBody, request: Request): Message {
  const { channel, user, type } = interaction;
  const parts = readParts(world, channel, body, request.files);
  const ephemeral = ((body.flags ?? 0) & FLAGS.ephemeral) !== 0;
  const metadata = { id: interaction.id, type, user, authorizing_integration_owners: {} };
  const webhook = { application_id: world.applicationId, webhook_id: world.applicationId };
  const answers = { type: type === 2 ? 20 : 0, interaction_metadata: metadata };
  return addMessage(
    world,
    channel,
    world.bot,
    { ...parts, ...webhook, ...answers },
    ephemeral ? user.id : undefined,
  );
}

function describe(interaction: Interaction, type: number) {
  const message = interaction.channel.messages.find(({ id }) => id === interaction.original);
  const flags = message?.flags ?? 0;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(message === undefined ? {} : { response_message_id: message.id }),
      response_message_loading: (flags & FLAGS.loading) !== 0,
      response_message_ephemeral: (flags & FLAGS.ephemeral) !== 0,
      channel_id: interaction.channel.id,
    },
    resource: { type, ...(message === undefined || type === 6 ? {} : { message }) },
  };
}
