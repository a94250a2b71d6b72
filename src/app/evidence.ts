import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import type { InboundFile } from '#chat/inbound.ts';
import { LARGEST_FILE } from '#domain/update.ts';
import { cleanText } from '#domain/words.ts';
import { keepBytes } from '#store/files.ts';
import { decode } from './upload/decode.ts';
import { stripJpeg } from './photo/jpeg.ts';
import { stripPng } from './photo/png.ts';
import { stripWebp } from './photo/webp.ts';
import type { Services } from './services.ts';

export type Refusal = 'empty' | 'too-large' | 'type' | 'workbook';

/** What is kept, by the bytes themselves, with the endings that each may have. The first is its own. */
const ALLOWED: { readonly [type: string]: readonly string[] } = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'text/csv': ['csv'],
  'text/plain': ['txt'],
  // No evidence, but a plan to import (domain/file-types.ts).
  'application/json': ['json'],
};

const STRIP: { readonly [type: string]: (bytes: Buffer) => Buffer | undefined } = {
  'image/jpeg': stripJpeg,
  'image/png': stripPng,
  'image/webp': stripWebp,
};

/** By their names: such files have no mark of their own. */
const TEXT_TYPES: { readonly [ending: string]: string } = {
  csv: 'text/csv',
  txt: 'text/plain',
  json: 'application/json',
};

/** Old Office files and those under a password (one container for both), and those that run programs. */
const REFUSED_OFFICE = /^application\/x-cfb$|macroenabled/i;

const LONGEST_NAME = 120;

/**
 * Keeps a file that somebody sent as evidence, under the hash of what is kept: photos lose their location and
 * other metadata first. Refused: without bytes, above 20 MB, or of a type that is not on the list.
 */
export async function keepFile(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<InboundFile | { readonly refused: Refusal }> {
  if (file.bytes.length === 0) return { refused: 'empty' };
  if (file.bytes.length > LARGEST_FILE) return { refused: 'too-large' };
  const type = await typeOf(file);
  if (type === 'workbook') return { refused: 'workbook' };
  const strip = type === undefined ? undefined : STRIP[type];
  const bytes = strip ? strip(Buffer.from(file.bytes)) : file.bytes;
  if (type === undefined || bytes === undefined) return { refused: 'type' };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await keepBytes(db, { sha256, type, bytes, at: clock() });
  return { sha256, name: safeName(file.name, type), type, size: bytes.length };
}

async function typeOf(file: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<string | undefined> {
  const found = await fileTypeFromBuffer(file.bytes);
  if (found && REFUSED_OFFICE.test(found.mime)) return 'workbook';
  if (found) return found.mime in ALLOWED ? found.mime : undefined;
  // Text has no mark of its own: its name says which kind it is, and its bytes must be text.
  const ending = endingOf(file.name);
  const type = Object.hasOwn(TEXT_TYPES, ending) ? TEXT_TYPES[ending] : undefined;
  const decoded = type === undefined ? undefined : decode(file.bytes);
  if (!decoded || type === undefined) return undefined;
  if (decoded.encoding === null) return type;
  // A table from an old program; said with its encoding, it is no evidence, and whoever fetches it can read it.
  return type === 'application/json' ? undefined : `${type}; charset=${decoded.encoding.toLowerCase()}`;
}

function endingOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? '';
}

/** The name as it was given, without a path or anything invisible, and with an ending that its type has. */
function safeName(given: string, type: string): string {
  const base = cleanText(given.replace(/^.*[\\/]/s, ''))
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"<>|?*:]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '');
  const endings = ALLOWED[type.replace(/;.*$/, '')] ?? [];
  const short = Array.from(base || 'document')
    .slice(0, LONGEST_NAME)
    .join('');
  return endings.includes(endingOf(short)) ? short : `${short}.${endings[0]}`;
}
