import type { Part, Rendered } from './message.ts';
import type { Capabilities } from './platform.ts';
import { shortened } from './shortened.ts';

/**
 * One message as the several that a platform can show: long text is cut between its parts, a part that is too
 * long between paragraphs, lines or words. Choices stand under the last. Nothing is dropped but what exceeds
 * the number of choices.
 */
export function fit(message: Rendered, can: Capabilities): readonly Rendered[] {
  const pages: Part[][] = [[]];
  let room = can.maxText;
  for (const part of message.parts.flatMap((whole) => cut(whole, can.maxText))) {
    const length = part.text.length + 1;
    if (length > room && (pages.at(-1)?.length ?? 0) > 0) {
      pages.push([]);
      room = can.maxText;
    }
    pages.at(-1)?.push(part);
    room -= length;
  }
  const choices = message.choices
    .slice(0, can.maxChoices)
    .map((choice) => ({ ...choice, label: shortened(choice.label, can.maxLabel) }));
  return pages.map((parts, index) => ({
    ...message,
    parts,
    choices: index === pages.length - 1 ? choices : [],
  }));
}

function cut(part: Part, max: number): readonly Part[] {
  if (part.text.length < max) return [part];
  const pieces: Part[] = [];
  for (let rest = part.text; rest; ) {
    const end = rest.length < max ? rest.length : border(rest, max - 1);
    pieces.push({ ...part, text: rest.slice(0, end).trimEnd() });
    rest = rest.slice(end).trimStart();
  }
  return pieces;
}

/** The last good place to cut before `max`: a blank line, a line, a sentence, a word, never inside a character. */
function border(text: string, max: number): number {
  const head = text.slice(0, max);
  for (const end of ['\n\n', '\n', '. ', ' ']) {
    const at = head.lastIndexOf(end);
    if (at > max / 2) return at + end.length;
  }
  return isHighSurrogate(head.charCodeAt(max - 1)) ? max - 1 : max;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
