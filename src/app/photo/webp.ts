import { orientationOf, tiffWith } from './orientation.ts';

const NEEDED = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;

/** A WebP without its metadata, except which way is up. Undefined: this is not a whole WebP. */
export function stripWebp(bytes: Buffer): Buffer | undefined {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP')
    return undefined;
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) return undefined;
  const kept: Buffer[] = [];
  let orientation = 1;
  for (let at = 12; at < end; ) {
    if (at + 8 > end) return undefined;
    const size = bytes.readUInt32LE(at + 4);
    const next = at + 8 + size + (size % 2);
    if (at + 8 + size > end) return undefined;
    const name = bytes.toString('latin1', at, at + 4);
    const data = bytes.subarray(at + 8, at + 8 + size);
    if (name === 'EXIF') orientation = orientationOf(tiffOf(data));
    if (NEEDED.has(name)) kept.push(chunk(name, data));
    at = next;
  }
  const extended = kept[0]?.toString('latin1', 0, 4) === 'VP8X' ? kept[0] : undefined;
  if (!kept.some(hasPicture) || (extended && extended.length < 18)) return undefined;
  if (extended) {
    const flags = extended.readUInt8(8) & ~(HAS_EXIF | HAS_XMP);
    extended.writeUInt8(orientation === 1 ? flags : flags | HAS_EXIF, 8);
    if (orientation !== 1) kept.push(chunk('EXIF', tiffWith(orientation)));
  }
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...kept]);
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}

function hasPicture(framed: Buffer): boolean {
  return ['VP8 ', 'VP8L', 'ANMF'].includes(framed.toString('latin1', 0, 4));
}

/** Some writers put JPEG's own prefix before the block. */
function tiffOf(exif: Buffer): Buffer {
  return exif.toString('latin1', 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif;
}

/** A copy, padded to an even length. */
function chunk(name: string, data: Buffer): Buffer {
  const framed = Buffer.alloc(8 + data.length + (data.length % 2));
  framed.write(name, 0, 'latin1');
  framed.writeUInt32LE(data.length, 4);
  data.copy(framed, 8);
  return framed;
}
