import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkTimeZone } from '#app/check-time-zone.ts';
import { seedSamplePlan } from '#app/seed.ts';
import type { Services } from '#app/services.ts';
import { randomSources } from '#app/sources.ts';
import { surroundings } from '#app/surroundings.ts';
import { fixedClock } from '../../src/clock.ts';
import { databaseKinds, freshDatabase } from '../support/databases.ts';
import type { FreshDatabase } from '../support/databases.ts';
import { silentLog } from './silent-log.ts';

describe.each(databaseKinds)('time-zone data on %s', (kind) => {
  let fresh: FreshDatabase;
  const warn = vi.fn<Services['log']['warn']>();
  const at = (instant: string): Services => ({
    db: fresh.db,
    clock: fixedClock(instant),
    instance: 'test',
    ...randomSources,
    log: { ...silentLog, warn },
    ...surroundings('http://127.0.0.1:3000'),
    deliver() {},
  });
  beforeAll(async () => {
    fresh = await freshDatabase(kind);
    await seedSamplePlan(at('2026-11-23T09:00:00Z'));
  });
  afterAll(() => fresh.close());

  test('that agrees with Node’s is not worth a word', async () => {
    // Until 2026-03 Morocco's rules are the same in every release of the last years.
    await checkTimeZone(at('2025-06-15T09:00:00Z'));
    expect(warn).not.toHaveBeenCalled();
  });

  test('that differs from Node’s is warned of, with both readings', async () => {
    await sql`update plan set time_zone = 'Etc/Unknown'`.execute(fresh.db);
    const formats = vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function (this: unknown) {
      return { format: () => '2025-06-15 10:00' } as Intl.DateTimeFormat;
    });
    await checkTimeZone(at('2025-06-15T09:00:00Z'));
    formats.mockRestore();
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ timeZone: 'Etc/Unknown', here: '2025-06-15 10:00', database: 'unknown' }),
      expect.stringContaining('other time-zone data'),
    );
  });
});
