import type { IncomingMessage } from 'node:http';
import { refuse } from './refuse.ts';
import type { Params } from './types.ts';

/** The parameters of a request, from its address and its body: JSON, a form, or a form with files. */
export async function readBody(request: IncomingMessage, url: URL): Promise<Params> {
  const params: Params = Object.fromEntries(url.searchParams);
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  if (bytes.length === 0) return params;
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('application/json')) return { ...params, ...readJson(bytes) };
  if (type.startsWith('application/x-www-form-urlencoded') || type.startsWith('multipart/form-data')) {
    return { ...params, ...(await readForm(bytes, type)) };
  }
  throw refuse(`unsupported Content-Type "${type}"`);
}

function readJson(bytes: Buffer): Params {
  try {
    const body: unknown = JSON.parse(bytes.toString('utf8'));
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Params;
  } catch {
    // Said below, as for every body that is not an object.
  }
  throw refuse("can't parse JSON object in the request body");
}

async function readForm(bytes: Buffer, type: string): Promise<Params> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  const params: Params = {};
  for (const [name, value] of form) {
    params[name] =
      typeof value === 'string'
        ? value
        : { filename: value.name, type: value.type, bytes: Buffer.from(await value.arrayBuffer()) };
  }
  return params;
}
