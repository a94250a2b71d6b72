import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findPersonAt } from '#store/people.ts';
import { findHelpRequest } from '#store/committee/help.ts';
import { answered, keysOf, letArrive, newHelper, newsOf, pressing } from '../support/committee.ts';
import { databaseKinds } from '../support/databases.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { newLead } from '../support/talk.ts';
import type { Talker } from '../support/talk.ts';

describe.for(databaseKinds)('requests for help on %s', (kind) => {
  let program: TestProgram;
  beforeAll(async () => {
    program = await openTestProgram(kind);
  });
  afterAll(() => program.close());
  afterEach(() => {
    if (program.troubles.length > 0) throw new Error(JSON.stringify(program.troubles));
  });

  const ask = async (lead: Talker, text = 'Deux ministères ne répondent pas.') => {
    await lead.says('aide du comité 4.3', text);
    await lead.taps('Envoyer');
    await letArrive(program);
    return lastRequest();
  };
  const lastRequest = async () => {
    const { id } = await program.db
      .selectFrom('help_request')
      .orderBy('number', 'desc')
      .select('id')
      .limit(1)
      .executeTakeFirstOrThrow();
    return id;
  };
  const get = async (id: string) => {
    const request = await findHelpRequest(program.db, program.planId, id);
    if (!request) throw new Error('There is no such request');
    return request;
  };

  test('two take it at once: one has it, the other is told who', async () => {
    const [lead, one, other] = [
      await newLead(program, [4]),
      await newHelper(program, 'committee'),
      await newHelper(program, 'committee'),
    ];
    const id = await ask(lead);
    await Promise.all([one.send(pressing('help-take', id)), other.send(pressing('help-take', id))]);
    const { status, takenBy } = await get(id);
    expect(status).toBe('taken');
    const [first, second] = takenBy?.id === one.id ? [one, other] : [other, one];
    expect(await answered(program, first.id)).toContain('vous vous en occupez');
    expect(await answered(program, second.id)).toContain(`${takenBy?.name} s’en occupe déjà`);
    await first.send(pressing('help-take', id));
    expect(await answered(program, first.id)).toContain('C’est déjà noté');
    const { id: leadId } = (await findPersonAt(program.db, lead.address)) ?? { id: 0 };
    expect(
      keysOf(await newsOf(program, leadId)).filter((key) => key === 'committee-news-taken'),
    ).toHaveLength(1);
  });

  test('two leads ask at once: each has a number of its own', async () => {
    const leads = [await newLead(program, [4]), await newLead(program, [4])];
    for (const lead of leads) await lead.says('aide du comité 4.2', 'Il manque un texte.');
    await Promise.all(leads.map((lead) => lead.taps('Envoyer')));
    const rows = await program.db.selectFrom('help_request').select('number').orderBy('number').execute();
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
    expect(rows.length).toBeGreaterThanOrEqual(3);
  });

  test('a request that is resolved while somebody writes an answer stays resolved', async () => {
    const lead = await newLead(program, [4]);
    const helper = await newHelper(program, 'committee');
    const id = await ask(lead);
    await helper.send(pressing('help-answer', id));
    await helper.says('Je m’en charge.');
    const confirm = helper.button('Envoyer');
    await Promise.all([helper.send(confirm), lead.send(pressing('help-resolve', id))]);
    const { status, replies } = await get(id);
    expect(status).toBe('resolved');
    // Whoever was first, nothing was lost: the answer was kept before, or its author was told.
    expect(replies.length === 1 || (await answered(program, helper.id)).includes('close')).toBe(true);
    await lead.send(pressing('help-missing', id));
    expect((await get(id)).status).toBe('resolved');
  });

  test('nobody else sees it, and it is in nobody’s public answer', async () => {
    const lead = await newLead(program, [4]);
    const stranger = await newLead(program, [10]);
    const id = await ask(lead, 'Texte confidentiel.');
    await stranger.send(pressing('help-see', id));
    expect(stranger.last()).not.toContain('confidentiel');
    await stranger.send(pressing('help-resolve', id));
    expect((await get(id)).status).toBe('open');
    await stranger.says('comité');
    expect(stranger.last()).not.toContain('4.3');
  });

  test('who is forgotten loses name and charge; the texts stay', async () => {
    const lead = await newLead(program, [4]);
    const helper = await newHelper(program, 'committee');
    const id = await ask(lead, 'Qui nous aide ?');
    await helper.send(pressing('help-take', id));
    expect((await get(id)).status).toBe('taken');
    await letArrive(program);
    for (const one of [helper, lead]) {
      await one.says('oubliez-moi');
      await one.taps('Continuer');
      await one.taps('Oui, oubliez-moi');
    }
    expect(await get(id)).toMatchObject({
      status: 'open',
      takenBy: null,
      askedBy: null,
      text: 'Qui nous aide ?',
    });
  });
});
