import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { doInArea } from '#app/areas/act.ts';
import { Outdated } from '#store/passing-error.ts';
import { readPublicContributions } from '#store/voice/public.ts';
import { databaseKinds } from '../support/databases.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { actingAs, asking, newPerson } from '../support/voices.ts';

describe.each(databaseKinds)('a plan that is closed meanwhile on %s', (kind) => {
  let program: TestProgram;
  beforeAll(async () => {
    program = await openTestProgram(kind);
  });
  afterAll(() => program.close());

  test('nothing is asked of a plan that was closed since the turn read it', async () => {
    const person = await newPerson(program);
    const acting = await actingAs(program, person);
    const question = asking(program, { commitment: 4 });
    const ask = () => program.db.transaction().execute((trx) => doInArea(trx, question, acting));
    await sql`update plan set status = 'closed', closed_at = ${program.services.clock()}`.execute(program.db);
    await expect(ask()).rejects.toThrow(Outdated);
    expect(await readPublicContributions(program.db, program.planId, { limit: 10 })).toEqual([]);
    await sql`update plan set status = 'open', closed_at = null`.execute(program.db);
    await ask();
    expect(await readPublicContributions(program.db, program.planId, { limit: 10 })).toHaveLength(1);
  });
});
