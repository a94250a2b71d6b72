import type { Digest } from '#domain/digest-snapshot.ts';
import { digestMissedMessage, digestParts } from '#report/digest-rows.ts';
import { digestPreviewMessage } from '#report/digest-preview.ts';
import { markDigestSent } from '#store/digest-coordination.ts';
import type { DigestKey } from '#store/digest-coordination.ts';
import type { DigestPlan } from '#store/digest-due.ts';
import { readDigestReaders, sayToEach } from '#store/digest-outbox.ts';
import { mailToEach } from '#store/recipients-email.ts';
import { findDigestIssue } from '#store/digest.ts';
import { readCoordinators } from '#store/reminder-plan.ts';
import type { Db } from '#store/schema.ts';
import type { Services } from './services.ts';

type Plan = Pick<DigestPlan, 'id' | 'timeZone'>;

/** Persons whose rows are written in one statement. */
const BATCH = 1_000;

/** Shows the coordinators what will go out, and when; once. How many were told. */
export async function previewDigest(
  db: Db,
  plan: Plan,
  digest: Digest,
  { sends, now }: { readonly sends: Date; readonly now: Date },
): Promise<number> {
  const row = {
    key: `digest-preview:${plan.id}:${digest.snapshot.week}`,
    message: digestPreviewMessage(digest, sends.toISOString()),
  };
  return sayToEach(db, await readCoordinators(db, plan.id), [row], { timeZone: plan.timeZone, now });
}

export type DigestSent = { readonly readers: number; readonly unreachable: number };

/**
 * Puts a digest into the outbox for every member of the committee and every coordinator, in one transaction with the
 * mark that it was sent: all of it, once, whichever process does it. Undefined: another process has.
 */
export async function sendDigest(
  { db, log }: Pick<Services, 'db' | 'log'>,
  plan: Plan,
  key: DigestKey,
  now: Date,
): Promise<DigestSent | undefined> {
  const sent = await db.transaction().execute(async (trx) => {
    if (!(await markDigestSent(trx, key, now))) return undefined;
    const digest = await findDigestIssue(trx, key.planId, key.week, key.issue);
    if (!digest) throw new Error(`The digest of ${key.week} is gone`);
    return sayDigest(trx, plan, digest, now);
  });
  if (sent && sent.unreachable > 0)
    log.warn({ ...key, count: sent.unreachable }, 'A digest that some can receive nowhere');
  return sent;
}

async function sayDigest(db: Db, plan: Plan, digest: Digest, now: Date): Promise<DigestSent> {
  const { week, issue } = digest.snapshot;
  const rows = digestParts(digest, plan.id).map(({ name, message }) => ({
    key: `digest:${plan.id}:${week}:${issue}:${name}`,
    message,
    ...(name === 'words' ? {} : { file: true as const }),
  }));
  const readers = await readDigestReaders(db, plan.id);
  const frame = { timeZone: plan.timeZone, now };
  const persons = readers.filter(({ reachable }) => reachable).map(({ person }) => person);
  const words = rows.find(({ message }) => message.digest);
  for (let from = 0; from < persons.length; from += BATCH) {
    const batch = persons.slice(from, from + BATCH);
    await sayToEach(db, batch, rows, frame);
    if (words) await mailToEach(db, batch, words, frame);
  }
  const members = readers.filter(({ role }) => role === 'committee');
  const unreachable = members.filter(({ reachable }) => !reachable).length;
  const missed = digestMissedMessage(digest, { members: members.length, unreachable });
  const key = `digest-missed:${plan.id}:${week}:${issue}`;
  if (missed) await sayToEach(db, await readCoordinators(db, plan.id), [{ key, message: missed }], frame);
  return { readers: persons.length, unreachable: readers.length - persons.length };
}
