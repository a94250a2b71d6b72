import { lengthOf } from '../checks/problem.ts';
import { addMessage, changeMessage } from '../messages.ts';
import type { Channel, Guild, Message, User } from '../types.ts';
import { keepFile } from '../world.ts';
import type { World } from '../world.ts';

/** https://discord.com/developers/docs/resources/message#create-message */
const LONGEST = 2000;

export type Upload = {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly type?: string;
  readonly text?: string;
};
type Place = {
  readonly direct: Channel;
  readonly enter: (guild: Guild | undefined) => Channel;
  readonly seen: () => readonly Message[];
};

export function getChannel(world: World, message: Message): Channel {
  const channel = world.channels.get(message.channel_id);
  if (channel === undefined) throw new Error('The channel is gone');
  return channel;
}

/** What somebody does with the line to write in. */
export function writing(world: World, user: User, { direct, enter, seen }: Place) {
  const write = (text: string) => {
    if (lengthOf(text) > LONGEST) throw new Error('Your message is too long.');
    return text;
  };
  const send = (channel: Channel, text: string) => {
    if (text.trim() === '') throw new Error('There is nothing to send');
    return addMessage(world, channel, user, { content: write(text) });
  };
  return {
    dm: (text: string): Message => send(direct, text),
    /** A message in a guild, for everybody there. */
    say: (text: string, guild: Guild): Message => send(enter(guild), text),
    /** A direct message with a file, and a text if any. */
    upload({ name, bytes, type = 'application/octet-stream', text = '' }: Upload): Message {
      const attachments = [keepFile(world, direct, { name, bytes, type })];
      return addMessage(world, direct, user, { content: write(text), attachments });
    },
    /** Changes what they wrote: a message of theirs, or the last one. */
    edit(which: Message | 'last', text: string): Message {
      const own = seen().filter(({ author }) => author.id === user.id);
      const message = which === 'last' ? own.at(-1) : own.find(({ id }) => id === which.id);
      if (message === undefined) throw new Error('There is no message of theirs to be edited');
      changeMessage(world, getChannel(world, message), message, { content: write(text) });
      return message;
    },
  };
}
