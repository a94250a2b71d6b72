import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseKinds } from '../support/databases.ts';
import { openOlderVersion } from '../support/older-version.ts';
import type { OlderVersion } from '../support/older-version.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { newLead } from '../support/talk.ts';
import type { Talker } from '../support/talk.ts';

describe.for(databaseKinds)('a conversation that goes from one version to another, on %s', (kind) => {
  let program: TestProgram;
  let older: OlderVersion;
  beforeAll(async () => {
    program = await openTestProgram(kind);
    older = await openOlderVersion('choice-no-difficulties');
  });
  afterAll(async () => {
    await older.remove();
    await program.close();
  });

  /** Said to the version that does not know the words of « Aucune difficulté ». */
  const saysToOlder = ({ address }: Talker, text: string) =>
    older.receive(program.services, {
      from: address,
      message: program.services.newId(),
      content: { kind: 'said', text },
    });

  test.for<[string, string]>([
    ['a text', 'Le budget manque'],
    ['the number of a choice', '1'],
    ['the words of a choice that it does not know', 'aucune difficulté'],
    ['a command', 'passer'],
  ])('%s answers a question whose choices the older one cannot put into words', async ([, said]) => {
    const lead = await newLead(program, [4]);
    await lead.says('4.3 80 % 600 actes');
    expect(lead.told.at(-1)?.choices.length).toBeGreaterThan(0);
    expect(await saysToOlder(lead, said)).toEqual({ outcome: 'answered' });
    // The newer one takes it up where the older one left it.
    await lead.says('passer');
    expect(lead.last()).not.toContain('Des difficultés');
    expect(program.troubles).toEqual([]);
  });

  test('choices of a shape that is not known are forgotten, and the draft is not', async () => {
    const lead = await newLead(program, [4]);
    await lead.says('4.3 80 % 600 actes');
    await sql`
      update session set state = jsonb_set(state, '{offered}', '[{"id": "none", "picture": "none.png"}]')
      where jsonb_typeof(state) = 'object'`.execute(program.db);
    await lead.says('Le budget manque', 'passer', 'passer');
    expect(lead.last()).toContain('Le budget manque');
  });
});
