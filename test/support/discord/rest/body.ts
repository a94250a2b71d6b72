import type { IncomingMessage } from 'node:http';
import type { Json, SentFile } from '../types.ts';

export type Body = { readonly json: unknown; readonly files: ReadonlyMap<number, SentFile> };

/** Bytes a request may have in all. https://discord.com/developers/docs/reference#uploading-files */
const LARGEST_REQUEST = 25 * 1024 * 1024;

/** The body of a request: JSON, or a form with `payload_json` and `files[n]`. Says what is wrong with it. */
export async function readBody(
  request: IncomingMessage,
): Promise<Body | 'too large' | 'not json' | 'wrong form' | 'wrong type'> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const bytes = Buffer.concat(pieces);
  if (bytes.length > LARGEST_REQUEST) return 'too large';
  if (bytes.length === 0) return { json: undefined, files: new Map() };
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return await readForm(bytes, type);
  if (!type.startsWith('application/json')) return 'wrong type';
  const json = readJson(bytes.toString());
  return json === undefined ? 'not json' : { json, files: new Map() };
}

async function readForm(bytes: Buffer, type: string): Promise<Body | 'not json' | 'wrong form'> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } })
    .formData()
    .catch(() => undefined);
  if (form === undefined) return 'wrong form';
  const files = new Map<number, SentFile>();
  let json: unknown = {};
  for (const [name, value] of form) {
    const n = /^files\[(\d)\]$/.exec(name)?.[1];
    if (n !== undefined && typeof value !== 'string')
      files.set(Number(n), { name: value.name, type: value.type, bytes: await value.bytes() });
    else if (name === 'payload_json' && typeof value === 'string') json = readJson(value);
    else return 'wrong form';
  }
  return json === undefined ? 'not json' : { json, files };
}

/** Undefined when it is none. */
function readJson(text: string): Json | unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Json) : undefined;
  } catch {
    return undefined;
  }
}
