import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findDocument } from '#app/documents.ts';
import { createInvitation, signUpVisitor } from '#app/identity.ts';
import { strikeOldSecrets } from '../../src/jobs/strike-secrets.ts';
import { databaseKinds } from '../support/databases.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { comesToSummary, newLead, talker } from '../support/talk.ts';
import type { Talker } from '../support/talk.ts';

describe.each(databaseKinds)('accounts and privacy on %s', (kind) => {
  let program: TestProgram;
  beforeAll(async () => {
    program = await openTestProgram(kind);
  });
  afterAll(() => program.close());

  const idOf = async ({ address }: Talker) => {
    const account = await program.db
      .selectFrom('account')
      .where('platform', '=', address.platform)
      .where('chat', '=', address.chat)
      .select('person_id as id')
      .executeTakeFirst();
    return account?.id;
  };
  const texts = async (id: number) => {
    const { rows } = await sql<{ all: string }>`
      select concat((select json_agg(i) from inbox i where person_id = ${id}),
        (select json_agg(o) from outbox o where person_id = ${id}),
        (select json_agg(s) from session s where person_id = ${id}),
        (select json_agg(a) from arrival a)) as all`.execute(program.db);
    return rows[0]?.all ?? '';
  };

  test('who is forgotten leaves nothing behind but the record, and is answered; the next word is a stranger’s', async () => {
    const lead = await newLead(program, [4]);
    await comesToSummary(lead, '4.3 85 % actes publiés');
    await lead.says('confirmer', 'mettre à jour 4.2 80', 'brouillon très personnel');
    const id = (await idOf(lead)) ?? 0;
    const { platform, chat } = lead.address;
    await program.db.updateTable('person').set({ name: 'Amina' }).where('id', '=', id).execute();
    await sql`update outbox set sent_at = now(), sent_as = '7' where person_id = ${id}`.execute(program.db);
    await sql`insert into arrival (platform, id, chat, payload, arrived_at, not_before, handled_at) values
      (${platform}, 'a1', ${chat}, '{"text":"très personnel"}', now(), now(), now()),
      (${platform}, 'a2', ${chat}, '{"text":"très personnel"}', now(), now(), null)`.execute(program.db);
    await lead.says('oubliez-moi');
    await lead.taps('Continuer');
    await lead.taps('Oui, oubliez-moi');
    expect(lead.last()).toContain('C’est effacé');
    expect(await texts(id)).not.toMatch(/personnel|actes publiés/);
    const person = await program.db
      .selectFrom('person')
      .where('id', '=', id)
      .select(['name', 'forgotten_at', 'pseudonym'])
      .executeTakeFirstOrThrow();
    expect([person.name, person.forgotten_at !== null, await idOf(lead)]).toEqual([null, true, undefined]);
    const left = await sql<{ posts: number; waiting: number; entries: number; unread: number }>`
      select (select count(*)::int from post where person_id = ${id} and until is null) as posts,
        (select count(*)::int from outbox where person_id = ${id} and sent_at is null) as waiting,
        (select count(*)::int from entry where author = ${person.pseudonym}) as entries,
        (select count(*)::int from arrival where chat = ${chat} and handled_at is null) as unread`.execute(
      program.db,
    );
    expect(left.rows[0]).toEqual({ posts: 0, waiting: 1, entries: 1, unread: 0 });
    await lead.says('mes activités');
    expect(lead.last()).toContain('Aucune activité ne vous est confiée');
    expect(await idOf(lead)).not.toBe(id);
  });

  test('all that is kept of somebody is in the file, and no code', async () => {
    const lead = await newLead(program, [10]);
    await lead.says('engagement 10', '/link', 'mes données');
    const code = /([2-9a-z]{4}-[2-9a-z]{4})/.exec(
      lead.told.map(({ parts }) => parts.map(({ text }) => text).join(' ')).join(' '),
    )?.[1];
    await lead.taps('Oui, envoyer la copie');
    const person = (await idOf(lead)) ?? 0;
    const { id } = await program.db
      .selectFrom('outbox')
      .where('person_id', '=', person)
      .orderBy('id', 'desc')
      .select('id')
      .executeTakeFirstOrThrow();
    const file = await findDocument(program.services, id, person);
    const text = new TextDecoder().decode(file?.bytes);
    expect(file).toMatchObject({ name: 'iltizam.json', type: 'application/json' });
    expect(JSON.parse(text)).toMatchObject({
      accounts: [{ platform: 'terminal', chat: lead.address.chat }],
      posts: [{ role: 'lead', commitment: 10, until: null }],
    });
    expect(text).toContain('engagement 10');
    expect(code).toBeDefined();
    expect(text).not.toContain(code);
    expect(await findDocument(program.services, id - 1, person)).toBeUndefined();
    expect(await findDocument(program.services, id, person + 1)).toBeUndefined();
  });

  test('codes are struck out of what was said more than an hour ago', async () => {
    const one = talker(program, { platform: 'telegram', chat: '5' });
    await one.says('/link');
    const [code = ''] = /[2-9a-z]{4}-[2-9a-z]{4}/.exec(one.last()) ?? [];
    const id = (await idOf(one)) ?? 0;
    await sql`update outbox set sent_at = created_at where person_id = ${id}`.execute(program.db);
    expect(await strikeOldSecrets(program.services)).toEqual({ struck: 0 });
    expect(await texts(id)).toContain(code);
    program.setClock('2026-11-23T10:00:01Z');
    expect((await strikeOldSecrets(program.services))['struck']).toBeGreaterThan(0);
    program.setClock('2026-11-23T09:00:00Z');
    expect(await texts(id)).not.toContain(code);
    expect(await texts(id)).not.toContain(code.replace('-', ''));
  });

  test('a coordinator shuts somebody out everywhere; codes that were theirs are no longer good', async () => {
    const [coordinator, lead] = [
      talker(program, { platform: 'terminal', chat: 'coordinator' }),
      await newLead(program, [3]),
    ];
    const id = (await idOf(lead)) ?? 0;
    await signUpVisitor(program.services, 'fr');
    await lead.says('/link');
    const [code = ''] = /[2-9a-z]{4}-[2-9a-z]{4}/.exec(lead.last()) ?? [];
    await createInvitation(program.services, {
      role: 'committee',
      planId: program.planId,
      commitments: [],
      personId: id,
      language: 'fr',
    });
    await coordinator.send({ kind: 'pressed', verb: 'shut-out-yes', target: String(id) });
    expect(coordinator.last()).toContain('n’a plus ni accès ni poste');
    const left = await sql<{ n: number }>`
      select (select count(*) from account where person_id = ${id}) + (select count(*) from device where person_id = ${id})
        + (select count(*) from post where person_id = ${id} and until is null)
        + (select count(*) from invitation where person_id = ${id}) as n`.execute(program.db);
    expect(Number(left.rows[0]?.n)).toBe(0);
    const thief = talker(program, { platform: 'telegram', chat: '66' });
    await thief.says(code);
    expect(thief.last()).toContain('Ce code n’est pas valable');
  });

  test('what is forged by somebody without the post does nothing', async () => {
    const [one, other] = [await newLead(program, [3]), await newLead(program, [10])];
    const id = (await idOf(other)) ?? 0;
    const press = (verb: string) => one.send({ kind: 'pressed', verb, target: String(id) });
    for (const verb of ['shut-out-yes', 'sign-out-all', 'person']) await press(verb);
    const { rows } = await sql<{ id: number }>`select id from account where person_id = ${id}`.execute(
      program.db,
    );
    await one.send({ kind: 'pressed', verb: 'unlink-yes', target: String(rows[0]?.id) });
    expect(await idOf(other)).toBe(id);
    await other.says('mes activités');
    expect(other.last()).not.toContain('Aucune activité ne vous est confiée');
  });
});
