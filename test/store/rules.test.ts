import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseKinds } from '../support/databases.ts';
import { writeByHand } from '../support/entry-by-hand.ts';
import type { Entry } from '../support/entry-by-hand.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { comesToSummary, newLead } from '../support/talk.ts';

const salted = (text: string) => ({ salt: '00', text });
const LINK = { kind: 'link' };

describe.for(databaseKinds)('the record on %s refuses by itself', (kind) => {
  let program: TestProgram;
  /** An update of 4.3 to 80 %, its undone predecessor, a baseline, and an update of another activity. */
  const known = { update: '', undone: '', baseline: '', other: '' };
  const origins: Record<string, number> = {};

  beforeAll(async () => {
    program = await openTestProgram(kind);
    const lead = await newLead(program, [4]);
    await comesToSummary(lead, '4.3 85 %');
    await lead.taps('Confirmer');
    await lead.taps('Défaire');
    await comesToSummary(lead, '4.3 80 %');
    await lead.taps('Confirmer');
    await comesToSummary(lead, '4.2 80 %');
    await lead.taps('Confirmer');
    const { rows } = await sql<{ id: string; origin: number; code: string; kind: string; retracts: boolean }>`
      select e.id, e.origin, e.kind, e.retracts, a.commitment || '.' || a.number as code
      from entry e join activity a on a.id = e.activity_id where a.commitment = 4 order by e.seq`.execute(
      program.db,
    );
    const named = (name: keyof typeof known, row: (typeof rows)[number] | undefined) => {
      known[name] = row?.id ?? '';
      origins[name] = row?.origin ?? 0;
    };
    named(
      'baseline',
      rows.find((row) => row.code === '4.3'),
    );
    named(
      'undone',
      rows.find(({ retracts }) => retracts),
    );
    named(
      'update',
      rows.findLast((row) => row.code === '4.3'),
    );
    named(
      'other',
      rows.findLast((row) => row.code === '4.2'),
    );
  });
  afterAll(() => program.close());

  const write = (entry: Entry) => writeByHand(program, entry);

  test.for<[string, Entry, string]>([
    ['a sound update is taken', {}, 'accepted'],
    ['complete without evidence', { band: 'complete', progress: 95 }, 'complete_needs_evidence'],
    ['complete with evidence is taken', { band: 'complete', progress: 95, evidence: [LINK] }, 'accepted'],
    ['90 % as complete without evidence', { band: 'complete', progress: 90 }, 'complete_needs_evidence'],
    [
      'a band that its progress is not in',
      { band: 'limited', progress: 80, texts: { difficulties: salted('d') } },
      'band_agrees_with_progress',
    ],
    [
      'a progress above 100',
      { band: 'complete', progress: 101, evidence: [LINK] },
      'band_agrees_with_progress',
    ],
    [
      'a progress below 0',
      { band: 'not_started', progress: -1, texts: { difficulties: salted('d'), reason: salted('r') } },
      'band_agrees_with_progress',
    ],
    ['a band of one’s own', { band: 'nearly', progress: 80 }, 'band_agrees_with_progress'],
    ['less than before without a reason', { progress: 79 }, 'reason_required'],
    [
      'less than before with an empty reason',
      { progress: 79, texts: { reason: salted('') } },
      'reason_required',
    ],
    ['less than before with a reason is taken', { progress: 79, texts: { reason: salted('r') } }, 'accepted'],
    [
      'little done after the due date, in silence',
      { band: 'limited', progress: 50, texts: { reason: salted('r') } },
      'difficulties_required',
    ],
    [
      'little done after the due date, with no word',
      { band: 'limited', progress: 50, texts: { reason: salted('r'), difficulties: salted('') } },
      'difficulties_required',
    ],
    [
      'nothing done after the due date, in silence',
      { band: 'not_started', progress: 0, texts: { reason: salted('r') } },
      'difficulties_required',
    ],
    [
      'little done before the due date is taken',
      { band: 'limited', progress: 50, local_date: '2026-10-14', texts: { reason: salted('r') } },
      'accepted',
    ],
    ['"no change" that changes the progress', { unchanged: true, progress: 85 }, 'unchanged_is_unchanged'],
    ['"no change" is taken', { unchanged: true, progress: 80 }, 'accepted'],
    ['an update of nobody’s', { author: null }, 'update_has_author'],
    ['an update made on nothing', { base: null }, 'update_has_author'],
    ['an undoing of nothing', { retracts: true }, 'undo_supersedes'],
    ['an original that claims another’s place', { origin: 21 }, 'correction_has_origin'],
    [
      'a correction of what does not exist',
      { supersedes: randomUUID(), origin: 21 },
      'correction_of_nothing',
    ],
  ])('%s', async ([, entry, outcome]) => {
    expect(await write(entry)).toBe(outcome);
  });

  test.for<[string, keyof typeof known, Entry, string]>([
    ['a correction is taken', 'update', {}, 'accepted'],
    ['an undoing is taken', 'update', { retracts: true, progress: 78 }, 'accepted'],
    ['a correction below what it corrects, without a reason', 'update', { progress: 79 }, 'reason_required'],
    [
      'a correction that says it changes nothing',
      'update',
      { unchanged: true, band: 'complete', progress: 95 },
      'unchanged_corrects_nothing',
    ],
    ['a correction of the plan’s own figure', 'baseline', {}, 'correction_of_nothing'],
    ['a correction of what was undone', 'undone', {}, 'correction_of_nothing'],
    ['a correction of another activity’s', 'other', {}, 'correction_of_nothing'],
  ])('%s', async ([, what, entry, outcome]) => {
    expect(await write({ ...entry, supersedes: known[what], origin: origins[what] ?? 0 })).toBe(outcome);
  });

  test('a second correction of one version', async () => {
    const { rows } = await sql<{
      supersedes: string;
      origin: number;
    }>`select supersedes, origin from entry where retracts`.execute(program.db);
    expect(await write({ supersedes: rows[0]?.supersedes ?? '', origin: rows[0]?.origin ?? 0 })).toBe(
      'corrected_once',
    );
  });

  test.for([
    ['update entry set progress = 81 where seq = 1'],
    ['delete from entry where seq = 1'],
    ['truncate entry cascade'],
  ])('%s', async ([statement = '']) => {
    await expect(sql.raw(statement).execute(program.db)).rejects.toThrow('The record is append-only');
  });

  test('a second link on one place of the chain', async () => {
    const link = { plan_id: program.planId, seq: 9999, weight: 1, channel: 'psql' };
    const first = await program.db
      .selectFrom('entry')
      .selectAll()
      .where('seq', '=', 1)
      .executeTakeFirstOrThrow();
    const forged = { ...first, ...link, id: randomUUID(), origin: 9999, texts: '{}', evidence: '[]' };
    const write = (entry: typeof forged) => program.db.insertInto('entry').values(entry).execute();
    await expect(write(forged)).rejects.toThrow(/duplicate key.*prev/);
    await expect(write({ ...forged, seq: 1, origin: 1 })).rejects.toThrow(/duplicate key.*pkey/);
  });
});
