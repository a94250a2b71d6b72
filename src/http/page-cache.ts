import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Context } from 'hono';

/** Bytes of pages that are kept, uncompressed. */
const MOST_BYTES = 32 * 1024 * 1024;
/** Good enough for a page that is made once and sent often; more takes long and gains little. */
const QUALITY = 5;

type Coding = 'br' | 'gzip';
type Kept = {
  readonly bytes: Buffer<ArrayBuffer>;
  readonly tag: string;
  readonly coded: Map<Coding, Promise<Uint8Array<ArrayBuffer>>>;
};

type Place = { size: number; readonly kept: Promise<Kept | undefined> };

export type PageCache = {
  /** Answers with the page of this key, made by `make` where it is not kept; undefined where nothing was made. */
  serve(
    c: Context,
    key: string,
    type: string,
    make: () => Promise<string | undefined>,
  ): Promise<Response | undefined>;
};

/**
 * Rendered pages in this process's memory. Nothing is ever dropped for being old: a key names everything that a page
 * was made of, so that another state is another key, and the keys that nobody asks for any more leave first.
 */
export function keepPages(mostBytes = MOST_BYTES): PageCache {
  const pages = new Map<string, Place>();
  let bytes = 0;

  const begin = (key: string, make: () => Promise<string | undefined>) => {
    const place: Place = {
      size: 0,
      kept: make().then((text) => (text === undefined ? undefined : keptOf(text))),
    };
    pages.set(key, place);
    const settle = (kept?: Kept) => {
      if (pages.get(key) !== place) return;
      // What failed, and what does not exist, is asked for again.
      if (!kept) return void pages.delete(key);
      place.size = kept.bytes.length;
      bytes += place.size;
      for (const [oldest, { size }] of pages) {
        if (bytes <= mostBytes) break;
        pages.delete(oldest);
        bytes -= size;
      }
    };
    place.kept.then(settle, () => settle());
    return place;
  };

  return {
    async serve(c, key, type, make) {
      const known = pages.get(key);
      if (known) {
        // The one that was asked for last is dropped last.
        pages.delete(key);
        pages.set(key, known);
      }
      const kept = await (known ?? begin(key, make)).kept;
      if (!kept) return undefined;
      c.header('ETag', kept.tag);
      c.header('Vary', 'Accept-Encoding');
      c.header('Content-Type', type);
      const coding = codingOf(c.req.header('Accept-Encoding') ?? '');
      if (coding === undefined) return c.body(kept.bytes);
      c.header('Content-Encoding', coding);
      return c.body(await coded(kept, coding));
    },
  };
}

function keptOf(text: string): Kept {
  const bytes = Buffer.from(text);
  // Weak: the same page in another coding has it too.
  const tag = `W/"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`;
  return { bytes, tag, coded: new Map() };
}

/** What a browser takes without any "q": whoever says more than that gets the plain bytes, compressed by nobody. */
function codingOf(accepted: string): Coding | undefined {
  const names = accepted.split(',').map((name) => name.trim().toLowerCase());
  if (names.includes('br')) return 'br';
  return names.includes('gzip') ? 'gzip' : undefined;
}

const compress = { br: promisify(brotliCompress), gzip: promisify(gzip) };

function coded(kept: Kept, coding: Coding): Promise<Uint8Array<ArrayBuffer>> {
  const known = kept.coded.get(coding);
  if (known) return known;
  const made = (
    coding === 'br'
      ? compress.br(kept.bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } })
      : compress.gzip(kept.bytes)
  ).then((result) => new Uint8Array(result));
  kept.coded.set(coding, made);
  return made;
}
