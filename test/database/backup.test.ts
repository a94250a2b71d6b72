import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyRecord } from '#domain/chain.ts';
import { backupLines } from '#database/backup/write-backup.ts';
import { CannotRestore, restoreLines } from '#database/backup/restore.ts';
import { checkStandings } from '#store/check-record.ts';
import { keepBytes } from '#store/files.ts';
import { readRecord } from '#store/record.ts';
import type { Db } from '#store/schema.ts';
import { databaseKinds, freshDatabase } from '../support/databases.ts';
import type { DatabaseKind, FreshDatabase } from '../support/databases.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { comesToSummary, newLead } from '../support/talk.ts';

const LATER = new Date('2026-12-01T09:00:00Z');
const ways = databaseKinds.flatMap((from) => databaseKinds.map((into) => [from, into] as const));

async function linesOf(db: Db, at = LATER): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of backupLines(db, at)) lines.push(line.trimEnd());
  return lines;
}

async function* given(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

describe.for(ways)(
  'a backup of %s, restored into %s',
  ([from, into]: readonly [DatabaseKind, DatabaseKind]) => {
    let program: TestProgram;
    let lines: readonly string[];
    let target: FreshDatabase;

    beforeAll(async () => {
      program = await openTestProgram(from);
      const lead = await newLead(program, [4]);
      await comesToSummary(lead, '4.3 85 % نُشر ٦٠٠ قرار\u2028et « plus » \\ "encore"');
      await lead.says('confirmer');
      const bytes = Buffer.from([0, 255, 10, 13, 92, 34]);
      await keepBytes(program.db, {
        sha256: createHash('sha256').update(bytes).digest('hex'),
        type: 'image/png',
        bytes,
        at: LATER,
      });
      // Nobody is delivering any more.
      await sql`update outbox set leased_by = null`.execute(program.db);
      lines = await linesOf(program.db);
      target = await freshDatabase(into);
    });
    afterAll(async () => {
      await target.close();
      await program.close();
    });

    test('has every row as it was, and goes on from there', async () => {
      const restored = await restoreLines(target.db, given(lines), LATER);
      expect(restored.heads).toEqual([
        { plan: 'MA-PAN2', seq: 148, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      ]);
      // What had not been sent is held back (the messages of the conversation above), and nothing else is otherwise.
      const { rows } = await sql<{ waiting: number }>`select count(*)::int as waiting from outbox`.execute(
        program.db,
      );
      expect(restored.held).toBe(rows[0]?.waiting);
      await sql`update outbox set dead_at = null, last_error = null`.execute(target.db);
      expect(sorted(await linesOf(target.db))).toEqual(sorted(lines));
      expect(await verifyRecord(readRecord(target.db, program.planId))).toMatchObject({
        whole: true,
        entries: 148,
      });
      expect(await checkStandings(target.db, program.planId)).toEqual([]);

      const there = { ...program, db: target.db, services: { ...program.services, db: target.db } };
      const lead = await newLead(there, [10]);
      await comesToSummary(lead, '10.2 88 %');
      await lead.taps('Confirmer');
      expect(await verifyRecord(readRecord(target.db, program.planId))).toMatchObject({
        whole: true,
        entries: 149,
      });
      await expect(sql`delete from entry`.execute(target.db)).rejects.toThrow('append-only');
      await expect(
        sql`insert into post (person_id, role, since) values (999999, 'coordinator', now())`.execute(
          target.db,
        ),
      ).rejects.toThrow('post_person_id_fkey');
    });

    test('is not written over anything', async () => {
      await expect(restoreLines(program.db, given(lines), LATER)).rejects.toThrow('not empty');
    });
  },
);

/** Rows have no order of their own; the sum of all lines depends on it. */
function sorted(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => !line.startsWith('@end')).toSorted();
}

describe('a backup that is', () => {
  let lines: readonly string[];
  let target: FreshDatabase;

  beforeAll(async () => {
    const program = await openTestProgram('pglite');
    lines = await linesOf(program.db);
    await program.close();
    target = await freshDatabase('pglite');
  });
  afterAll(() => target.close());

  const broken: readonly (readonly [string, (lines: readonly string[]) => readonly string[], string])[] = [
    ['cut off', (all) => all.slice(0, -1), 'not whole'],
    [
      'without a row',
      (all) => all.toSpliced(all.findIndex((line) => line.startsWith('@activity ')) + 5, 1),
      'own sum',
    ],
    ['changed in a letter', (all) => all.map((line) => line.replace('Publication', 'Publicité')), 'own sum'],
    [
      'made by a newer program',
      ([first = '', ...rest]) => [first.replace('"format":1', '"format":2'), ...rest],
      'newer program',
    ],
    [
      'of tables that are not known',
      ([first = '', ...rest]) => [
        first.replace(/"migration":"[^"]*"/, '"migration":"2031-01-01-1-x"'),
        ...rest,
      ],
      'another version',
    ],
    ['something else', () => ['{"plan":{}}'], 'no backup'],
    ['empty', () => [], 'no backup'],
  ];
  test.for(broken)('%s leaves the database empty', async ([, change, why]) => {
    const restoring = restoreLines(target.db, given(change(lines)), LATER);
    await expect(restoring).rejects.toThrow(CannotRestore);
    await expect(restoring).rejects.toThrow(why);
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from plan`.execute(target.db);
    expect(rows[0]?.count).toBe(0);
  });
});
