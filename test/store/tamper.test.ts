import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyRecord } from '#domain/chain.ts';
import { checkStandings } from '#store/check-record.ts';
import { readRecord } from '#store/record.ts';
import type { Schema } from '#store/schema.ts';
import { databaseKinds } from '../support/databases.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { comesToSummary, newLead } from '../support/talk.ts';

type Trx = Transaction<Schema>;

/** 147 baselines, then: 148 says 4.3 is at 80 %, 149 corrects that to 85 %, 150 says 4.2 is at 95 % with a file. */
describe.for(databaseKinds)('a record that was tampered with on %s', (kind) => {
  let program: TestProgram;
  let head = '';
  beforeAll(async () => {
    program = await openTestProgram(kind);
    const lead = await newLead(program, [4]);
    await comesToSummary(lead, '4.3 80 % 600 actes');
    await lead.taps('Confirmer');
    await lead.taps('Corriger');
    await lead.taps('L’avancement');
    await lead.says('85');
    await lead.taps('Confirmer');
    await lead.says('4.2 95 %', 'passer', 'passer', 'https://exemple.ma/bilan');
    await lead.taps('C’est tout');
    await lead.taps('Confirmer');
    const verdict = await verifyRecord(readRecord(program.db, program.planId));
    if (!verdict.whole || verdict.entries !== 150) throw new Error('The record began otherwise');
    head = verdict.head;
  });
  afterAll(() => program.close());

  /** Tampers as somebody who owns the tables can, looks at what is found, and lets it be forgotten. */
  async function found(statements: readonly string[], keptHead?: string) {
    const look = { verdict: {} as object, disagreements: [] as readonly object[] };
    await program.db
      .transaction()
      .execute(async (trx: Trx) => {
        await sql`alter table entry disable trigger user`.execute(trx);
        for (const statement of statements) await sql.raw(statement).execute(trx);
        look.verdict = await verifyRecord(readRecord(trx, program.planId), keptHead);
        look.disagreements = await checkStandings(trx, program.planId);
        throw new Error('Forget it');
      })
      .catch((error: Error) => {
        if (error.message !== 'Forget it') throw error;
      });
    return look;
  }

  test.for<[string, string, number, string]>([
    ['a progress', 'update entry set progress = 81 where seq = 148', 148, 'content'],
    ['a weight', 'update entry set weight = weight + 1 where seq = 20', 20, 'content'],
    [
      'an author',
      "update entry set author = '00000000-0000-4000-8000-000000000000' where seq = 149",
      149,
      'content',
    ],
    ['a date', "update entry set at = at - interval '1 day' where seq = 149", 149, 'content'],
    [
      'a text',
      "update entry set texts = jsonb_set(texts, '{actions,text}', '\"700 actes\"') where seq = 148",
      148,
      'content',
    ],
    [
      'a link',
      'update entry set texts = jsonb_set(texts, \'{"evidence.0",text}\', \'"https://autre.ma/"\') where seq = 150',
      150,
      'content',
    ],
    ['a text taken away', "update entry set texts = texts - 'actions' where seq = 148", 148, 'content'],
    ['what it corrects', 'update entry set supersedes = null, origin = seq where seq = 149', 149, 'content'],
    ['an entry taken away', 'delete from entry where seq = 100', 100, 'order'],
    [
      'a content hash',
      "update entry set content_hash = decode(repeat('ab', 32), 'hex') where seq = 7",
      7,
      'content',
    ],
    [
      'a link of the chain',
      "update entry set hash = decode(repeat('ab', 32), 'hex') where seq = 7",
      7,
      'link',
    ],
    [
      'the link before',
      "update entry set prev = decode(repeat('ab', 32), 'hex') where seq = 7",
      7,
      'previous',
    ],
  ])('%s: it says where', async ([, statement, seq, why]) => {
    expect((await found([statement])).verdict).toEqual({ whole: false, seq, why });
  });

  test('two entries that changed places', async () => {
    const { verdict } = await found([
      'update entry set seq = 9999, origin = 9999 where seq = 30',
      'update entry set seq = 30, origin = 30 where seq = 31',
      'update entry set seq = 31, origin = 31 where seq = 9999',
    ]);
    expect(verdict).toEqual({ whole: false, seq: 30, why: 'previous' });
  });

  test('the last entry taken away leaves a whole chain, and a head that nobody has seen', async () => {
    const { verdict, disagreements } = await found(['delete from entry where seq = 150'], head);
    expect(verdict).toEqual({ whole: false, seq: 149, why: 'head' });
    expect(disagreements).toContainEqual({ of: null, what: 'head' });
    expect(disagreements).toContainEqual({ of: '4.2', what: 'standing' });
  });

  test.for<[string, string, object[]]>([
    [
      'a figure that is shown',
      'update standing set progress = 99, band = $$complete$$ where seq = 149',
      [{ of: '4.3', what: 'standing' }],
    ],
    ['an activity without one', 'delete from standing where seq = 149', [{ of: '4.3', what: 'standing' }]],
    [
      'the head that is shown',
      "update chain_head set hash = decode(repeat('ab', 32), 'hex')",
      [{ of: null, what: 'head' }],
    ],
    ['the number of the head', 'update chain_head set seq = seq - 1', [{ of: null, what: 'head' }]],
    [
      'a correction that takes another’s place',
      'update entry set origin = 21 where seq = 149; update standing set seq = 148, origin = 148, progress = 80 where seq = 149',
      [{ of: '4.3', what: 'origin' }],
    ],
    [
      'a file of evidence',
      "insert into file values (decode(repeat('ab', 32), 'hex'), 'text/plain', 1, 'x', now())",
      [{ of: 'ab'.repeat(32), what: 'file' }],
    ],
  ])('%s: the record says otherwise', async ([, statements, disagreements]) => {
    const look = await found(statements.split('; '));
    expect(look.verdict).toMatchObject({ whole: true });
    // Sums kept beside the standings may disagree, too.
    expect(look.disagreements.filter((it) => !('what' in it && it.what === 'tally'))).toEqual(disagreements);
  });

  test.each(['tally', 'past_tally'])('the sums of a rate, in %s', async (table) => {
    const look = await found([
      `update ${table} set weighted = weighted + 1 where commitment_id = (select id from commitment where number = 10)`,
    ]);
    expect(look.verdict).toMatchObject({ whole: true });
    expect(look.disagreements).toEqual([{ of: '10', what: 'tally' }]);
  });
});
