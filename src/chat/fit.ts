import type { Part, Rendered } from './message.ts';
import type { Capabilities } from './platform.ts';
import { shortened } from './shortened.ts';

/**
 * One message as the several that a platform can show: long text is cut between its parts, a part that is too
 * long between paragraphs, lines or words. Choices and files stand under the last. Nothing is dropped but what
 * exceeds the number of choices.
 */
export function fit(message: Rendered, can: Capabilities): readonly Rendered[] {
  const measure = can.measure ?? ((text: string) => text.length);
  const pages: Part[][] = [[]];
  let room = can.maxText;
  for (const part of message.parts.flatMap((whole) => cut(whole, can.maxText, measure))) {
    const length = measure(part.text) + 1;
    if (length > room && (pages.at(-1)?.length ?? 0) > 0) {
      pages.push([]);
      room = can.maxText;
    }
    pages.at(-1)?.push(part);
    room -= length;
  }
  const choices = message.choices
    .slice(0, can.maxChoices)
    .map((choice) => ({ ...choice, label: shortLabel(choice.label, can.maxLabel) }));
  const { form: _, menu: __, document: ___, ...bare } = message;
  return pages.map((parts, index) =>
    index === pages.length - 1 ? { ...message, parts, choices } : { ...bare, parts, choices: [] },
  );
}

function cut(part: Part, max: number, measure: (text: string) => number): readonly Part[] {
  if (measure(part.text) < max) return [part];
  const pieces: Part[] = [];
  for (let rest = part.text; rest; ) {
    const end = measure(rest) < max ? rest.length : border(rest, longestHead(rest, max, measure));
    const text = rest.slice(0, end).trimEnd();
    if (text) pieces.push({ ...part, text });
    rest = rest.slice(end).trimStart();
  }
  return pieces;
}

/** No longer as platforms count (they differ; UTF-16 units are the strictest), and no character cut. */
function shortLabel(label: string, max: number): string {
  for (let longest = max; ; longest -= 1) {
    const short = shortened(label, longest);
    if (short.length <= max) return short;
  }
}

/** How many units from the beginning measure less than `max`. At least one character: the rest must become shorter. */
function longestHead(text: string, max: number, measure: (text: string) => number): number {
  let fits = isHighSurrogate(text.charCodeAt(0)) ? 2 : 1;
  for (let step = Math.min(text.length, max); step >= 1; ) {
    if (fits + step < text.length && measure(text.slice(0, fits + step)) < max) fits += step;
    else step = Math.floor(step / 2);
  }
  return fits;
}

/** The last good place to cut before `max`: a blank line, a line, a sentence, a word, never inside a character. */
function border(text: string, max: number): number {
  const head = text.slice(0, max);
  for (const end of ['\n\n', '\n', '. ', ' ']) {
    const at = head.lastIndexOf(end);
    if (at > max / 2) return at + end.length;
  }
  return max > 1 && isHighSurrogate(head.charCodeAt(max - 1)) ? max - 1 : max;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
