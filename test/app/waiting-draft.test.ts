import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mentionDraft } from '#app/mention-draft.ts';
import { localize } from '#chat/localize.ts';
import { readWaiting } from '#store/waiting.ts';
import { databaseKinds } from '../support/databases.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { newLead } from '../support/talk.ts';
import type { Talker } from '../support/talk.ts';

describe.for(databaseKinds)('a draft that waits on %s', (kind) => {
  let program: TestProgram;
  beforeAll(async () => {
    program = await openTestProgram(kind);
  });
  afterAll(() => program.close());

  const personOf = async ({ address }: Talker) => {
    const account = program.db.selectFrom('account').where('chat', '=', address.chat);
    return (await account.select('person_id').executeTakeFirstOrThrow()).person_id;
  };

  test('it is mentioned once, where its person last wrote from, and can be taken up', async () => {
    const lead = await newLead(program, [4]);
    await lead.says('4.3 80 % 600 actes');
    const person = await personOf(lead);
    program.setClock('2026-11-30T09:00:00Z');
    expect(
      await Promise.all([mentionDraft(program.services, person), mentionDraft(program.services, person)]),
    ).toContain(true);
    expect(await mentionDraft(program.services, person)).toBe(false);
    const waiting = await readWaiting(program.db, lead.address);
    const mentioned = waiting.map(localize).filter(({ parts }) => parts[0]?.text.includes('attend toujours'));
    expect(mentioned).toHaveLength(1);
    expect(await lead.send({ kind: 'pressed', verb: 'resume', target: '' })).toBe('answered');
    expect(lead.last()).toContain('Des difficultés');
  });

  test('one that was recorded or given up is not mentioned', async () => {
    const lead = await newLead(program, [4]);
    await lead.says('4.3 80 %', 'annuler');
    expect(await mentionDraft(program.services, await personOf(lead))).toBe(false);
  });

  test('after days its buttons still work, and it is recorded on the day on which it is confirmed', async () => {
    const lead = await newLead(program, [10]);
    program.setClock('2026-11-28T09:00:00Z');
    await lead.says('10.2 70 % fait');
    program.setClock('2026-12-09T23:30:00Z');
    await lead.taps('Aucune');
    await lead.taps('Sans preuve');
    await lead.taps('Confirmer');
    expect(lead.last()).toMatch(/^Enregistré/);
    const last = program.db.selectFrom('entry').orderBy('seq', 'desc').limit(1);
    expect((await last.select('local_date').executeTakeFirstOrThrow()).local_date).toBe('2026-12-09');
  });
});
