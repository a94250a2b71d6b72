import type { ChatPorts } from '#chat/arrival.ts';
import type { InboundFile, Unkept } from '#chat/inbound.ts';
import type { Api } from './call.ts';
import { codeOf } from './failure.ts';
import { LARGEST_FILE } from './limits.ts';
import type { FileRef } from './meaning.ts';

/** 20 MB at a slow connection's pace. */
const DOWNLOAD_TIMEOUT = 120_000;

type Unfetched = { readonly refused: Unkept };

/**
 * Fetches a file and has it kept. Throws when the same may succeed later (the network, Telegram's own trouble);
 * what Telegram will not hand out at all comes back as refused.
 * https://core.telegram.org/bots/api#getfile
 */
export async function fetchFile(
  api: Api,
  ports: Pick<ChatPorts, 'keepFile'>,
  file: FileRef,
): Promise<InboundFile | Unfetched> {
  if ((file.size ?? 0) > LARGEST_FILE) return { refused: 'too-large' };
  const path = await findPath(api, file);
  if (typeof path !== 'string') return path;
  const bytes = await download(api.fileUrl(path));
  return bytes instanceof Uint8Array ? ports.keepFile({ name: file.name, bytes }) : bytes;
}

async function findPath(api: Api, { fileId }: FileRef): Promise<string | Unfetched> {
  try {
    const { file_path: path } = await api.call('getFile', { file_id: fileId });
    return path ?? { refused: 'unfetched' };
  } catch (error) {
    // 400 in words: "file is too big", "wrong file_id or the file is temporarily unavailable".
    if (codeOf(error) !== 400) throw error;
    return { refused: /too big/i.test(String(error)) ? 'too-large' : 'unfetched' };
  }
}

/** Errors are made anew: those of `fetch` may name the address, which holds the token. */
async function download(url: URL): Promise<Uint8Array | Unfetched> {
  const response = await fetch(url, { signal: AbortSignal.timeout(DOWNLOAD_TIMEOUT) }).catch(() => {
    throw new Error('A file could not be fetched: no connection');
  });
  if (!response.ok) {
    await response.body?.cancel();
    const passing = response.status >= 500 || [401, 408, 429].includes(response.status);
    if (passing) throw new Error(`A file could not be fetched: ${response.status}`);
    return { refused: 'unfetched' };
  }
  return readBytes(response).catch(() => {
    throw new Error('A file could not be fetched whole');
  });
}

async function readBytes(response: Response): Promise<Uint8Array | Unfetched> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    // Leaving the loop cancels the rest.
    if (size > LARGEST_FILE) return { refused: 'too-large' };
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
