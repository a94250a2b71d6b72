import type { RESTPostAPIChannelMessageJSONBody } from 'discord.js';
import { MessageFlags } from 'discord.js';
import type { Part, Rendered } from '#chat/message.ts';
import { componentsOf } from './components.ts';
import { escapeLine } from './markdown.ts';

/** The line starts on the right, whatever its first word is written in. */
const RIGHT_TO_LEFT = '\u200f';
const ERROR_SIGN = '⚠️ ';
/** Of the marks that a line may get: the sign of an error and a direction, or bold and a direction. */
const MOST_MARKS = 5;

/** What every way of sending a message has in common. */
export type Body = Required<
  Pick<RESTPostAPIChannelMessageJSONBody, 'content' | 'components' | 'flags' | 'allowed_mentions'>
> &
  Pick<RESTPostAPIChannelMessageJSONBody, 'attachments'>;

/** The body of a message, without what belongs to the way it is sent. Nobody is ever mentioned by it. */
export function render(message: Rendered): Body {
  return {
    content: message.parts.map((part) => renderPart(part, message.direction)).join('\n'),
    components: componentsOf(message),
    flags: MessageFlags.SuppressEmbeds,
    allowed_mentions: { parse: [] },
  };
}

/** At most what a part of this text takes of a message, in UTF-16 units, whatever kind of part it is. */
export function measure(text: string): number {
  return text.split('\n').reduce((sum, line) => sum + escapeLine(line).length + MOST_MARKS + 1, -1);
}

function renderPart({ kind, text }: Part, direction: Rendered['direction']): string {
  const start = direction === 'rtl' ? RIGHT_TO_LEFT : '';
  return text
    .split('\n')
    .map((line, index) => renderLine(kind, escapeLine(line), start, index === 0))
    .join('\n');
}

function renderLine(kind: Part['kind'], line: string, start: string, first: boolean): string {
  switch (kind) {
    case 'title':
      return line.trim() === '' ? line : `${start}**${line}**`;
    case 'note':
      return line.trim() === '' ? line : `-# ${start}${line}`;
    case 'error':
      return `${start}${first ? ERROR_SIGN : ''}${line}`;
    case 'quote':
      return `> ${start}${line}`;
    case 'text':
    case 'bar':
      return start + line;
    default:
      return kind satisfies never;
  }
}
