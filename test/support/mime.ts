/** A letter, or a part of one, as its reader's program takes it apart. */
export type MimePart = {
  /** Names in lower case; what was encoded is decoded (RFC 2047). */
  readonly headers: ReadonlyMap<string, string>;
  readonly type: string;
  readonly bytes: Buffer;
  readonly parts: readonly MimePart[];
};

/** Takes apart what a mail server received (Latin-1 text of its bytes). */
export function readMime(raw: string): MimePart {
  const end = raw.indexOf('\r\n\r\n');
  const headers = new Map(
    raw
      .slice(0, end)
      .replaceAll(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map((line): [string, string] => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).toLowerCase(), decoded(line.slice(colon + 1).trim())];
      }),
  );
  const body = raw.slice(end + 4);
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1];
  const parts =
    boundary === undefined
      ? []
      : body
          .split(`--${boundary}`)
          .slice(1, -1)
          .map((part) => readMime(part.replace(/^\r\n/, '').replace(/\r\n$/, '')));
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  return { headers, type: type.split(';')[0] ?? '', bytes: bytesOf(body, encoding), parts };
}

/** The parts of a letter that hold something, in order. */
export function leavesOf(part: MimePart): readonly MimePart[] {
  return part.parts.length === 0 ? [part] : part.parts.flatMap(leavesOf);
}

/** The text of the first part of this type. */
export function textOf(part: MimePart, type: string): string {
  const found = leavesOf(part).find((leaf) => leaf.type === type);
  if (!found) throw new Error(`The letter has no ${type}`);
  return found.bytes.toString('utf8').replaceAll('\r\n', '\n');
}

function bytesOf(body: string, encoding: string | undefined): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const plain = body
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}

function decoded(value: string): string {
  return value
    .replaceAll(/(=\?[^?]+\?[BQ]\?[^?]*\?=)\s+(?==\?)/gi, '$1')
    .replaceAll(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(text, 'base64').toString('latin1')
        : text
            .replaceAll('_', ' ')
            .replaceAll(/=([0-9A-F]{2})/gi, (__, hex: string) =>
              String.fromCharCode(Number.parseInt(hex, 16)),
            ),
    )
    .replaceAll(/[\u0080-\u00ff]+/g, (text) => Buffer.from(text, 'latin1').toString('utf8'));
}
