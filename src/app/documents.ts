import type { Addressed, DigestNamed, Document, DocumentWanted } from '#chat/message.ts';
import type { Digest } from '#domain/digest-snapshot.ts';
import { readWeek } from '#domain/week.ts';
import type { Language } from '#i18n/language.ts';
import { digestPicture } from '#report/digest-picture.ts';
import { digestFileName } from '#report/digest-table.ts';
import { findDigestIssue } from '#store/digest.ts';
import { findDocumentWanted, findMyData } from '#store/my-data.ts';
import { digestCsv, digestXlsx } from './digest-files.ts';
import { importForm, importReport } from './import-documents.ts';
import { pngOf } from './picture.ts';
import { makeReportOrPage } from './progress-report.ts';
import type { Services } from './services.ts';

type Db = Services['db'];
type Making = Pick<Services, 'db' | 'chromium'>;

/**
 * The file of a message that asks for one, in the reader's language, made when the message is delivered. Throws when
 * nothing is left of it.
 */
export function makeDocument(
  services: Making,
  { id, language, message }: Pick<Addressed, 'id' | 'language' | 'message'>,
): Promise<Document> {
  if (!message.document) throw new Error(`The message ${id} has no file`);
  return make(services, id, message.document, language);
}

/** The same for whoever comes to fetch it: undefined for anybody but its owner. */
export async function findDocument(
  services: Making,
  outboxId: number,
  personId: number,
): Promise<Document | undefined> {
  const found = await findDocumentWanted(services.db, outboxId, personId);
  return found && make(services, outboxId, found.document, found.language).catch(() => undefined);
}

async function make(
  { db, chromium }: Making,
  outboxId: number,
  wanted: DocumentWanted,
  language: Language,
): Promise<Document> {
  switch (wanted.make) {
    case 'my-data':
      return myData(db, outboxId);
    case 'report':
      return makeReportOrPage(db, { ...wanted, language }, chromium);
    case 'import-form':
      return importForm(language);
    case 'import-report':
      return importReport(db, wanted, language);
    case 'digest-picture':
      return digestPng(await readNamed(db, wanted), language);
    case 'digest-csv':
      return digestCsv((await readNamed(db, wanted)).snapshot, language);
    case 'digest-xlsx':
      return digestXlsx((await readNamed(db, wanted)).snapshot, language);
    default:
      // Another version has asked for it.
      throw new Error(`No file is made of ${JSON.stringify(wanted satisfies never)}`);
  }
}

async function myData(db: Db, outboxId: number): Promise<Document> {
  const data = await findMyData(db, outboxId);
  if (!data) throw new Error(`Nobody is left whom the message ${outboxId} is for`);
  return {
    name: 'iltizam.json',
    type: 'application/json',
    bytes: new TextEncoder().encode(`${JSON.stringify(data, null, 2)}\n`),
  };
}

/** The digest that a message names, as it was frozen. Throws when there is none. */
export async function readNamed(db: Db, { planId, week, issue }: DigestNamed): Promise<Digest> {
  const read = readWeek(week);
  const digest =
    'week' in read ? await findDigestIssue(db, planId, read.week, issue === 2 ? 2 : 1) : undefined;
  if (!digest) throw new Error(`There is no digest of ${week}`);
  return digest;
}

export async function digestPng(digest: Digest, language: Language): Promise<Document> {
  const bytes = await pngOf(digestPicture(digest, language));
  return { name: `${digestFileName(digest.snapshot)}.png`, type: 'image/png', bytes };
}
