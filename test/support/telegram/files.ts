import { decline, refuse } from './refuse.ts';
import type { DocumentFile, PhotoSize, Upload } from './types.ts';
import { isUpload } from './types.ts';

export type Files = ReturnType<typeof createFiles>;
type Stored = {
  bytes: Buffer;
  path: string;
  size: number;
  kind: 'photo' | 'document';
  facts: PhotoSize[] | DocumentFile;
};

const MEGABYTE = 1024 * 1024;
/** https://core.telegram.org/bots/api#sending-files and #getfile */
const LARGEST = { photo: 10 * MEGABYTE, document: 50 * MEGABYTE, download: 20 * MEGABYTE };

/** A photo comes in several sizes; only the largest has the bytes that were sent. */
const SIZES = [
  [90, 67],
  [320, 240],
  [1280, 960],
] as const;

export function createFiles() {
  const stored = new Map<string, Stored>();
  let made = 0;

  const store = (file: Omit<Stored, 'path'>, folder: string, extension: string) => {
    made += 1;
    const id = `AgACAgQAAxkBAAI${String(made).padStart(6, '0')}`;
    stored.set(id, { ...file, path: `${folder}/file_${made}${extension}` });
    return { file_id: id, file_unique_id: `AQAD${String(made).padStart(6, '0')}`, file_size: file.size };
  };

  const addPhoto = (bytes: Buffer): PhotoSize[] => {
    const facts: PhotoSize[] = [];
    for (const [width, height] of SIZES) {
      const whole = width === SIZES.at(-1)?.[0] ? bytes : Buffer.from(`smaller size ${width}x${height}`);
      const base = store({ bytes: whole, size: whole.length, kind: 'photo', facts }, 'photos', '.jpg');
      facts.push({ ...base, width, height });
    }
    return facts;
  };

  const addDocument = (name: string, bytes: Buffer, type?: string, size = bytes.length): DocumentFile => {
    const facts = { file_name: name, ...(type && { mime_type: type }) } as DocumentFile;
    const extension = /\.\w+$/.exec(name)?.[0] ?? '';
    return Object.assign(facts, store({ bytes, size, kind: 'document', facts }, 'documents', extension));
  };

  const findAgain = (value: string, kind: 'photo' | 'document') => {
    const file = stored.get(value);
    if (/^https?:/.test(value)) throw refuse('failed to get HTTP URL content');
    if (!file) throw refuse('wrong file identifier/HTTP URL specified');
    if (file.kind !== kind) throw refuse(`can't use file of type ${file.kind} as ${kind}`);
    return file.facts;
  };

  return {
    addPhoto,
    addDocument,
    /** What `photo` of sendPhoto says: an upload or the id of a file known here. */
    readPhoto(value: Upload | string): PhotoSize[] {
      if (!isUpload(value)) return findAgain(value, 'photo') as PhotoSize[];
      if (value.bytes.length === 0) throw refuse('file must be non-empty');
      if (value.bytes.length > LARGEST.photo) {
        throw refuse(
          `file of size ${value.bytes.length} bytes is too big for a photo; the maximum size is ${LARGEST.photo} bytes`,
        );
      }
      if (!isImage(value.bytes)) throw refuse('IMAGE_PROCESS_FAILED');
      return addPhoto(value.bytes);
    },
    readDocument(value: Upload | string): DocumentFile {
      if (!isUpload(value)) return findAgain(value, 'document') as DocumentFile;
      if (value.bytes.length === 0) throw refuse('file must be non-empty');
      if (value.bytes.length > LARGEST.document) throw refuse('Request Entity Too Large', 413);
      return addDocument(value.filename, value.bytes, value.type);
    },
    get(id: string) {
      const file = stored.get(id);
      if (!file) throw refuse('wrong file_id or the file is temporarily unavailable');
      if (file.size > LARGEST.download) throw decline(400, 'file is too big');
      const facts = Array.isArray(file.facts) ? file.facts.find((it) => it.file_id === id) : file.facts;
      return {
        file_id: id,
        file_unique_id: facts?.file_unique_id,
        file_size: file.size,
        file_path: file.path,
      };
    },
    findByPath: (path: string) =>
      [...stored.values()].find((it) => it.path === path && it.size <= LARGEST.download)?.bytes,
  };
}

const isImage = (bytes: Buffer) =>
  ['ffd8ff', '89504e47', '52494646', '47494638'].some((magic) =>
    bytes.toString('hex', 0, 4).startsWith(magic),
  );
