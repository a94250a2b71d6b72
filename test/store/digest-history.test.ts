import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { currentOf } from '#domain/history.ts';
import { readMoved, readStood } from '#store/digest-activities.ts';
import { forgotten, openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';

const BEGIN = Date.parse('2026-11-01T00:00:00Z');
const FIRST = 1_000;
const at = (step: number) => new Date(BEGIN + step * 60_000).toISOString();

type Entry = {
  readonly seq: number;
  readonly origin: number;
  readonly retracts: boolean;
  readonly at: string;
  readonly progress: number;
};

/** What may come of one activity: originals, and corrections or undos of the newest version of one of them. */
const histories = fc
  .array(
    fc.record({
      back: fc.nat(6),
      corrects: fc.boolean(),
      retracts: fc.boolean(),
      progress: fc.integer({ min: 60, max: 89 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((steps) => {
    const entries: Entry[] = [];
    for (const [index, { back, corrects, retracts, progress }] of steps.entries()) {
      const seq = FIRST + index;
      const originals = entries.filter((one) => one.seq === one.origin);
      const origin = corrects ? originals.at(-1 - (back % Math.max(1, originals.length)))?.seq : undefined;
      const entry = { seq, at: at(index), progress, origin: origin ?? seq };
      entries.push({ ...entry, retracts: origin !== undefined && retracts });
    }
    return entries;
  });

describe('what stood then', () => {
  let program: TestProgram;
  let activity: { readonly id: number; readonly progress: number };
  beforeAll(async () => {
    program = await openTestProgram('pglite');
    const { rows } = await sql<typeof activity>`
      select a.id, st.progress from activity a join standing st on st.activity_id = a.id
      where a.commitment = 4 and a.number = 3`.execute(program.db);
    activity = rows[0] ?? { id: 0, progress: 0 };
    await sql`alter table entry disable trigger entry_rules`.execute(program.db);
  });
  afterAll(() => program.close());

  test('the store reads it as domain/history.ts does, with the corrections known', async () => {
    const spans = fc.record({ since: fc.nat(12), asOf: fc.nat(12), known: fc.nat(12) });
    await fc.assert(
      fc.asyncProperty(histories, spans, (entries, { since, asOf, known }) =>
        forgotten(program, async () => {
          await write(program, activity.id, entries);
          const [from, then] = [Math.min(since, asOf), Math.max(since, asOf)];
          const until = Math.max(then, known);
          const lastSeq = FIRST + Math.min(then, entries.length - 1);
          const seen = { asOf: new Date(at(then)), knownAt: new Date(at(until)), lastSeq };
          // Only what was there as of then counts, in its newest correction known.
          const model = currentOf(
            entries.filter(({ origin }) => origin <= lastSeq),
            at(until),
          );
          const before = currentOf(entries, at(from));

          const { due } = await readStood(program.db, program.planId, seen, '2030-01-01');
          const own = due.find(({ code }) => code === '4.3');
          // What stands now was not moved by these entries: it is read only where nothing has come since.
          const expected = entries.length > then + 1 ? model?.progress : undefined;
          expect(own?.progress).toBe(expected ?? activity.progress);
          const { moved } = await readMoved(program.db, program.planId, new Date(at(from)), seen);
          for (const one of moved) {
            expect(one.is.progress).toBe(model?.progress ?? activity.progress);
            expect(one.was?.progress).toBe(before?.progress ?? activity.progress);
          }
          const news = entries.filter(
            (one) =>
              (one.at > at(from) && one.at <= at(then)) ||
              (one.at > at(then) && one.at <= at(until) && one.origin <= lastSeq),
          );
          expect(moved.length).toBe(news.length > 0 ? 1 : 0);
        }),
      ),
      { numRuns: 60 },
    );
  });
});

async function write(
  { db, planId }: TestProgram,
  activityId: number,
  entries: readonly Entry[],
): Promise<void> {
  const id = (seq: number) => `00000000-0000-4000-8000-${String(seq).padStart(12, '0')}`;
  const hash = (seq: number) => createHash('sha256').update(String(seq)).digest();
  for (const { seq, origin, retracts, at: when, progress } of entries) {
    const version = entries.filter((one) => one.origin === origin && one.seq < seq).at(-1);
    await sql`
      insert into entry (plan_id, seq, id, kind, activity_id, at, local_date, author, channel, band, progress, base,
        supersedes, origin, retracts, content_hash, prev, hash)
      values (${planId}, ${seq}, ${id(seq)}, 'update', ${activityId}, ${when}, '2026-11-01', ${id(1)}, 'web',
        'significant', ${progress}, 1, ${version ? id(version.seq) : null}, ${origin}, ${retracts}, ${hash(seq)},
        ${hash(seq - 1)}, ${hash(seq)})`.execute(db);
  }
}
