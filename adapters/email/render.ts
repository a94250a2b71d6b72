import { shortened } from '#chat/shortened.ts';
import type { Letter, Part, Rendered } from '#chat/message.ts';
import { htmlOf, withFoot } from './markup.ts';
import type { Foot } from './markup.ts';

/** Sentences that stand in no message: how to answer, and how to receive no more. Each holds a link. */
export type Sentences = { readonly answer: string; readonly leave: string };

const RIGHT_TO_LEFT = '\u200f';
const LONGEST_SUBJECT = 120;
const PICTURE = 'picture@iltizam';

/**
 * A message as a letter. It has no buttons: where there is something to choose, it says where the chat is. What comes as
 * a letter already gets the lines that stand below every one.
 */
export function renderLetter(message: Rendered, { answer, leave }: Sentences): Letter {
  const { choices, form, direction, document, letter } = message;
  const asks = !letter && (choices.length > 0 || form !== undefined);
  const foot: Foot = { lines: asks ? [answer, leave] : [leave], direction };
  const footText = `\n\n-- \n${foot.lines.map((line) => directed(line, direction)).join('\n')}\n`;
  if (letter) return { ...letter, text: letter.text + footText, html: withFoot(letter.html, foot) };
  const picture = document?.type.startsWith('image/') ? PICTURE : undefined;
  return {
    subject: subjectOf(message),
    text: message.parts.map((part) => textOf(part, direction)).join('\n') + footText,
    html: htmlOf(message, foot, picture),
    files: document ? [{ ...document, ...(picture ? { contentId: picture } : {}) }] : [],
  };
}

/** Its first line that is no drawing. Marks of direction would be shown as signs in some lists of letters. */
function subjectOf({ parts }: Rendered): string {
  const [line = ''] = parts
    .filter(({ kind }) => kind !== 'bar')
    .flatMap(({ text }) => text.split('\n'))
    .map((text) => text.replaceAll(/[\u200e\u200f\u2066-\u2069]/g, '').trim())
    .filter(Boolean);
  return shortened(line.toWellFormed().replaceAll(/\p{Cc}/gu, ' '), LONGEST_SUBJECT) || 'Iltizam';
}

function textOf({ kind, text }: Part, direction: Rendered['direction']): string {
  switch (kind) {
    case 'title':
      return `${directed(text, direction)}\n`;
    case 'quote':
      return directed(text.replaceAll(/^/gm, '> '), direction);
    case 'error':
      return directed(`! ${text}`, direction);
    case 'text':
    case 'note':
    case 'bar':
      return directed(text, direction);
    default:
      return kind satisfies never;
  }
}

function directed(text: string, direction: Rendered['direction']): string {
  return direction === 'rtl' ? text.replaceAll(/^(?=.*\S)/gm, RIGHT_TO_LEFT) : text;
}
