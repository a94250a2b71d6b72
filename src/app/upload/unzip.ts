import { inflateRawSync } from 'node:zlib';
import { UnreadableUpload } from './limits.ts';
import type { UploadLimits } from './limits.ts';

type Part = {
  readonly name: string;
  readonly method: number;
  readonly packed: Buffer;
  readonly size: number;
};

/** The parts of a packed file that can be unpacked within the limit. Nothing is unpacked before it is asked for. */
export type Parts = {
  readonly names: readonly string[];
  /** The text of a part; undefined where there is no such part. Throws beyond the limit, and on a broken part. */
  readonly text: (name: string) => string | undefined;
};

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/**
 * Reads the directory of a ZIP file. Throws when it is broken, or when all its parts together are larger than a plan
 * needs: the sizes are those of the directory, and no part is unpacked beyond its own.
 */
export function readParts(bytes: Uint8Array, limits: UploadLimits): Parts {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const parts = directoryOf(file);
    const unpacked = parts.reduce((sum, { name, size }) => sum + (name.endsWith('.xml') ? size : 0), 0);
    if (unpacked > limits.unpacked) throw new UnreadableUpload({ code: 'too-much-unpacked' });
    const byName = new Map(parts.map((part) => [part.name, part]));
    return {
      names: parts.map(({ name }) => name),
      text: (name) => {
        const part = byName.get(name);
        return part && unpack(part);
      },
    };
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableUpload({ code: 'broken-workbook' });
    throw error;
  }
}

/** The end of the directory stands in the last 64 kB: only a comment may follow it. */
function directoryOf(file: Buffer): readonly Part[] {
  let end = file.length - 22;
  while (end >= Math.max(0, file.length - 65_557) && file.readUInt32LE(end) !== END) end -= 1;
  if (end < 0 || file.readUInt32LE(end) !== END) throw new UnreadableUpload({ code: 'broken-workbook' });
  const parts: Part[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (file.readUInt32LE(at) !== ENTRY) throw new UnreadableUpload({ code: 'broken-workbook' });
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset));
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    parts.push({
      name: file.toString('utf8', at + 46, at + 46 + (nameLength ?? 0)),
      method: file.readUInt16LE(at + 10),
      packed: file.subarray(start, start + file.readUInt32LE(at + 20)),
      size: file.readUInt32LE(at + 24),
    });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return parts;
}

function unpack({ method, packed, size }: Part): string {
  try {
    if (method === 0 && packed.length === size) return packed.toString('utf8');
    if (method === 8) return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) }).toString('utf8');
  } catch {
    // Broken, or larger than its directory says: a bomb.
  }
  throw new UnreadableUpload({ code: 'broken-workbook' });
}
