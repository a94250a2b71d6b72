/**
 * The name of a message for the rest of the program: ids are unique in their chat only. That of a file with its
 * text has another letter: no text can take its place.
 */
export function messageId(chat: number | string, message: number, kind: 'text' | 'file' = 'text'): string {
  return `${kind === 'text' ? 'm' : 'f'}${chat}:${message}`;
}

/** Telegram's own number of a message of this chat; undefined for any other chat's, and for what is no message. */
export function numberOf(id: string | undefined, chat: string): number | undefined {
  const match = /^[mf](-?\d+):(\d+)$/.exec(id ?? '');
  return match?.[1] === chat ? Number(match[2]) : undefined;
}

export function isFile(id: string | undefined): boolean {
  return id?.startsWith('f') === true;
}
