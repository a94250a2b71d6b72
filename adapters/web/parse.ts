import { createHash } from 'node:crypto';
import type { InboundContent } from '#chat/inbound.ts';
import { pressedButton } from '#chat/inbound.ts';

/** A form of the chat page, before its files are kept. */
export type Sent = {
  /** Unique per person: the same form arriving twice is one message. */
  readonly id: string;
  readonly content:
    | Extract<InboundContent, { kind: 'said' | 'chose' | 'pressed' }>
    | { readonly kind: 'files'; readonly text: string };
  readonly files: readonly File[];
};

/** UTF-16 units; far above the 60,000 characters of an update, whose limit the conversation explains itself. */
const LONGEST = 2_000_000;
const MOST_FILES = 5;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What a form says; `empty` or `too-long` when it says nothing that can be passed on. */
export function parseForm(form: FormData): Sent | 'empty' | 'too-long' {
  const id = text(form, 'id');
  const page = text(form, 'page');
  const button = text(form, 'button');
  // Browsers end the lines of a form by CR LF.
  const said = text(form, 'text').replace(/\r\n?/g, '\n');
  // A browser sends an empty, nameless file for a field in which none was chosen.
  const files = form
    .getAll('file')
    .filter((file) => file instanceof File && (file.name || file.size)) as File[];
  if (said.length > LONGEST) return 'too-long';

  const content = contentOf(button, said, files.length);
  if (!content) return 'empty';
  const names = files.map(({ name, size }) => `${name} ${size}`);
  return {
    // Without a script the page has one id for whatever it sends first; what it sends next from the same page,
    // by the browser's way back, is another message.
    id: UUID.test(id) ? id.toLowerCase() : digest([page, button, said, ...names]),
    content,
    files: files.slice(0, MOST_FILES),
  };
}

function contentOf(button: string, said: string, files: number): Sent['content'] | undefined {
  if (button) {
    const pressed = pressedButton(button);
    if (pressed?.kind === 'chose' || pressed?.kind === 'pressed') return pressed;
  }
  if (files > 0) return { kind: 'files', text: said };
  return said.trim() === '' ? undefined : { kind: 'said', text: said };
}

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
