import type { Json } from '../types.ts';

/** https://discord.com/developers/docs/events/gateway#list-of-intents */
export const INTENTS = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  guildTyping: 1 << 11,
  directMessages: 1 << 12,
  directTyping: 1 << 14,
  messageContent: 1 << 15,
};
export const PRIVILEGED = INTENTS.guildMembers | INTENTS.guildPresences | INTENTS.messageContent;
/** Bits 0-16, 20, 21, 24 and 25 have a meaning. */
const KNOWN = 0x1_ffff | (1 << 20) | (1 << 21) | (1 << 24) | (1 << 25);

/** Why an IDENTIFY with these intents is closed: the code, or undefined when it is not. */
export function refuseIntents(intents: unknown, allowed: number): 4013 | 4014 | undefined {
  if (!Number.isInteger(intents) || (intents as number) < 0 || (intents as number) & ~KNOWN) return 4013;
  return (intents as number) & PRIVILEGED & ~allowed ? 4014 : undefined;
}

/** An event as a session with these intents gets it; undefined when it does not. */
export function passIntents(intents: number, event: string, data: Json, botId: string): Json | undefined {
  const direct = data['guild_id'] === undefined;
  switch (event) {
    case 'MESSAGE_CREATE':
    case 'MESSAGE_UPDATE':
    case 'MESSAGE_DELETE': {
      if (!(intents & (direct ? INTENTS.directMessages : INTENTS.guildMessages))) return undefined;
      const own = (data['author'] as { id: string } | undefined)?.id === botId;
      if (direct || own || event === 'MESSAGE_DELETE' || intents & INTENTS.messageContent) return data;
      return { ...data, content: '', embeds: [], attachments: [], components: [] };
    }
    case 'GUILD_CREATE':
      return intents & INTENTS.guilds ? data : undefined;
    default:
      return data;
  }
}
