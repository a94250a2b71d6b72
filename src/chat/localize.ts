import { words } from '#i18n/catalog.ts';
import { directionOf } from '#i18n/language.ts';
import type { Reader } from '#i18n/catalog.ts';
import type { Addressed, Button, Form, Line, Part, Rendered, RenderedForm } from './message.ts';

/** Phrases into words, for one reader. Throws where another version has written what this one does not know. */
export function localize({ message, language, timeZone, turn }: Addressed): Rendered {
  const reader = { language, timeZone };
  const part = (line: Line): Part => {
    if ('quote' in line) return { kind: 'quote', text: line.quote };
    if ('bar' in line) return { kind: 'bar', text: bar(line.bar ?? 0) };
    const { as = 'text' } = line;
    if (!PHRASED.has(as)) throw new Error(`No line is shown as ${as}`);
    return { kind: as, text: words(line.phrase, reader) };
  };
  const button = ({ id, label, standing }: NonNullable<typeof message.choices>[number]): Button => ({
    data: standing ? id : `${turn}:${id}`,
    label: words(label, reader),
  });
  return {
    language,
    direction: directionOf(language),
    parts: message.lines.map(part),
    choices: (message.choices ?? []).map(button),
    numbered: !message.plainNumbers,
    takesFiles: message.takesFiles === true,
    lasting: message.lasting === true,
    ...(message.form ? { form: { turn, open: words(message.form, reader) } } : {}),
    ...(message.menu
      ? {
          menu: message.menu.map(({ command, description }) => ({
            command,
            description: words(description, reader),
          })),
        }
      : {}),
  };
}

const PHRASED = new Set<Part['kind']>(['text', 'title', 'note', 'error']);

/** A form in words, when its button is pressed. */
export function localizeForm({ open, title, fields }: Form, turn: number, reader: Reader): RenderedForm {
  return {
    turn,
    open: words(open, reader),
    title: words(title, reader),
    fields: fields.map((field) => ({ ...field, label: words(field.label, reader) })),
  };
}

/** Ten cells, filled by halves up; begins on the reading side wherever the line's direction puts it. */
export function bar(rate: number): string {
  const filled = Math.min(10, Math.max(0, Math.round(rate / 10)));
  return '▓'.repeat(filled) + '░'.repeat(10 - filled);
}
