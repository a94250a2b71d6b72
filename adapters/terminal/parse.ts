/** What a line of the terminal means: words for the conversation, or a file that goes with the next turn. */
export type Typed =
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'file'; readonly path: string };

/** Undefined for a line with nothing in it: Enter by itself says nothing. */
export function parseLine(line: string): Typed | undefined {
  const text = line.replace(/^\ufeff/, '').trim();
  if (text === '') return undefined;
  const [, path] = /^\/file\s+(.+)$/u.exec(text) ?? [];
  return path === undefined ? { kind: 'said', text: line } : { kind: 'file', path };
}
