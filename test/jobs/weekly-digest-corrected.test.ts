import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDocument } from '#app/documents.ts';
import type { Message } from '#chat/message.ts';
import { weeklyDigest } from '#jobs/weekly-digest.ts';
import { findDigest } from '#store/digest.ts';
import { databaseKinds } from '../support/databases.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { comesToSummary, newLead } from '../support/talk.ts';
import type { Talker } from '../support/talk.ts';

describe.each(databaseKinds)('a corrected digest on %s', (kind) => {
  let program: TestProgram;
  let lead: Talker;
  const tick = (instant: string) => {
    program.setClock(instant);
    return weeklyDigest(program.services);
  };
  const issues = async () => {
    const { rows } = await sql<{ key: string; count: number }>`
      select regexp_replace(dedupe_key, '^digest:[0-9]+:([^:]+:[12]):words:.*$', '\\1') as key, count(*)::int as count
      from outbox where dedupe_key like 'digest:%:words:%' group by 1 order by 1`.execute(program.db);
    return rows.map(({ key, count }) => `${key} to ${count}`);
  };
  beforeAll(async () => {
    program = await openTestProgram(kind);
    lead = await newLead(program, [4, 10]);
    program.setClock('2026-11-25T10:00:00Z');
    await comesToSummary(lead, '4.3 85 %');
    await lead.taps('Confirmer');
    program.setClock('2026-11-26T10:00:00Z');
    await comesToSummary(lead, '10.2 88 %');
    await lead.taps('Confirmer');
    await tick('2026-11-30T08:00:00Z');
  });
  afterAll(() => program.close());

  test('nothing was corrected: nothing is issued again', async () => {
    expect(await tick('2026-12-01T08:00:00Z')).toMatchObject({ corrected: 0, sent: 0 });
    expect(await issues()).toEqual(['2026-W48:1 to 2']);
  });

  test('it goes out at the hour of digests, once, with all that was corrected by then', async () => {
    program.setClock('2026-12-01T10:00:00Z');
    await lead.taps('Défaire');
    expect(await tick('2026-12-01T20:00:00Z')).toMatchObject({ corrected: 0 });
    expect(await tick('2026-12-02T07:59:00Z')).toMatchObject({ corrected: 0 });
    expect(await tick('2026-12-02T08:00:00Z')).toMatchObject({ corrected: 1, sent: 1, readers: 2 });
    expect(await tick('2026-12-02T08:01:00Z')).toMatchObject({ corrected: 0, sent: 0 });
    expect(await issues()).toEqual(['2026-W48:1 to 2', '2026-W48:2 to 2']);
    const { rows } = await sql<{ message: Message }>`
      select message from outbox where dedupe_key like '%W48:2:words%' limit 1`.execute(program.db);
    const said = JSON.stringify(rows[0]?.message);
    expect(said).toContain('"digest-title-corrected"');
    expect(said).toContain('"digest-corrected-gone"');
  });

  test('a second correction of the same week is told by the next digest only', async () => {
    program.setClock('2026-12-02T10:00:00Z');
    await lead.says('/start');
    await comesToSummary(lead, '4.2 80 %');
    await lead.taps('Confirmer');
    await tick('2026-12-07T08:00:00Z');
    program.setClock('2026-12-07T10:00:00Z');
    expect(await tick('2026-12-08T08:00:00Z')).toMatchObject({ corrected: 0, sent: 0 });
    expect((await issues()).filter((one) => one.startsWith('2026-W48'))).toHaveLength(2);
    expect(await findDigest(program.db, program.planId, '2026-W49')).toMatchObject({ number: 2 });
  });

  test('the files of a digest are made for its reader, in each issue', async () => {
    const { rows } = await sql<{ id: number; message: Message }>`
      select id::int as id, message from outbox where message ? 'document'
        and message -> 'document' ->> 'week' = '2026-W48' and platform = 'web'
        and person_id = (select min(person_id) from outbox where message ? 'digest' and platform = 'web')
      order by id`.execute(program.db);
    expect(rows.map(({ message }) => message.document?.make)).toEqual(
      [1, 2].flatMap(() => ['digest-picture', 'digest-csv', 'digest-xlsx']),
    );
    const [picture, csv] = await Promise.all(
      rows.slice(0, 2).map((row) => makeDocument(program.services, { ...row, language: 'ar' })),
    );
    expect(picture).toMatchObject({ name: 'MA-PAN2-2026-W48.png', type: 'image/png' });
    expect(Buffer.from(csv?.bytes ?? []).toString('utf8')).toContain('الخطة');
  });
});
