import type { PlanFinding } from '#domain/plan-problem.ts';
import { readPlanFile } from '#domain/plan-file.ts';
import { readPlanTables } from '#domain/plan-table/read-tables.ts';
import type { UploadRefusal } from '#domain/plan-table/upload-refusal.ts';
import type { TableNote } from '#domain/plan-table/table-problem.ts';
import { planVocabulary } from '#report/plan-form.ts';
import type { ImportProblem } from '#report/plan-table.ts';
import type { ReadPlan } from './import-plan.ts';
import { decode } from './upload/decode.ts';
import { UnreadableUpload, tooManyRows } from './upload/limits.ts';
import type { UploadLimits } from './upload/limits.ts';
import { readCsv } from './upload/read-csv.ts';
import { readWorkbook } from './upload/read-workbook.ts';

/** What came of reading a file: a plan, everything that is wrong with it, or why it was not read at all. */
export type UploadRead =
  | { readonly read: 'plan'; readonly plan: ReadPlan; readonly notes: readonly TableNote[] }
  | {
      readonly read: 'problems';
      readonly problems: readonly ImportProblem[];
      readonly notes: readonly TableNote[];
    }
  | { readonly read: 'refused'; readonly refusal: UploadRefusal };

/** Reads a plan from an XLSX workbook, a CSV or a JSON text; its bytes say which it is, its name does not. */
export async function readPlanUpload(bytes: Uint8Array, limits: UploadLimits): Promise<UploadRead> {
  try {
    if (bytes.length === 0) throw new UnreadableUpload({ code: 'empty' });
    if (bytes.length > limits.bytes)
      throw new UnreadableUpload({ code: 'too-large', values: { most: limits.bytes / 1024 / 1024 } });
    return begins(bytes, ZIP) ? await workbookRead(bytes, limits) : textRead(bytes, limits);
  } catch (error) {
    if (error instanceof UnreadableUpload) return { read: 'refused', refusal: error.refusal };
    throw error;
  }
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The Compound File Binary Format: old workbooks, and new ones under a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

async function workbookRead(bytes: Uint8Array, limits: UploadLimits): Promise<UploadRead> {
  const { tables, notes } = await readWorkbook(bytes, limits);
  return tablesRead(readPlanTables(tables, planVocabulary()), notes);
}

function textRead(bytes: Uint8Array, limits: UploadLimits): UploadRead {
  if (begins(bytes, COMPOUND)) {
    const isEncrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new UnreadableUpload({ code: isEncrypted ? 'password' : 'old-excel' });
  }
  const decoded = decode(bytes);
  if (!decoded) throw new UnreadableUpload({ code: 'not-a-plan-file' });
  const { text, encoding } = decoded;
  if (text.trim() === '') throw new UnreadableUpload({ code: 'empty' });
  const notes: readonly TableNote[] = encoding === null ? [] : [{ code: 'encoding', values: { encoding } }];
  if (/^[\s\ufeff]*[[{]/.test(text)) {
    if (encoding?.startsWith('Windows')) throw new UnreadableUpload({ code: 'json-encoding' });
    const read = readPlanFile(text);
    if ('file' in read && activitiesOf(read.file.document) > limits.rows) throw tooManyRows(limits);
    return 'file' in read
      ? { read: 'plan', plan: read.file, notes }
      : { read: 'problems', problems: read.problems, notes };
  }
  const words = planVocabulary();
  const csv = readCsv(text, words, limits);
  return tablesRead(readPlanTables([csv.table], words), [...notes, ...csv.notes]);
}

function activitiesOf({ commitments }: ReadPlan['document']): number {
  return commitments.reduce((sum, { activities }) => sum + activities.length, 0);
}

function tablesRead(read: ReturnType<typeof readPlanTables>, before: readonly TableNote[]): UploadRead {
  const notes = [...before, ...read.notes];
  if ('problems' in read) return { read: 'problems', problems: read.problems, notes };
  const { document, locate } = read;
  const plan: ReadPlan = {
    document,
    finalNewline: null,
    locate: (found: readonly PlanFinding[]) => locate(found),
  };
  return { read: 'plan', plan, notes };
}
