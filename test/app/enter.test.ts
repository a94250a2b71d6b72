import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enter } from '#app/enter.ts';
import { createInvitation, redeemInvitation, signUpVisitor } from '#app/identity.ts';
import type { Address } from '#chat/message.ts';
import { databaseKinds } from '../support/databases.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { newLead, talker } from '../support/talk.ts';
import type { Talker } from '../support/talk.ts';

describe.each(databaseKinds)('a code that is said, on %s', (kind) => {
  let program: TestProgram;
  beforeAll(async () => {
    program = await openTestProgram(kind);
  });
  afterAll(() => program.close());

  let chats = 0;
  const stranger = (): Talker => {
    chats += 1;
    return talker(program, { platform: 'telegram', chat: String(9_000 + chats) });
  };
  const invite = (more: { name?: string; personId?: number } = {}) =>
    createInvitation(program.services, {
      role: 'lead',
      planId: program.planId,
      commitments: [4, 18],
      language: 'ar',
      ...more,
    });
  const personAt = async ({ platform, chat }: Address) => {
    const { rows } = await sql<{ id: number; name: string | null; language: string; posts: number[] }>`
      select p.id, p.name, p.language, (select coalesce(json_agg(c.number order by c.number), '[]') from post
          join commitment c on c.id = post.commitment_id where post.person_id = p.id and until is null) as posts
      from account a join person p on p.id = a.person_id
      where a.platform = ${platform} and a.chat = ${chat}`.execute(program.db);
    return rows[0];
  };
  const secretOf = (one: Talker) => /([2-9a-z]{4}-[2-9a-z]{4})/.exec(one.last())?.[1] ?? '';
  const everything = async () => {
    const { rows } = await sql<{ all: string }>`
      select json_agg(inbox)::text || (select json_agg(session)::text from session) as all from inbox`.execute(
      program.db,
    );
    return rows[0]?.all ?? '';
  };

  test('an invitation gives a new chat its posts, its name and its language', async () => {
    const one = stranger();
    const code = await invite({ name: 'Amina' });
    await one.says(`/start ${code}`);
    expect(one.last()).toContain('مرحبا بكم');
    expect(one.told.at(-1)?.menu?.map(({ command }) => command)).toContain('update');
    expect(await personAt(one.address)).toMatchObject({ name: 'Amina', language: 'ar', posts: [4, 18] });
    expect(await everything()).not.toContain(code);
  });

  test('a visitor who is known keeps the conversation, and their name', async () => {
    const one = stranger();
    await one.says('engagement 10');
    const before = await personAt(one.address);
    await one.says(await invite({ name: 'Amina' }));
    expect(await personAt(one.address)).toMatchObject({ id: before?.id, posts: [4, 18], language: 'fr' });
  });

  test('a crash between the claim and the turn comes out well', async () => {
    const one = stranger();
    const said = { kind: 'said', text: `/start ${await invite()}` } as const;
    const inbound = { from: one.address, message: 'm1', content: said };
    expect((await enter(program.services, inbound)).content).toEqual({ kind: 'entered', outcome: 'welcome' });
    expect(await one.send(said, 'm1')).toBe('answered');
    expect(one.last()).toContain('هذا الحساب حسابكم من قبل');
    expect(await one.send(said, 'm1')).toBe('duplicate');
    expect(await personAt(one.address)).toMatchObject({ posts: [4, 18] });
  });

  test('of two who say a code at once, one gets in', async () => {
    const code = await invite();
    const both = [stranger(), stranger()];
    await Promise.all(both.map((one) => one.says(code)));
    const posts = await Promise.all(both.map(async ({ address }) => (await personAt(address))?.posts.length));
    expect(posts.toSorted((a = 0, b = 0) => a - b)).toEqual([0, 2]);
  });

  test('a link brings two accounts, their posts, drafts and names together; entries keep their author', async () => {
    const [one, other] = [await newLead(program, [10]), await newLead(program, [3])];
    await other.says('mettre à jour 3.1 10', 'En cours.');
    const { pseudonym } = await program.db
      .selectFrom('person')
      .innerJoin('account', 'account.person_id', 'person.id')
      .where('account.chat', '=', other.address.chat)
      .select('person.pseudonym')
      .executeTakeFirstOrThrow();
    await one.says('/link');
    const code = secretOf(one);
    await other.says(code);
    expect(other.last()).toContain('Ce compte est relié aux autres');
    const merged = await personAt(other.address);
    expect(merged).toMatchObject({ id: (await personAt(one.address))?.id, posts: [3, 10] });
    await one.says('reprendre');
    expect(one.last()).toContain('Voici votre brouillon');
    const kept = await program.db
      .selectFrom('person')
      .where('pseudonym', '=', pseudonym)
      .select(['merged_into', 'name'])
      .executeTakeFirstOrThrow();
    expect(kept).toEqual({ merged_into: merged?.id, name: null });
    await other.says(code);
    expect(other.last()).toContain('Ce compte est déjà le vôtre');
  });

  test('a link is over after a quarter of an hour', async () => {
    const [one, other] = [stranger(), stranger()];
    await one.says('/link');
    program.setClock('2026-11-23T09:15:00Z');
    await other.says(secretOf(one));
    program.setClock('2026-11-23T09:00:00Z');
    expect(other.last()).toContain('Ce code n’est pas valable');
  });

  test('a browser becomes somebody’s by a link, with its own chat', async () => {
    const one = stranger();
    await one.says('/web');
    const signedIn = await redeemInvitation(program.services, secretOf(one), 'Firefox, Android');
    const me = await personAt(one.address);
    expect(signedIn?.personId).toBe(me?.id);
    expect(await personAt({ platform: 'web', chat: signedIn?.pseudonym ?? '' })).toMatchObject({
      id: me?.id,
    });
    await one.says('/devices');
    expect(one.last()).toContain('Firefox, Android');
  });

  test('a visitor of the web who says a code takes the browser along', async () => {
    const one = stranger();
    await one.says('/link');
    const browser = await signUpVisitor(program.services, 'fr', 'Safari, iPhone');
    const web = talker(program, { platform: 'web', chat: browser.pseudonym });
    await web.says(secretOf(one));
    const me = await personAt(one.address);
    const devices = await program.db
      .selectFrom('device')
      .where('person_id', '=', me?.id ?? 0)
      .select('label')
      .execute();
    expect(devices).toEqual([{ label: 'Safari, iPhone' }]);
  });

  test('in a group nothing is redeemed, and no code is kept', async () => {
    const code = await invite();
    const group = talker(program, { platform: 'telegram', chat: '-100123' });
    await group.says(code);
    expect(group.last()).toContain('Ce code n’est pas valable');
    expect(await everything()).not.toContain(code);
    const one = stranger();
    await one.says(code);
    expect(await personAt(one.address)).toMatchObject({ posts: [4, 18] });
  });

  test('who tries too often is told to wait, even with a right code', async () => {
    const one = stranger();
    await one.says('bcdf-gh22', 'bcdf-gh23', 'bcdf-gh24', 'bcdf-gh25', 'bcdf-gh26', await invite());
    expect(one.last()).toContain('Trop de codes essayés');
    expect(await personAt(one.address)).toMatchObject({ posts: [] });
  });
});
