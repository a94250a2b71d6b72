import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exportPlan } from '#app/export-plan.ts';
import { importPlan } from '#app/import-plan.ts';
import { verifyRecord } from '#domain/chain.ts';
import type { RecordEntry } from '#domain/chain.ts';
import { findOpenPlan, getPlanByCode, listPlans } from '#store/plans.ts';
import { readRecord } from '#store/record.ts';
import type { Db } from '#store/schema.ts';
import { databaseKinds, freshDatabase } from '../support/databases.ts';
import type { FreshDatabase } from '../support/databases.ts';
import { activityOf, changedSample, commitmentOf, samplePlan } from '../support/sample-plan.ts';

async function entriesOf(record: AsyncIterable<RecordEntry>): Promise<RecordEntry[]> {
  const entries: RecordEntry[] = [];
  for await (const entry of record) entries.push(entry);
  return entries;
}

const lineOf = (problem: object | undefined) => Number(problem && 'line' in problem ? problem.line : 0);

describe.for([...databaseKinds])('on %s', (kind) => {
  let database: FreshDatabase;
  let db: Db;
  let now: Date;
  const put = (text: string, options = {}) =>
    importPlan({ db, clock: () => now, newId: randomUUID }, text, options);

  beforeEach(async () => {
    database = await freshDatabase(kind);
    db = database.db;
    now = new Date('2026-11-22T10:00:00Z');
  });
  afterEach(() => database.close());

  const rowsOf = async (table: string) => {
    const { rows } = await sql<{ count: number }>`select count(*) from ${sql.table(table)}`.execute(db);
    return rows[0]?.count;
  };

  test('a plan comes back byte for byte, and is open', async () => {
    expect(await put(samplePlan)).toMatchObject({ outcome: 'imported', problems: [] });
    expect(await exportPlan(db)).toBe(samplePlan);
    expect(await exportPlan(db, 'MA-PAN2')).toBe(samplePlan);
    expect(await findOpenPlan(db)).toMatchObject({
      code: 'MA-PAN2',
      timeZone: 'Africa/Casablanca',
      asOf: '2023-07-31',
      demonstration: false,
      unofficialTranslations: ['ar', 'en'],
    });
  });

  test('a file without final newline comes back without it', async () => {
    await put(samplePlan.trimEnd());
    expect(await exportPlan(db)).toBe(samplePlan.trimEnd());
  });

  const shared = new URL('../../../shared/data/pan-2021-2023.json', import.meta.url);
  test.runIf(existsSync(shared))('the file of the report comes back byte for byte', async () => {
    const text = readFileSync(shared, 'utf8');
    expect(await put(text)).toMatchObject({ outcome: 'imported' });
    expect(await exportPlan(db)).toBe(text);
  });

  test('every activity has its baseline in the record, at the end of the day of the state', async () => {
    await put(samplePlan);
    const plan = await getPlanByCode(db, 'MA-PAN2');
    const entries = await entriesOf(readRecord(db, plan.id));
    expect(entries).toHaveLength(147);
    expect(await verifyRecord(entries)).toMatchObject({ whole: true, entries: 147 });
    expect(entries[0]?.content).toMatchObject({ activity: '1.1', band: 'complete', progress: 91 });
    const { rows } = await sql<{ at: Date; date: string }>`
      select distinct at, local_date as date from entry`.execute(db);
    expect(rows).toEqual([{ at: new Date('2023-07-31T22:59:59.999Z'), date: '2023-07-31' }]);
  });

  test('a state of today is recorded now, not at the end of a day that has not come', async () => {
    await put(
      changedSample((document) => {
        document.plan.asOf = '2026-11-22';
      }),
    );
    const { rows } = await sql<{ at: Date }>`select distinct at from entry`.execute(db);
    expect(rows).toEqual([{ at: now }]);
  });

  test('the same file again changes nothing', async () => {
    await put(samplePlan);
    expect(await put(samplePlan)).toEqual({ outcome: 'unchanged', problems: [], changes: [] });
    expect(await put(`\ufeff${samplePlan}`)).toMatchObject({ outcome: 'unchanged' });
    expect(await rowsOf('entry')).toBe(147);
  });

  test('a dry run tells and writes nothing', async () => {
    expect(await put(samplePlan, { dryRun: true })).toMatchObject({ outcome: 'would-change' });
    expect(await rowsOf('plan')).toBe(0);
    await put(samplePlan);
    const text = changedSample((document) => {
      document.plan.title.fr = 'Autre titre';
    });
    const told = await put(text, { dryRun: true });
    expect(told).toMatchObject({
      outcome: 'would-change',
      changes: [{ field: 'title.fr', after: 'Autre titre' }],
    });
    expect(await exportPlan(db)).toBe(samplePlan);
    expect(await put(samplePlan, { dryRun: true })).toMatchObject({ outcome: 'unchanged' });
  });

  test('a changed file changes what it may, and comes back byte for byte', async () => {
    await put(samplePlan);
    const text = changedSample((document) => {
      document.plan.title.fr = 'Autre titre';
      document.plan.timeZone = 'Europe/Paris';
      document.axes.reverse();
      document.axes.push({ code: 'new', title: { ar: 'محور' } });
      const commitment = commitmentOf(document, 4);
      commitment.organisation.fr = 'Autre organisation';
      commitment.problem = { fr: 'Un problème' };
      commitment.contact = { email: 'projet@example.org' };
      commitment.activities.reverse();
      activityOf(document, 4, 1).dueOn = '2026-12-31';
      activityOf(document, 4, 2).startsOn = '2026-01-01';
      commitment.indicators.pop();
    });
    const { outcome, changes } = await put(text);
    expect(outcome).toBe('changed');
    expect(changes.length).toBeGreaterThan(10);
    expect(await exportPlan(db)).toBe(text);
    expect(await put(text)).toMatchObject({ outcome: 'unchanged' });
    expect(await put(samplePlan)).toMatchObject({ outcome: 'changed' });
    expect(await exportPlan(db)).toBe(samplePlan);
    expect(await rowsOf('entry')).toBe(147);
  });

  test('an added activity and an added commitment get their baselines, from now on', async () => {
    await put(samplePlan);
    const text = changedSample((document) => {
      const added = { ...activityOf(document, 3, 1), number: 99, weight: 2.5 };
      commitmentOf(document, 3).activities.unshift(added);
      document.commitments.push({ ...commitmentOf(document, 3), number: 23 });
    });
    now = new Date('2026-11-23T23:30:00Z');
    expect(await put(text)).toMatchObject({ outcome: 'changed' });
    expect(await exportPlan(db)).toBe(text);
    const plan = await getPlanByCode(db, 'MA-PAN2');
    const entries = await entriesOf(readRecord(db, plan.id));
    expect(await verifyRecord(entries)).toMatchObject({ whole: true });
    expect(entries[147]?.content).toMatchObject({
      activity: '3.99',
      at: '2026-11-23T23:30:00.000Z',
      weight: 2.5,
    });
    expect(await rowsOf('standing')).toBe(entries.length);
  });

  test('a file that is wrong is refused as a whole', async () => {
    const text = samplePlan.replace('"progress": 91', '"progress": 12');
    expect(await put(text)).toMatchObject({
      outcome: 'refused',
      problems: [{ path: 'commitments[0].activities[0].progress', reason: { code: 'band-disagrees' } }],
      changes: [],
    });
    expect(await rowsOf('plan')).toBe(0);
  });

  test('a file that contradicts the record is refused with the line, and nothing of it is taken', async () => {
    await put(samplePlan);
    const text = changedSample((document) => {
      document.plan.title.fr = 'Autre titre';
      activityOf(document, 1, 1).progress = 95;
      activityOf(document, 1, 2).weight = 3;
      commitmentOf(document, 22).activities.pop();
    });
    const { outcome, problems } = await put(text);
    expect(outcome).toBe('refused');
    expect(problems.map(({ reason }) => reason.code)).toEqual([
      'progress-recorded',
      'weight-recorded',
      'activity-removed',
    ]);
    const lines = text.split('\n');
    expect(lines[lineOf(problems[0]) - 1]).toContain('"progress": 95');
    expect(lines[lineOf(problems[1]) - 1]).toContain('"weight": 3');
    expect(lines[lineOf(problems[2]) - 1]).toContain('"activities"');
    expect(await exportPlan(db)).toBe(samplePlan);
  });

  test('the baseline can be imported again after updates, and is what is exported', async () => {
    await put(samplePlan);
    await sql`
      insert into entry (plan_id, seq, id, kind, activity_id, at, local_date, author, channel, band, progress, base,
        origin, content_hash, prev, hash)
      select plan_id, 148, ${randomUUID()}::uuid, 'update', activity_id, now(), '2026-11-22', ${randomUUID()}::uuid,
        'web', 'limited', 20, seq, 148, hash, decode(repeat('ab', 32), 'hex'), decode(repeat('cd', 32), 'hex')
      from entry e where activity_id = (select id from activity where commitment = 1 and number = 4)`.execute(
      db,
    );
    await sql`update standing set band = 'limited', progress = 20, seq = 148
      where activity_id = (select id from activity where commitment = 1 and number = 4)`.execute(db);
    expect(await put(samplePlan)).toMatchObject({ outcome: 'unchanged' });
    expect(await exportPlan(db)).toBe(samplePlan);
    const current = changedSample((document) => {
      Object.assign(activityOf(document, 1, 4), { band: 'limited', progress: 20 });
    });
    expect(await put(current)).toMatchObject({ problems: [{ reason: { code: 'progress-recorded' } }] });
  });

  test('due dates that a demonstration invented are neither exported nor lost, until a file says one', async () => {
    await put(samplePlan);
    await sql`update activity set due_on = '2026-12-01', due_invented = true`.execute(db);
    expect(await exportPlan(db)).toBe(samplePlan);
    const text = changedSample((document) => {
      activityOf(document, 1, 1).dueOn = '2026-12-24';
    });
    expect(await put(text)).toMatchObject({
      outcome: 'changed',
      changes: [{ field: 'dueOn', before: null }],
    });
    expect(await exportPlan(db)).toBe(text);
    const { rows } = await sql`
      select due_on, due_invented from activity where commitment = 1 and number < 3 order by number`.execute(
      db,
    );
    expect(rows).toEqual([
      { due_on: '2026-12-24', due_invented: false },
      { due_on: '2026-12-01', due_invented: true },
    ]);
  });

  test('a withdrawn activity may be left out of the file', async () => {
    await put(samplePlan);
    await sql`update activity set withdrawn_at = now() where commitment = 5 and number = 1`.execute(db);
    const text = changedSample((document) => {
      commitmentOf(document, 5).activities.shift();
    });
    expect(await put(text)).toMatchObject({ outcome: 'unchanged' });
  });

  test('plans of other codes stand beside each other; an import does not put itself first', async () => {
    await put(samplePlan);
    now = new Date('2026-11-23T10:00:00Z');
    const text = changedSample((document) => {
      document.plan.code = 'MA-PAN3';
    });
    expect(await put(text)).toMatchObject({ outcome: 'imported' });
    expect((await findOpenPlan(db))?.code).toBe('MA-PAN2');
    expect((await listPlans(db)).map(({ code, status }) => [code, status])).toEqual([
      ['MA-PAN2', 'open'],
      ['MA-PAN3', 'open'],
    ]);
    expect(await exportPlan(db, 'MA-PAN2')).toBe(samplePlan);
    await expect(exportPlan(db, 'MA-PAN9')).rejects.toThrow('MA-PAN9');
  });

  test('without any plan there is none to export', async () => {
    expect(await findOpenPlan(db)).toBeUndefined();
    await expect(exportPlan(db)).rejects.toThrow('No plan is open');
  });

  test('an import that fails at its end leaves nothing behind', async () => {
    const broken = { db, clock: () => now, newId: () => 'not a uuid' };
    await expect(importPlan(broken, samplePlan)).rejects.toThrow('uuid');
    for (const table of ['plan', 'axis', 'commitment', 'activity', 'entry', 'search_text']) {
      expect(await rowsOf(table)).toBe(0);
    }
  });

  test('the same new plan imported twice at once is imported once', async () => {
    const outcomes = (await Promise.all([put(samplePlan), put(samplePlan)])).map(({ outcome }) => outcome);
    expect(outcomes.sort()).toEqual(['imported', 'unchanged']);
    expect(await rowsOf('activity')).toBe(147);
  });
});
