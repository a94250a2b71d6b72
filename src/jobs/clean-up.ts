import type { Services } from '#app/services.ts';
import { deleteOldArrivals } from '#store/arrivals.ts';
import { deleteExpiredDevices } from '#store/devices.ts';
import { deleteUnusedInvitations } from '#store/invitations.ts';
import { deleteOldInbox, deleteOldJobRuns, deleteOldOutbox, deleteUnusedFiles } from '#store/waste.ts';

const DAY = 24 * 3600_000;

/**
 * Every day: what nobody can need any more; what was heard and said is kept for so many days. The record, and what it
 * refers to, is never touched.
 */
export async function cleanUp(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  retentionDays: number,
): Promise<Record<string, number>> {
  const now = clock().getTime();
  const daysAgo = (days: number) => new Date(now - days * DAY);
  return {
    invitations: await deleteUnusedInvitations(db, daysAgo(30)),
    files: await deleteUnusedFiles(db, daysAgo(14)),
    devices: await deleteExpiredDevices(db, new Date(now)),
    arrived: await deleteOldArrivals(db, daysAgo(retentionDays)),
    heard: await deleteOldInbox(db, daysAgo(retentionDays)),
    said: await deleteOldOutbox(db, daysAgo(retentionDays)),
    runs: await deleteOldJobRuns(db, daysAgo(90)),
  };
}
