import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { databaseKinds } from '../support/databases.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { expectWhole, updates } from '../support/record.ts';
import { comesToSummary, newLead } from '../support/talk.ts';

/** Everything that a turn writes, as it is now. */
async function written({ db }: TestProgram) {
  const { rows } = await sql`
    select (select jsonb_agg(s order by person_id) from session s) as sessions,
      (select count(*) from inbox) as inbox, (select count(*) from outbox) as outbox,
      (select jsonb_agg(h) from chain_head h) as heads, (select count(*) from entry) as entries,
      (select jsonb_agg(s order by activity_id) from standing s) as standings`.execute(db);
  return rows[0];
}

/** Ends whoever waits for a lock. */
const CUT = `select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and wait_event_type = 'Lock'`;

describe.for(databaseKinds)('a database that fails in the middle of a turn, on %s', (kind) => {
  let program: TestProgram;
  beforeAll(async () => {
    program = await openTestProgram(kind);
  });
  afterEach(() => expectWhole(program));
  afterAll(() => program.close());

  test.for(['outbox', 'entry', 'inbox', 'chain_head'] as const)(
    'when %s cannot be written, nothing is; the same message then has its turn',
    async (table) => {
      const lead = await newLead(program, [4]);
      await comesToSummary(lead, '4.3 85 %');
      const before = await written(program);
      const tap = lead.button('Confirmer');
      await sql`create function out_of_order() returns trigger language plpgsql as
        $$ begin raise exception 'out of order'; end $$`.execute(program.db);
      await sql`create trigger out_of_order before insert or update on ${sql.table(table)}
        execute function out_of_order()`.execute(program.db);
      expect(await lead.send(tap, `confirm ${table}`)).toBe('failed');
      await sql`drop function out_of_order cascade`.execute(program.db);
      expect(await written(program)).toEqual(before);
      expect(program.troubles.splice(0)).toHaveLength(1);

      expect(await lead.send(tap, `confirm ${table}`)).toBe('answered');
      expect(await lead.send(tap, `confirm ${table}`)).toBe('duplicate');
      expect(lead.last()).toMatch(/^Enregistré sous le n° \d+/);
      await lead.taps('Défaire');
    },
  );

  test.runIf(kind === 'postgres')(
    'when its connection is cut, the turn is tried again, and counts once',
    async () => {
      const lead = await newLead(program, [4]);
      await comesToSummary(lead, '4.3 85 %');
      const receipts = (await updates(program)).length;
      const admin = new pg.Client(program.url);
      await admin.connect();
      await admin.query('begin; select from chain_head for update');
      const sent = lead.send(lead.button('Confirmer'));
      while ((await admin.query(CUT)).rowCount === 0);
      await admin.query('rollback');
      await admin.end();
      expect(await sent).toBe('answered');
      expect(await updates(program)).toHaveLength(receipts + 1);
      expect(program.troubles).toEqual([]);
    },
  );

  test('a program that ends between the write and the answer leaves the answer in the outbox', async () => {
    const lead = await newLead(program, [10]);
    await lead.says('engagement 10');
    const { rows } = await sql<{ n: number }>`
      select count(*) as n from outbox where chat = ${lead.address.chat} and sent_at is null and dead_at is null`.execute(
      program.db,
    );
    expect(rows[0]?.n).toBe(1);
  });
});
