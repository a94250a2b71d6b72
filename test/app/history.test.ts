import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { partsOf } from '#app/apply-effects.ts';
import { currentOf } from '#domain/history.ts';
import { tallyOf } from '#domain/rate.ts';
import type { ActivityCode } from '#domain/plan.ts';
import type { EntryKind } from '#domain/record-content.ts';
import type { NewUpdate } from '#domain/update.ts';
import { readTallies } from '#store/rates.ts';
import { readTurn } from '#store/read-turn.ts';
import { readWeightsAsOf } from '#store/weights-as-of.ts';
import { writeTurn } from '#store/write-turn.ts';
import { databaseKinds } from '../support/databases.ts';
import { decide, reweigh } from '../support/decide.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { expectWhole } from '../support/record.ts';
import { newLead } from '../support/talk.ts';
import type { Talker } from '../support/talk.ts';

/** What is done to one activity: an update, a correction or undoing of the nth original (if it still may be), a decision. */
const act = fc.oneof(
  fc.record({ kind: fc.constant('update' as const), progress: fc.integer({ min: 60, max: 90 }) }),
  fc.record({
    kind: fc.constant('correct' as const),
    nth: fc.nat(3),
    progress: fc.integer({ min: 60, max: 90 }),
  }),
  fc.record({ kind: fc.constant('undo' as const), nth: fc.nat(3) }),
  fc.record({ kind: fc.constant('weigh' as const), weight: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ kind: fc.constant('leave and return' as const) }),
);
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;
type Row = {
  id: string;
  seq: number;
  origin: number;
  retracts: boolean;
  at: string;
  band: string;
  progress: number;
  kind: EntryKind;
};

describe.for(databaseKinds)('histories on %s', (kind) => {
  let program: TestProgram;
  let lead: Talker;
  let minute = 0;
  beforeAll(async () => {
    program = await openTestProgram(kind);
    lead = await newLead(program, [4]);
  });
  afterAll(() => program.close());

  const historyOf = async (activityId: number): Promise<Row[]> => {
    const { rows } = await sql<Row & { at: Date }>`
      select id, seq, origin, retracts, at, band, progress, kind from entry where activity_id = ${activityId} order by seq`.execute(
      program.db,
    );
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  };

  async function perform(it: Act): Promise<number> {
    minute += 1;
    program.setClock(new Date(Date.parse('2026-11-23T09:00:00Z') + minute * 60_000).toISOString());
    const read = await readTurn(program.db, lead.address, `m${minute}`, program.services.clock());
    const target = read?.desk.find(({ code }) => code === '4.3');
    if (!read || !target) throw new Error('Nobody leads 4.3');
    if (it.kind === 'weigh') {
      await decide(program, reweigh('4.3', it.weight));
      return target.id;
    }
    if (it.kind === 'leave and return') {
      for (const way of ['withdrawal', 'restoration'] as const)
        await decide(program, { kind: way, code: '4.3', reason: 'Une erreur.' });
      return target.id;
    }
    const history = await historyOf(target.id);
    const originals = history.filter((row) => row.kind === 'update' && row.seq === row.origin);
    const original = it.kind === 'update' ? undefined : originals.at(-1 - it.nth);
    const newest = history.findLast((row) => row.origin === original?.seq);
    if (it.kind !== 'update' && (!newest || newest.retracts)) return target.id;
    const update: NewUpdate = {
      id: program.services.newId(),
      activityId: target.id,
      activity: '4.3',
      base: target.standing.seq,
      band: 'significant',
      progress: it.kind === 'undo' ? 78 : it.progress,
      unchanged: false,
      supersedes: newest?.id ?? null,
      retracts: it.kind === 'undo',
      texts: { reason: 'Un recomptage.' },
      evidence: [],
    };
    const now = program.services.clock();
    const circumstances = {
      read,
      now: now.toISOString(),
      today: '2026-11-23',
      channel: 'terminal',
      newSalt: program.services.newSalt,
      newId: program.services.newId,
    };
    await writeTurn(program.db, {
      personId: read.personId,
      planId: program.planId,
      turnRead: read.turn,
      from: lead.address,
      inboundMessage: `m${minute}`,
      content: {},
      at: now,
      state: {},
      draftSince: null,
      language: 'fr',
      timeZone: 'Africa/Casablanca',
      replies: [{ dedupeKey: `m${minute}`, message: { lines: [] }, replaces: null }],
      leaseBy: 'test',
      ...partsOf([{ kind: 'record', updates: [update] }], circumstances),
    });
    return target.id;
  }

  test('what stands is what domain/history.ts says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 8, size: 'max' }), async (acts) => {
        let activityId = 0;
        for (const it of acts) activityId = await perform(it);
        const history = await historyOf(activityId);
        const current = currentOf(history);
        const { rows } = await sql<{
          seq: number;
          reported_at: Date | null;
        }>`select * from standing where activity_id = ${activityId}`.execute(program.db);
        expect(rows[0]).toMatchObject({
          seq: current?.seq,
          origin: current?.origin,
          band: current?.band,
          progress: current?.progress,
          kind: current?.kind,
        });
        // A correction says nothing new: the report is that of its original.
        const original = history.find(({ seq }) => seq === current?.origin);
        expect(rows[0]?.reported_at?.toISOString() ?? null).toBe(
          current?.kind === 'baseline' ? null : original?.at,
        );
      }),
      { numRuns: 12 },
    );
    await expectWhole(program);
  });

  test('rates as of an instant add up what stood then, with the weights of then', async () => {
    const at = new Date(Date.parse('2026-11-23T09:00:00Z') + Math.floor(minute / 2) * 60_000);
    for (const instant of [undefined, at]) {
      const tallies = await readTallies(program.db, program.planId, instant);
      const { rows } = await sql<{ id: number; code: ActivityCode }>`
        select id, commitment || '.' || number as code from activity
        where commitment = 4 and plan_id = ${program.planId}`.execute(program.db);
      const then = await readWeightsAsOf(program.db, program.planId, instant ?? program.services.clock());
      const stood = await Promise.all(
        rows.map(async ({ id, code }) => ({
          ...(then.get(code) ?? { weight: 0, withdrawn: true }),
          progress: currentOf(await historyOf(id), instant?.toISOString())?.progress ?? 0,
        })),
      );
      expect(tallies.find(({ number }) => number === 4)?.tally).toEqual(tallyOf(stood));
    }
  });
});
