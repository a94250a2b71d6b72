import type { Part, Rendered } from '#chat/message.ts';

/**
 * The marks that keep inserted values whole in a line of two directions. They stay out of a terminal: many show
 * them as boxes, those that can turn Arabic by themselves do so without, and a transcript with them in it can be
 * neither searched nor compared.
 */
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** A terminal breaks lines anywhere, so these hold nothing together; and "80 %" should be found by who types it. */
const NO_BREAK_SPACES = /[\u00a0\u202f]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: nothing that was said may steer a terminal.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** A message as the lines of a terminal: its text, then what may be answered, under numbers that may be typed. */
export function render({ parts, choices, numbered }: Rendered): readonly string[] {
  const labels = choices.map(({ label }, index) => (numbered ? `${index + 1}. ${label}` : `- ${label}`));
  return [...parts.flatMap(linesOf), ...labels].map(printable);
}

/** A line that may be shown in any terminal and compared with any other. */
export function printable(line: string): string {
  return line.replace(DIRECTION_MARKS, '').replace(NO_BREAK_SPACES, ' ').replace(CONTROL, '');
}

function linesOf({ kind, text }: Part): readonly string[] {
  const lines = text.split('\n');
  return kind === 'quote' ? lines.map((line) => `| ${line}`) : lines;
}
