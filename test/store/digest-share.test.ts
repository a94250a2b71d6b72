import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestFromRecord } from '#app/make-digest.ts';
import { weeklyDigest } from '#jobs/weekly-digest.ts';
import type { Change } from '#domain/digest-snapshot.ts';
import { commitmentRate, meanRate, tallyOf } from '#domain/rate.ts';
import { getPlanByCode } from '#store/plans.ts';
import { readTallies } from '#store/rates.ts';
import { databaseKinds } from '../support/databases.ts';
import { decide, reweigh } from '../support/decide.ts';
import { openSite, seen } from '../support/site.ts';
import type { Site } from '../support/site.ts';
import { comesToSummary, newLead } from '../support/talk.ts';
import type { Talker } from '../support/talk.ts';

type Standing = {
  readonly code: string;
  readonly commitment: number;
  readonly weight: number;
  readonly progress: number;
  readonly withdrawn: boolean;
};

describe.for(databaseKinds)('what decisions made of the rates in a week, on %s', (kind) => {
  let site: Site;
  let lead: Talker;
  let before: ReadonlyMap<string, Standing>;
  const standings = async () => {
    const { rows } = await sql<Standing>`
      select a.commitment || '.' || a.number as code, a.commitment, a.weight::float8 as weight, st.progress,
        a.withdrawn_at is not null as withdrawn
      from activity a join standing st on st.activity_id = a.id`.execute(site.program.db);
    return new Map(rows.map((row) => [row.code, row]));
  };
  const updates = async (said: string) => {
    await comesToSummary(lead, said);
    await lead.taps('Confirmer');
  };

  /** Both in one commitment (4), decisions alone (9), progress alone (10). */
  beforeAll(async () => {
    site = await openSite(kind);
    const { program } = site;
    lead = await newLead(program, [4, 9, 10]);
    program.setClock('2026-11-23T10:00:00Z');
    before = await standings();
    await updates('4.3 85 % 600 actes');
    await decide(
      program,
      reweigh('4.3', 40),
      { kind: 'withdrawal', code: '4.2', reason: 'Reprise par un autre plan.' },
      { kind: 'withdrawal', code: '9.1', reason: 'Sans objet.' },
      {
        kind: 'addition',
        commitment: 9,
        number: 90,
        title: { fr: 'Guide' },
        weight: 25,
        dueOn: null,
        band: 'limited',
        progress: 30,
        reason: 'Demandé par le comité.',
      },
    );
    program.setClock('2026-11-25T10:00:00Z');
    await updates('9.90 45 % rédigé');
    await updates('10.2 88 % publié');
    await updates('4.3 88 % 700 actes');
    program.setClock('2026-11-30T07:00:00Z');
  });
  afterAll(() => site.close());

  /** Adds up anew, from the activities one by one, what `progressOf` says of each. */
  const ratesBy = async (progressOf: (one: Standing) => number) => {
    const now = [...(await standings()).values()];
    const rates = new Map(
      [...Map.groupBy(now, ({ commitment }) => commitment)].map(([number, activities]) => [
        number,
        commitmentRate(tallyOf(activities.map((one) => ({ ...one, progress: progressOf(one) })))),
      ]),
    );
    return { of: (number: number) => rates.get(number) ?? null, plan: meanRate([...rates.values()]) };
  };
  const untouched = ({ code }: Standing) => before.get(code)?.progress ?? 30;
  const snapshotOf = async () => {
    const plan = await getPlanByCode(site.program.db, 'MA-PAN2');
    return (await digestFromRecord(site.program.db, plan, '2026-W48', site.program.services.clock()))
      .snapshot;
  };

  test('every change is what decisions made and what progress made', async () => {
    const { commitments, rate } = await snapshotOf();
    const [now, decided] = [await ratesBy(({ progress }) => progress), await ratesBy(untouched)];
    const check = (change: Change | undefined, is: number | null, alone: number | null) => {
      const { now: shown, before: was, byDecision = 0 } = change ?? { now: null, before: null };
      expect(shown).toBeCloseTo(is ?? -1, 8);
      expect(byDecision).toBeCloseTo((alone ?? -1) - (was ?? -1), 8);
      expect(byDecision + ((is ?? 0) - (alone ?? 0))).toBeCloseTo((is ?? 0) - (was ?? 0), 8);
    };
    for (const one of commitments) check(one, now.of(one.number), decided.of(one.number));
    check(rate, now.plan, decided.plan);
    const told = commitments.filter(({ byDecision }) => byDecision !== undefined);
    expect(told.map(({ number }) => number)).toEqual([4, 9]);
  });

  test('what is undone later is progress, and no decision', async () => {
    const { program } = site;
    const first = await snapshotOf();
    for (const instant of ['2026-11-30T07:00:00Z', '2026-11-30T08:00:00Z']) {
      program.setClock(instant);
      await weeklyDigest(program.services);
    }
    program.setClock('2026-12-01T10:00:00Z');
    await lead.taps('Défaire');
    program.setClock('2026-12-02T08:00:00Z');
    await weeklyDigest(program.services);
    const { rows } = await sql<{ snapshot: typeof first }>`
      select snapshot from digest where week = '2026-W48' and issue = 2`.execute(program.db);
    const four = ({ commitments }: typeof first) => commitments.find(({ number }) => number === 4);
    const second = rows[0]?.snapshot;
    if (!second) throw new Error('It was issued anew');
    expect(four(second)?.now).toBeLessThan(four(first)?.now ?? 0);
    expect(four(second)?.byDecision).toBeCloseTo(four(first)?.byDecision ?? 0, 8);
    expect(second.rate.now).toBeCloseTo(
      meanRate((await readTallies(program.db, program.planId)).map(({ tally }) => commitmentRate(tally))) ??
        0,
      8,
    );
  });

  test.for([
    ['fr', 'par décision'],
    ['en', 'by decision'],
    ['ar', 'بفعل القرارات'],
  ])('the page says so in %s', async ([language, words]) => {
    const page = seen(await site.visit().text(`/${language}/MA-PAN2/digests/2026-W48`));
    expect(page.split(words ?? '').length).toBeGreaterThan(4);
  });
});
