import { MOST_MEGABYTES_IN_CHAT, MOST_ROWS_IN_CHAT } from '#domain/plan-table/chat-limits.ts';
import type { UploadRefusal } from '#domain/plan-table/upload-refusal.ts';

const MB = 1024 * 1024;

/** What is read at all: a whole national plan has some 150 activities, and its file less than a megabyte. */
export type UploadLimits = {
  readonly rows: number;
  readonly cells: number;
  /** Of the file as it comes. */
  readonly bytes: number;
  /** Of a workbook's parts together, unpacked. */
  readonly unpacked: number;
};

/** In a turn of a conversation. */
export const CHAT_LIMITS: UploadLimits = {
  rows: MOST_ROWS_IN_CHAT,
  cells: 100_000,
  bytes: MOST_MEGABYTES_IN_CHAT * MB,
  unpacked: 32 * MB,
};

/** For whoever waits at a terminal. */
export const COMMAND_LIMITS: UploadLimits = {
  rows: 50_000,
  cells: 1_500_000,
  bytes: 50 * MB,
  unpacked: 256 * MB,
};

export const MOST_COLUMNS = 300;

/** Thrown while a file is read. */
export class UnreadableUpload extends Error {
  readonly refusal: UploadRefusal;

  constructor(refusal: UploadRefusal) {
    super(`A file is not read: ${refusal.code}`);
    this.refusal = refusal;
  }
}

export function tooManyRows({ rows }: UploadLimits): UnreadableUpload {
  return new UnreadableUpload({ code: 'too-many-rows', values: { most: rows } });
}
