import { randomBytes } from 'node:crypto';
import { showMember } from '../messages.ts';
import type { Channel, Interaction, Json, Message, User } from '../types.ts';
import { showChannel, snowflake } from '../world.ts';
import type { World } from '../world.ts';

export type Doing = {
  readonly type: Interaction['type'];
  readonly user: User;
  readonly locale: string;
  readonly channel: Channel;
  readonly source?: Message | undefined;
  readonly data: Json;
  /** What the person's screen says when the program does not acknowledge it in time. */
  readonly failure: string;
};

/**
 * Sends INTERACTION_CREATE, and waits no longer than the deadline for the acknowledgement.
 * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object
 */
export function interact(world: World, doing: Doing): Interaction {
  const { type, user, channel, source, data, locale } = doing;
  const base = { id: snowflake(), token: `i${randomBytes(24).toString('hex')}`, type, user, channel };
  const { promise: settled, resolve } = Promise.withResolvers<'acknowledged' | 'failed'>();
  const interaction: Interaction = {
    ...base,
    ...(source === undefined ? {} : { source }),
    state: 'waiting',
    endsAt: Date.now() + world.tokenLife,
    settled,
  };
  world.interactions.set(base.token, interaction);
  const timer = setTimeout(() => {
    interaction.state = 'failed';
    world.notes.push({ id: snowflake(), user: user.id, text: doing.failure });
    world.changes.emit('change');
  }, world.deadline).unref();
  const settle = () => {
    if (interaction.state === 'waiting') return;
    clearTimeout(timer);
    world.changes.off('change', settle);
    resolve(interaction.state);
  };
  world.changes.on('change', settle);

  const guild = channel.guildId;
  world.dispatch('INTERACTION_CREATE', {
    id: base.id,
    application_id: world.applicationId,
    type,
    token: base.token,
    version: 1,
    channel_id: channel.id,
    channel: showChannel(channel),
    locale,
    app_permissions: '2147483647',
    entitlements: [],
    attachment_size_limit: 10 * 1024 * 1024,
    authorizing_integration_owners: { '0': guild ?? '0' },
    context: guild === undefined ? 1 : 0,
    ...(guild === undefined
      ? { user }
      : {
          guild_id: guild,
          guild: { id: guild, locale: 'en-US', features: [] },
          guild_locale: 'en-US',
          member: showMember(user),
        }),
    ...(source === undefined ? {} : { message: structuredClone(source) }),
    data,
  });
  return interaction;
}
