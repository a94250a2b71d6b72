import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tallyOf } from '#domain/rate.ts';
import { readProgressTrend, readRateTrend } from '#store/public-trend.ts';
import { findPublicActivity } from '#store/public-activity.ts';
import { findPublicCommitment, readWeighed } from '#store/public-commitment.ts';
import { findPublicFrame } from '#store/public-frame.ts';
import { readTallies } from '#store/rates.ts';
import { databaseKinds } from '../support/databases.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { newLead } from '../support/talk.ts';

describe.for([...databaseKinds])('what pages read of the past on %s', (kind) => {
  let program: TestProgram;
  const instants = ['2020-01-01', '2023-08-01', '2026-11-24', '2026-12-02', '2026-12-30'].map(
    (date) => new Date(`${date}T12:00:00Z`),
  );
  beforeAll(async () => {
    program = await openTestProgram(kind);
    const lead = await newLead(program, [4]);
    for (const [day, said] of [
      ['2026-11-24T10:00:00Z', '4.3 82 %'],
      ['2026-12-01T10:00:00Z', '4.3 85 %'],
    ] as const) {
      program.setClock(day);
      await lead.says(said, 'passer', 'passer', 'passer', 'passer');
      await lead.taps('Confirmer');
    }
    program.setClock('2026-12-10T10:00:00Z');
    await lead.taps('Défaire');
    program.setClock('2027-01-01T10:00:00Z');
  });
  afterAll(() => program.close());

  test('a trend is what the rates were at each of its instants', async () => {
    const { db, planId } = program;
    const trend = await readRateTrend(db, planId, instants);
    for (const [index, at] of instants.entries())
      expect(trend[index]).toEqual(await readTallies(db, planId, at));
    expect(await readRateTrend(db, planId, [])).toEqual([]);
  });

  test('so is that of an activity, undone updates passed over', async () => {
    const { db, planId } = program;
    const of = { planId, commitment: 4, number: 3 };
    expect(await readProgressTrend(db, of, instants)).toEqual([null, 78, 82, 85, 82]);
  });

  test('the activities of a past instant make up the rate that was told then', async () => {
    const { db, planId } = program;
    for (const at of instants.slice(1)) {
      const weighed = await readWeighed(db, planId, 4, at);
      const tally = (await readTallies(db, planId, at)).find(({ number }) => number === 4)?.tally;
      expect(tallyOf(weighed.map((one) => ({ ...one, withdrawn: false })))).toEqual(tally);
    }
    expect(await readWeighed(db, planId, 4, undefined)).toEqual(
      await readWeighed(db, planId, 4, instants[4]),
    );
    expect((await findPublicCommitment(db, planId, 4, { asOf: instants[0] }))?.total).toBe(0);
  });

  test('the past as of now is the present', async () => {
    const { db, planId } = program;
    const asOf = program.services.clock();
    const code = { commitment: 4, activity: 3 };
    expect(await findPublicActivity(db, planId, code, { asOf })).toEqual(
      await findPublicActivity(db, planId, code),
    );
    expect(await findPublicCommitment(db, planId, 4, { asOf })).toEqual(
      await findPublicCommitment(db, planId, 4),
    );
  });

  test('the version of a plan changes with whatever a page shows, and with nothing else', async () => {
    const { db, planId } = program;
    const version = async () => (await findPublicFrame(db, 'MA-PAN2'))?.version;
    const changes = [
      sql`update plan set title = title where id = ${planId}`,
      sql`insert into assessment (id, plan_id, commitment_id, completion, source, on_date, channel, at)
        select gen_random_uuid(), plan_id, id, 'limited', 'IRM', '2026-12-01', 'cli', now() from commitment
        where plan_id = ${planId} and number = 4`,
      sql`insert into indicator_value (id, plan_id, commitment_id, indicator, kind, value, on_date, source, channel, at)
        select gen_random_uuid(), plan_id, id, 1, 'value', 30, '2026-12-01', 'note', 'cli', now() from commitment
        where plan_id = ${planId} and number = 4`,
    ];
    let last = await version();
    for (const change of changes) {
      expect(await version()).toBe(last);
      await change.execute(db);
      const next = await version();
      expect(next).not.toBe(last);
      last = next;
    }
    await sql`update session set updated_at = now()`.execute(db);
    expect(await version()).toBe(last);
  });
});
