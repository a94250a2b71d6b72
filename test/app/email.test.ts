import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { redeemInvitation } from '#app/identity.ts';
import { localize } from '#chat/localize.ts';
import type { Addressed } from '#chat/message.ts';
import { readThread } from '#store/thread.ts';
import { databaseKinds } from '../support/databases.ts';
import { openTestProgram, START } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { newLead, talker } from '../support/talk.ts';
import type { Talker } from '../support/talk.ts';

describe.each(databaseKinds)('an address of letters on %s', (kind) => {
  let program: TestProgram;
  beforeAll(async () => {
    const opened = await openTestProgram(kind);
    const places = { ...opened.services.places(), email: true } as const;
    program = { ...opened, services: { ...opened.services, places: () => places } };
  });
  beforeEach(() => program.setClock(START));
  afterAll(() => program.close());

  type Row = Omit<Addressed, 'address' | 'timeZone'> & { chat: string; person: number };
  const letters = async () => {
    const { rows } = await sql<Row>`
      select id, chat, person_id as person, language, turn, message, answers, replaces from outbox
      where platform = 'email' order by id`.execute(program.db);
    return rows;
  };
  const lastLetter = async () => {
    const row = (await letters()).at(-1);
    if (!row) throw new Error('No letter was written');
    const address = { platform: 'email', chat: row.chat } as const;
    const { parts } = localize({ ...row, address, timeZone: 'UTC' });
    const text = parts.map((part) => part.text).join('\n');
    return { to: row.chat, person: row.person, text, code: /[2-9a-z]{4}-[2-9a-z]{4}/.exec(text)?.[0] ?? '' };
  };
  const ownerOf = async (chat: string) => {
    const { rows } = await sql<{ id: number }>`
      select person_id as id from account where platform = 'email' and chat = ${chat}`.execute(program.db);
    return rows[0]?.id;
  };
  const personOf = async ({ address }: Talker) => {
    const { rows } = await sql<{ id: number }>`
      select person_id as id from account
      where platform = ${address.platform} and chat = ${address.chat}`.execute(program.db);
    return rows[0]?.id ?? 0;
  };

  test('is theirs who types the code that came there, in the chat that they are in', async () => {
    const lead = await newLead(program, [4]);
    await lead.says('/email Amina@Example.ORG');
    expect(lead.last()).toContain('Un code part à Amina@example.org');
    const { to, code, text } = await lastLetter();
    expect([to, await ownerOf(to)]).toEqual(['Amina@example.org', undefined]);
    expect(text.split('\n')[0]).toMatch(/votre code de confirmation$/);
    expect(lead.last()).not.toContain(code);
    await lead.says(code);
    expect(lead.last()).toContain('Cette adresse e-mail est confirmée');
    expect(await ownerOf(to)).toBe(await personOf(lead));
    await lead.says('/devices');
    expect(lead.last()).toContain('e-mail Amina@example.org');
    await lead.says(code);
    expect(lead.last()).toContain('déjà le vôtre');
  });

  test('can be taken away, and the chat that somebody writes from cannot', async () => {
    const lead = await newLead(program, [4]);
    await lead.says('mon adresse e-mail leaving@example.org');
    await lead.says((await lastLetter()).code, '/unlink');
    expect(lead.told.at(-1)?.choices.map(({ label }) => label)).toHaveLength(1);
    await lead.taps('Détacher e-mail leaving@example.org');
    await lead.taps('Oui, détacher');
    expect(await ownerOf('leaving@example.org')).toBeUndefined();
    await lead.says('/unlink');
    expect(lead.last()).toContain('votre seul compte');
  });

  test('opens nothing to whoever else reads the code, and goes to nobody by their word', async () => {
    const lead = await newLead(program, [4]);
    await lead.says('/email typo@example.org');
    const { code } = await lastLetter();
    const stranger = talker(program, { platform: 'telegram', chat: '4711' });
    await stranger.says(code);
    expect(stranger.last()).toContain('pas valable');
    expect(await redeemInvitation(program.services, code)).toBeUndefined();
    expect(await ownerOf('typo@example.org')).toBeUndefined();
    // It was not used up by that.
    await lead.says(code);
    expect(await ownerOf('typo@example.org')).toBe(await personOf(lead));
  });

  test('stays unconfirmed after a quarter of an hour', async () => {
    const lead = await newLead(program, [4]);
    await lead.says('/email late@example.org');
    program.setClock('2026-11-23T09:15:01Z');
    await lead.says((await lastLetter()).code);
    expect(lead.last()).toContain('pas valable');
    expect(await ownerOf('late@example.org')).toBeUndefined();
  });

  test('becomes another’s who shows that its letters are theirs', async () => {
    const [one, other] = [await newLead(program, [4]), await newLead(program, [10])];
    for (const lead of [one, other]) {
      await lead.says('/email shared@example.org');
      await lead.says((await lastLetter()).code);
    }
    expect(await ownerOf('shared@example.org')).toBe(await personOf(other));
  });

  test('does not show its code in the thread on the web', async () => {
    const lead = await newLead(program, [4]);
    await lead.says('/email hidden@example.org');
    const { code } = await lastLetter();
    const thread = JSON.stringify(await readThread(program.db, await personOf(lead)));
    expect(thread).toContain('email-sent');
    expect(thread).not.toContain(code.replace('-', ''));
    expect(thread).not.toContain('email-code-title');
  });

  test('gets at most five letters an hour', async () => {
    const lead = await newLead(program, [4]);
    for (let n = 0; n < 6; n += 1) await lead.says(`/email flood${n}@example.org`);
    expect(lead.last()).toContain('Trop de codes');
    expect((await letters()).filter(({ chat }) => chat.startsWith('flood'))).toHaveLength(5);
    program.setClock('2026-11-23T10:00:01Z');
    await lead.says('/email flood6@example.org');
    expect(lead.last()).toContain('Un code part');
  });

  test.for<[string, string]>([
    ['/email', 'Écrivez : /email'],
    ['/email amina', 'pas une adresse'],
    ['/email a@b@c.org', 'pas une adresse'],
    ['/email a@example.org\nBcc: x@y.org', 'pas une adresse'],
    ['/email a@127.0.0.1', 'pas une adresse'],
  ])('%s says what to do', async ([said, answer]) => {
    const before = (await letters()).length;
    const lead = await newLead(program, [4]);
    await lead.says(said);
    expect(lead.last()).toContain(answer);
    expect(await letters()).toHaveLength(before);
  });

  test('is for those with a post, and where letters can be sent', async () => {
    const stranger = talker(program, { platform: 'telegram', chat: '4712' });
    await stranger.says('/email stranger@example.org');
    expect(stranger.last()).toContain('celles et ceux qui ont une responsabilité');
    const without = { ...program, services: { ...program.services, places: () => ({ web: 'http://x/' }) } };
    const lead = await newLead(without, [4]);
    await lead.says('/email nobody@example.org');
    expect(lead.last()).toContain('pas mis en place');
    expect((await letters()).map(({ chat }) => chat)).not.toContain('nobody@example.org');
  });
});
