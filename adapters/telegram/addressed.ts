import type { Message, MessageEntity } from 'telegraf/types';
import type { Me } from './meaning.ts';

const COMMAND = /^(\/\w+)(?:@(\w+))?(?=\s|$)/;

/** A text without our name in its command; undefined for a command of another bot. */
export function withoutOurName(text: string, me: Me): string | undefined {
  const match = COMMAND.exec(text);
  if (!match?.[1] || !match[2]) return text;
  return isOurName(match[2], me) ? match[1] + text.slice(match[0].length) : undefined;
}

/**
 * What was said to us in a group: a command, with our name, or as an answer to us; our name is cut out. Undefined
 * for what is between the people there. https://core.telegram.org/bots/features#privacy-mode
 */
export function addressedText(message: Message, me: Me): string | undefined {
  if (!('text' in message)) return undefined;
  const { text, entities = [] } = message;
  if (COMMAND.test(text)) {
    const command = withoutOurName(text, me);
    // What follows /start is a code for one person, and a group is many.
    return command?.replace(/^(\/start)\s.*$/su, '$1');
  }
  const mentions = entities.filter((entity) => isMention(entity, text, me));
  if (mentions.length === 0 && message.reply_to_message?.from?.id !== me.id) return undefined;
  let said = text;
  for (const { offset, length } of mentions.toReversed()) {
    said = said.slice(0, offset) + said.slice(offset + length);
  }
  return said
    .replaceAll(/[ \t]{2,}/g, ' ')
    .replace(/^[\s,:،]+/u, '')
    .trimEnd();
}

function isMention(entity: MessageEntity, text: string, me: Me): boolean {
  const { type, offset, length } = entity;
  if (type === 'text_mention') return entity.user.id === me.id;
  return type === 'mention' && isOurName(text.slice(offset + 1, offset + length), me);
}

function isOurName(name: string, me: Me): boolean {
  return name.toLowerCase() === me.username.toLowerCase();
}
