import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decideOne } from '#app/secretariat/decide.ts';
import type { Decision } from '#app/record-decisions.ts';
import type { Message } from '#chat/message.ts';
import { findPersonAt } from '#store/people.ts';
import { keysOf } from '../support/committee.ts';
import { databaseKinds } from '../support/databases.ts';
import { actingCoordinator, reweigh } from '../support/decide.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';

const reason = 'Les charges ont été revues.';

describe.for(databaseKinds)('who leads what was decided on %s', (kind) => {
  let program: TestProgram;
  beforeAll(async () => {
    program = await openTestProgram(kind);
  });
  afterAll(() => program.close());

  const idOf = async (chat: string) =>
    (await findPersonAt(program.db, { platform: 'terminal', chat }))?.id ?? 0;
  /** Who was told what by this decision, each by the keys of its sentences. */
  async function told(decision: Decision, personId?: number) {
    await sql`truncate outbox`.execute(program.db);
    const acting = await actingCoordinator(program);
    const by = personId === undefined ? acting : { ...acting, personId };
    const decided = await program.db.transaction().execute((trx) => decideOne(trx, decision, by));
    const { rows } = await sql<{ person: number; message: Message }>`
      select person_id as person, message from outbox order by person_id`.execute(program.db);
    return { decided, told: rows.map(({ person, message }) => ({ person, keys: keysOf([message]) })) };
  }
  const both = async (key: string) => {
    const leads = [await idOf('lead'), await idOf('second')].toSorted((one, other) => one - other);
    return leads.map((person) => ({ person, keys: [key, 'secretariat-told-number'] }));
  };

  test('hears of a weight, a withdrawal, a restoration and an addition, each once', async () => {
    const title = { fr: 'Former' };
    const begun = { dueOn: null, band: 'not_started', progress: 0 } as const;
    const decisions: readonly Decision[] = [
      reweigh('4.3', 9),
      { kind: 'withdrawal', code: '4.3', reason },
      { kind: 'restoration', code: '4.3', reason },
      { kind: 'addition', commitment: 4, number: 6, title, weight: 2, ...begun, reason },
    ];
    for (const decision of decisions)
      expect((await told(decision)).told).toEqual(await both(`secretariat-told-${decision.kind}`));
  });

  test('hears nothing where nothing changed, or of what they decided themselves', async () => {
    expect(await told(reweigh('4.3', 9))).toEqual({ decided: undefined, told: [] });
    const lead = await idOf('lead');
    const { told: others } = await told(reweigh('4.3', 8), lead);
    expect(others.map(({ person }) => person)).toEqual([await idOf('second')]);
    expect((await told(reweigh('4.3', 7))).told).toHaveLength(2);
  });

  test('hears nothing of a decision that was undone with its transaction', async () => {
    await sql`truncate outbox`.execute(program.db);
    const acting = await actingCoordinator(program);
    const failing = program.db.transaction().execute(async (trx) => {
      await decideOne(trx, reweigh('4.3', 5), acting);
      throw new Error('The power went');
    });
    await expect(failing).rejects.toThrow('The power went');
    const { rows } = await sql`select id from outbox`.execute(program.db);
    expect(rows).toEqual([]);
  });
});
