import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readTurn } from '#store/read-turn.ts';
import type { TurnRead } from '#store/read-turn.ts';
import { databaseKinds } from '../support/databases.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { newLead } from '../support/talk.ts';
import type { Talker } from '../support/talk.ts';

describe.for(databaseKinds)('desks that are kept, on %s', (kind) => {
  let program: TestProgram;
  let lead: Talker;
  let colleague: Talker;
  beforeEach(async () => {
    program = await openTestProgram(kind);
    lead = await newLead(program, [4, 10]);
    colleague = await newLead(program, [4]);
  });
  afterEach(() => program.close());

  const readBy = (db: TestProgram['db'], { address }: Talker): Promise<TurnRead | undefined> =>
    readTurn(db, address, 'not said yet', program.services.clock());
  /** What this process reads, and what one would that has just started: it has kept nothing. */
  async function readTwice(): Promise<TurnRead | undefined> {
    const kept = await readBy(program.db, lead);
    expect(kept).toEqual(await readBy(program.db.withoutPlugins(), lead));
    return kept;
  }
  const change = (statement: string) => sql.raw(statement).execute(program.db);

  test('a desk that nobody touched is the one that is kept', async () => {
    const first = await readTwice();
    const again = await readTwice();
    expect(first?.desk.length).toBeGreaterThan(5);
    expect(again?.desk[0]?.title).toBe(first?.desk[0]?.title);
  });

  test('what a colleague has reported lies on it at the next turn', async () => {
    await readTwice();
    await colleague.says(
      '4.3 80 %',
      '600 actes publiés',
      'c’est tout',
      'Le portail est lent.',
      'passer',
      'passer',
    );
    await colleague.taps('Confirmer');
    const read = await readTwice();
    const { standing, lastDifficulties } = read?.desk.find(({ code }) => code === '4.3') ?? {};
    expect([standing?.progress, lastDifficulties]).toEqual([80, 'Le portail est lent.']);
  });

  const CHANGES: Record<string, string> = {
    'a title': `update activity set title = '{"fr": "Autrement"}' where commitment = 4 and number = 3`,
    'a due date': `update activity set due_on = '2027-01-31' where commitment = 4 and number = 3`,
    'a weight': `update activity set weight = 7 where commitment = 4 and number = 3`,
    'a withdrawal': `update activity set withdrawn_at = now() where commitment = 10 and number = 2`,
    'the title of a commitment': `update commitment set title = '{"fr": "Autrement"}' where number = 10`,
    'a post that ends': `update post set until = now() where commitment_id = (select id from commitment where number = 10)`,
  };
  test('whatever of it changes is seen at the next turn', async () => {
    for (const [what, statement] of Object.entries(CHANGES)) {
      const before = await readTwice();
      await change(statement);
      expect((await readTwice())?.desk, what).not.toEqual(before?.desk);
    }
  });

  test('whoever is away has their desk on that of their deputy, for as long', async () => {
    const ids = [(await readBy(program.db, colleague))?.personId, (await readBy(program.db, lead))?.personId];
    await change(`update post set commitment_id = (select id from commitment where number = 11)
      where person_id = ${ids[0]}`);
    const codes = async () => new Set((await readTwice())?.desk.map(({ commitment }) => commitment));
    expect(await codes()).toEqual(new Set([4, 10]));
    await change(`insert into preference (person_id, deputy_id, away_from) values (${ids.join(', ')}, '2020-01-01')
      on conflict (person_id) do update set deputy_id = ${ids[1]}, away_from = '2020-01-01'`);
    expect(await codes()).toEqual(new Set([4, 10, 11]));
    await change(`update preference set away_until = '2020-02-01' where person_id = ${ids[0]}`);
    expect(await codes()).toEqual(new Set([4, 10]));
  });
});
