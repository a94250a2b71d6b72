import type { Services } from '#app/services.ts';
import { strikeSecrets } from '#store/waste.ts';

const HOUR = 3600_000;

/** Every hour: codes are struck out of what was said more than an hour ago. */
export async function strikeOldSecrets({
  db,
  clock,
}: Pick<Services, 'db' | 'clock'>): Promise<Record<string, number>> {
  return { struck: await strikeSecrets(db, new Date(clock().getTime() - HOUR)) };
}
