import type { Channel, Component, Guild, Json, Message, User } from './types.ts';
import { snowflake } from './world.ts';
import type { World } from './world.ts';

/** https://discord.com/developers/docs/resources/message#message-object-message-flags */
export const FLAGS = { ephemeral: 64, loading: 128, components: 32_768 };

/** A member of a guild, as events show one. */
export const showMember = (user: User): Json => ({
  user,
  nick: null,
  avatar: null,
  banner: null,
  roles: [],
  joined_at: '2026-01-01T00:00:00.000000+00:00',
  premium_since: null,
  deaf: false,
  mute: false,
  pending: false,
  flags: 0,
  permissions: '2147483647',
  communication_disabled_until: null,
});

/** Puts a message into its channel, and tells the gateway unless one person alone sees it. */
export function addMessage(
  world: World,
  channel: Channel,
  author: User,
  parts: Partial<Message>,
  onlyFor?: string,
): Message {
  const message: Message = {
    id: snowflake(),
    channel_id: channel.id,
    type: 0,
    author,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    pinned: false,
    content: '',
    attachments: [],
    embeds: [],
    components: [],
    flags: 0,
    ...parts,
  };
  channel.messages.push(message);
  if (onlyFor !== undefined) world.onlyFor.set(message.id, onlyFor);
  tellMessage(world, channel, 'MESSAGE_CREATE', message);
  return message;
}

export function changeMessage(world: World, channel: Channel, message: Message, parts: Partial<Message>) {
  Object.assign(message, parts, { edited_timestamp: new Date().toISOString() });
  tellMessage(world, channel, 'MESSAGE_UPDATE', message);
}

export function removeMessage(world: World, channel: Channel, message: Message) {
  channel.messages.splice(channel.messages.indexOf(message), 1);
  const guild = channel.guildId === undefined ? {} : { guild_id: channel.guildId };
  if (!world.onlyFor.has(message.id))
    world.dispatch('MESSAGE_DELETE', { id: message.id, channel_id: channel.id, ...guild });
  world.changes.emit('change');
}

function tellMessage(world: World, channel: Channel, event: string, message: Message) {
  if (!world.onlyFor.has(message.id)) {
    const { user: _, ...member } = showMember(message.author);
    const where = channel.guildId === undefined ? {} : { guild_id: channel.guildId, member };
    world.dispatch(event, { ...structuredClone(message), channel_type: channel.type, ...where });
  }
  world.changes.emit('change');
}

/** Discord numbers the components that come without an id, from 1 on. */
export function numberComponents(components: readonly Component[]): readonly Component[] {
  let next = 0;
  const number = (component: Component): Component => {
    const id = component.id ?? ++next;
    return {
      ...component,
      id,
      ...(component.components === undefined ? {} : { components: component.components.map(number) }),
      ...(component.component === undefined ? {} : { component: number(component.component) }),
      ...(component.accessory === undefined ? {} : { accessory: number(component.accessory) }),
    };
  };
  return components.map(number);
}

/** Every component of a message or a modal, whatever it stands in. */
export function flatten(components: readonly Component[]): Component[] {
  return components.flatMap((it) => [
    it,
    ...flatten(it.components ?? []),
    ...flatten([it.component, it.accessory].filter((inner) => inner !== undefined)),
  ]);
}

/** A guild as GUILD_CREATE brings it. https://discord.com/developers/docs/events/gateway-events#guild-create */
export function showGuild(world: World, guild: Guild, channel: Json): Json {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    owner_id: '1',
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    roles: [{ id: guild.id, name: '@everyone', permissions: '2147483647', position: 0, color: 0, flags: 0 }],
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: 0,
    system_channel_id: null,
    system_channel_flags: 0,
    premium_tier: 0,
    preferred_locale: 'en-US',
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
    joined_at: '2026-01-01T00:00:00.000000+00:00',
    large: false,
    unavailable: false,
    member_count: 1,
    voice_states: [],
    members: [showMember(world.bot)],
    channels: [channel],
    threads: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
