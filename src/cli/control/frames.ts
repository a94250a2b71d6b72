import type { Duplex } from 'node:stream';
import { linesOf } from '../input.ts';

/** What a command in the running program asks of the person's own process, one JSON value a line. */
export type FromServer =
  | { readonly write: string }
  | { readonly err: string }
  | Question
  | { readonly exit: number };

/** What only the person's own process can do. */
export type Question =
  | { readonly ask: 'line' }
  | { readonly ask: 'read'; readonly path: string }
  | { readonly ask: 'write'; readonly path: string; readonly text: string }
  /** Base64. */
  | { readonly ask: 'write'; readonly path: string; readonly bytes: string }
  /** Base64. */
  | { readonly ask: 'append'; readonly path: string; readonly bytes: string }
  | { readonly ask: 'rename'; readonly path: string; readonly to: string }
  | { readonly ask: 'folder'; readonly path: string };

/** The first frame names the command; each later one answers the last question. */
export type FromClient =
  | { readonly run: string; readonly argv: readonly string[]; readonly interactive: boolean }
  | { readonly line: string | null }
  /** Base64. */
  | { readonly bytes: string }
  | { readonly written: true }
  | { readonly failed: string };

export function sendFrame(socket: Duplex, frame: FromServer | FromClient): void {
  if (socket.writable) socket.write(`${JSON.stringify(frame)}\n`);
}

/** Frames as they come. Only the owner of the folder can connect, so what arrives is what we sent. */
export async function* framesOf<F extends FromServer | FromClient>(socket: Duplex): AsyncGenerator<F> {
  for await (const line of linesOf(socket)) yield JSON.parse(line) as F;
}
