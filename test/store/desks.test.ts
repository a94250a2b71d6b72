import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '#domain/calendar.ts';
import { owedFor } from '#domain/owed.ts';
import type { Activity } from '#domain/plan.ts';
import { findCommitment } from '#store/answers.ts';
import { readOwed } from '#store/desks.ts';
import { databaseKinds, reminderSite } from '../support/reminders.ts';
import type { ReminderSite } from '../support/reminders.ts';

const ZONE = 'Africa/Casablanca';

describe.each(databaseKinds)('what is owed on %s', (kind) => {
  let site: ReminderSite;
  beforeAll(async () => {
    site = await reminderSite(kind);
  });
  afterAll(() => site.close());

  const ids = async () =>
    new Map(
      (
        await site.db
          .selectFrom('commitment')
          .where('plan_id', '=', site.plan.id)
          .select(['id', 'number'])
          .execute()
      ).map(({ id, number }) => [number, id]),
    );

  async function bothWays(today: string) {
    const numbers = await ids();
    const owed = await readOwed(site.db, numbers.values(), { today, timeZone: ZONE });
    const inSql = [];
    const inDomain = [];
    for (const [number, id] of numbers) {
      const found = await findCommitment(site.db, site.plan.id, number);
      const activities: readonly Activity[] = found?.activities ?? [];
      inDomain.push(owedFor(number, activities, today, ZONE));
      inSql.push(owed.get(id) ?? { commitment: number, silent: [], due: [], reportedAt: null });
    }
    return { inSql, inDomain };
  }

  test('is the same in SQL as in the domain, for any dates, reports and withdrawals', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 400 }),
        fc.array(
          fc.record({
            due: fc.option(fc.integer({ min: -40, max: 40 })),
            // Minutes around the beginning of the month, and days before.
            reported: fc.option(
              fc.oneof(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -90_000, max: 40_000 })),
            ),
            withdrawn: fc.boolean(),
            complete: fc.boolean(),
          }),
          { minLength: 1, maxLength: 30 },
        ),
        async (day, given) => {
          const today = addDays('2026-01-01', day);
          const begin = Date.parse(`${today.slice(0, 7)}-01T00:00:00Z`);
          const rows = given.map(({ due, reported, withdrawn, complete }, n) => ({
            n,
            due: due === null ? null : addDays(today, due),
            reported: reported === null ? null : new Date(begin + reported * 60_000).toISOString(),
            withdrawn: withdrawn ? '2026-01-01T00:00:00Z' : null,
            complete,
          }));
          const numbered = sql`(select id, (row_number() over (order by commitment, number) - 1) % ${rows.length}::int as n
            from activity) as numbered
            join jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
              as g (n int, due date, reported timestamptz, withdrawn timestamptz, complete boolean) using (n)`;
          await sql`update activity set due_on = g.due, withdrawn_at = g.withdrawn from ${numbered}
            where activity.id = numbered.id`.execute(site.db);
          await sql`update standing set reported_at = g.reported, band = case when g.complete then 'complete' else 'limited' end
            from ${numbered} where activity_id = numbered.id`.execute(site.db);
          const { inSql, inDomain } = await bothWays(today);
          expect(inSql).toEqual(inDomain);
        },
      ),
      { numRuns: 15 },
    );
  });
});
