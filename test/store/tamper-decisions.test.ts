import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyRecord } from '#domain/chain.ts';
import { checkStandings } from '#store/check-record.ts';
import { readRecord } from '#store/record.ts';
import type { Schema } from '#store/schema.ts';
import { databaseKinds } from '../support/databases.ts';
import { decide, reweigh } from '../support/decide.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';

/** 147 baselines, then: 148 weighs 4.3, 149 withdraws 4.2, 150 adds 4.77, 151 restores 4.2, 152 withdraws 4.1. */
describe.for(databaseKinds)('decisions that were tampered with on %s', (kind) => {
  let program: TestProgram;
  beforeAll(async () => {
    program = await openTestProgram(kind);
    const reason = 'Décidé en comité.';
    const title = { fr: 'Former les archivistes' };
    await decide(
      program,
      reweigh('4.3', 9),
      { kind: 'withdrawal', code: '4.2', reason },
      {
        kind: 'addition',
        ...{
          commitment: 4,
          number: 77,
          title,
          weight: 2,
          dueOn: null,
          band: 'limited',
          progress: 10,
          reason,
        },
      },
      { kind: 'restoration', code: '4.2', reason },
      { kind: 'withdrawal', code: '4.1', reason },
    );
  });
  afterAll(() => program.close());

  async function found(statements: readonly string[]) {
    const look = {
      verdict: {} as object,
      disagreements: [] as readonly { of: string | null; what: string }[],
    };
    await program.db
      .transaction()
      .execute(async (trx: Transaction<Schema>) => {
        await sql`alter table entry disable trigger user`.execute(trx);
        for (const statement of statements) await sql.raw(statement).execute(trx);
        look.verdict = await verifyRecord(readRecord(trx, program.planId));
        look.disagreements = await checkStandings(trx, program.planId);
        throw new Error('Forget it');
      })
      .catch((error: Error) => {
        if (error.message !== 'Forget it') throw error;
      });
    return look;
  }

  test('untouched, it is whole', async () => {
    expect(await found([])).toMatchObject({ verdict: { whole: true, entries: 152 }, disagreements: [] });
  });

  test.for<[string, string, number]>([
    ['a weight', 'update entry set weight = 8 where seq = 148', 148],
    ['what it was decided on', 'update entry set base = 20 where seq = 148', 148],
    ['who decided', "update entry set author = '00000000-0000-4000-8000-000000000001' where seq = 149", 149],
    ['when', "update entry set at = at - interval '1 day' where seq = 149", 149],
    ['which activity', 'update entry set activity_id = activity_id + 1 where seq = 149', 149],
    ['a withdrawal made a restoration', "update entry set kind = 'restoration' where seq = 149", 149],
    ['a restoration made a withdrawal', "update entry set kind = 'withdrawal' where seq = 151", 151],
    ['where an addition begins', 'update entry set progress = 20 where seq = 150', 150],
    ['an addition’s weight', 'update entry set weight = 3 where seq = 150', 150],
    [
      'a reason',
      "update entry set texts = jsonb_set(texts, '{reason,text}', '\"Autre\"') where seq = 149",
      149,
    ],
    ['an addition made a baseline', "update entry set kind = 'baseline' where seq = 150", 150],
  ])('%s: it says where', async ([, statement, seq]) => {
    expect((await found([statement])).verdict).toEqual({ whole: false, seq, why: 'content' });
  });

  test('a text that is withheld by another hash', async () => {
    const { verdict } = await found([
      `update entry set texts = jsonb_build_object('reason', jsonb_build_object('withheld', repeat('ab', 32))) where seq = 149`,
    ]);
    expect(verdict).toEqual({ whole: false, seq: 149, why: 'content' });
  });

  test.for<[string, string, { of: string; what: string }]>([
    [
      'a weight that is shown',
      "weight = 10 where title ->> 'fr' like 'Former les arch%'",
      { of: '4.77', what: 'weight' },
    ],
    ['a weight as it was', 'weight = 12 where commitment = 4 and number = 3', { of: '4.3', what: 'weight' }],
    [
      'a withdrawal that nobody decided',
      'withdrawn_at = now() where commitment = 4 and number = 3',
      { of: '4.3', what: 'withdrawn' },
    ],
    [
      'a withdrawal after its restoration',
      'withdrawn_at = now() where commitment = 4 and number = 2',
      { of: '4.2', what: 'withdrawn' },
    ],
    [
      'a withdrawal passed over',
      'withdrawn_at = null where commitment = 4 and number = 1',
      { of: '4.1', what: 'withdrawn' },
    ],
  ])('%s: the record says otherwise', async ([, set, disagreement]) => {
    const look = await found([`update activity set ${set}`]);
    expect(look.verdict).toMatchObject({ whole: true });
    // The sums of the rate are no longer those of its activities, either.
    expect(look.disagreements).toContainEqual(disagreement);
    expect(look.disagreements).toContainEqual({ of: '4', what: 'tally' });
  });

  test('a decision that claims another state than the one it was made on', async () => {
    const look = await found(['update entry set progress = 79 where seq = 148']);
    expect(look.verdict).toMatchObject({ whole: true });
    expect(look.disagreements).toEqual([{ of: '4.3', what: 'decision' }]);
  });
});
