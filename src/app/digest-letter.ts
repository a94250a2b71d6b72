import type { Addressed, Document, Letter } from '#chat/message.ts';
import { digestEmail } from '#report/digest-email.ts';
import { digestCsv, digestXlsx } from './digest-files.ts';
import { digestPng, readNamed } from './documents.ts';
import type { Services } from './services.ts';

const PICTURE = 'picture@iltizam';

/**
 * A message that is a digest as one letter, with its picture inside and its data beside it; undefined for any other.
 * Where no picture can be drawn, the letter goes without.
 */
export async function makeLetter(
  { db, log }: Pick<Services, 'db' | 'log'>,
  { id, language, message }: Pick<Addressed, 'id' | 'language' | 'message'>,
): Promise<Letter | undefined> {
  if (!message.digest) return undefined;
  const digest = await readNamed(db, message.digest);
  const picture = await digestPng(digest, language).catch((err: unknown): Document | undefined => {
    log.error({ err, outbox: id }, 'A digest goes out without its picture');
    return undefined;
  });
  return {
    ...digestEmail(digest, language, picture && PICTURE),
    files: [
      ...(picture ? [{ ...picture, contentId: PICTURE }] : []),
      digestCsv(digest.snapshot, language),
      await digestXlsx(digest.snapshot, language),
    ],
  };
}
