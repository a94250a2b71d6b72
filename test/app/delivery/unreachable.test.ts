import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { noteUnreachable } from '#app/delivery/unreachable.ts';
import { findOrCreatePerson } from '#app/identity.ts';
import { localize } from '#chat/localize.ts';
import type { Message } from '#chat/message.ts';
import type { Language } from '#i18n/language.ts';
import { markReachable } from '#store/notices.ts';
import { findPersonAt } from '#store/people.ts';
import { databaseKinds } from '../../support/databases.ts';
import { seen } from '../../support/site.ts';
import { notingPlatform, openPostOffice } from './post-office.ts';
import type { PostOffice } from './post-office.ts';

describe.for(databaseKinds)('somebody who can no longer be reached, on %s', (kind) => {
  let office: PostOffice;
  beforeAll(async () => {
    office = await openPostOffice(kind);
  });
  afterEach(async () => {
    await sql`delete from account where platform = 'telegram'`.execute(office.program.db);
    await sql`update account set unreachable_since = null`.execute(office.program.db);
    await office.empty();
  });
  afterAll(() => office.program.close());

  const address = { platform: 'telegram', chat: 'blocked' } as const;
  const account = async (as: string) => {
    const person = await findPersonAt(office.program.db, { platform: 'terminal', chat: as });
    await sql`insert into account (platform, chat, person_id, created_at)
      values ('telegram', 'blocked', ${person?.id}, now())`.execute(office.program.db);
    return person?.id ?? 0;
  };
  /** What the coordinator is told, in these words. */
  const told = async (language: Language = 'fr') => {
    const { rows } = await sql<{ person: string; message: Message }>`
      select a.chat as person, message from outbox o join account a using (person_id)
      where o.chat <> 'blocked' and a.platform = 'terminal' order by o.id`.execute(office.program.db);
    return rows.map(({ person, message }) => {
      const addressed = {
        id: 1,
        address,
        language,
        timeZone: 'UTC',
        turn: 1,
        message,
        answers: null,
        replaces: null,
      };
      return `${person}: ${seen(
        localize(addressed)
          .parts.map(({ text }) => text)
          .join(' '),
      )}`;
    });
  };
  const sendTwice = async () => {
    const platform = notingPlatform(({ chat }) =>
      chat === 'blocked' ? { failed: 'gone', why: '403' } : undefined,
    );
    const delivery = office.start(platform);
    delivery.deliver([await office.write('blocked', 'one'), await office.write('blocked', 'two')]);
    await delivery.settled();
    expect((await office.rows()).filter(({ chat }) => chat === 'blocked')).toMatchObject(
      Array(2).fill({ state: 'dead' }),
    );
  };

  test('is told to the coordinator once, with what they lead, in every language', async () => {
    await account('lead');
    await sendTwice();
    const [line, ...more] = await told();
    expect(more).toEqual([]);
    expect(line).toMatch(/^coordinator: .*Demo lead 1.*4, 10.*18.*Telegram/);
    for (const language of ['en', 'ar'] as const) expect((await told(language))[0]).toContain('Demo lead 1');
    const { rows } =
      await sql`select from account where chat = 'blocked' and unreachable_since is not null`.execute(
        office.program.db,
      );
    expect(rows).toHaveLength(1);
  });

  test('is told again when they came back and went away again', async () => {
    const { services, db } = office.program;
    await account('lead');
    await noteUnreachable(services, address);
    await noteUnreachable(services, address);
    expect(await told()).toHaveLength(1);
    await markReachable(db, address);
    office.wait(60);
    await noteUnreachable(services, address);
    expect(await told()).toHaveLength(2);
  });

  test('is said of a member of the committee without commitments, and by how they can still be reached', async () => {
    const { services } = office.program;
    const person = await account('committee');
    await noteUnreachable(services, address);
    const [elsewhere] = await told();
    expect(elsewhere).not.toContain('undefined');
    await sql`update account set unreachable_since = null where platform = 'telegram'`.execute(services.db);
    await sql`update account set unreachable_since = now() where platform <> 'telegram' and person_id = ${person}`.execute(
      services.db,
    );
    office.wait(60);
    await noteUnreachable(services, address);
    const [, nowhere] = await told();
    expect(nowhere).not.toBe(elsewhere);
  });

  test('is not told of the public, of strangers, or to a coordinator who is the one', async () => {
    const { services } = office.program;
    await findOrCreatePerson(services, address, 'fr');
    await sendTwice();
    await noteUnreachable(services, { platform: 'telegram', chat: 'nobody' });
    expect(await told()).toEqual([]);
    await sql`delete from account where platform = 'telegram'`.execute(services.db);
    const coordinator = await account('coordinator');
    await sql`update account set unreachable_since = now()
      where platform <> 'telegram' and person_id = ${coordinator}`.execute(services.db);
    await noteUnreachable(services, address);
    expect(await told()).toEqual([]);
  });

  test('and the coordinators not being told takes the mark back: it is told with the next message', async () => {
    const { services, db } = office.program;
    await account('lead');
    await sql`alter table outbox rename column dedupe_key to hidden`.execute(db);
    await expect(noteUnreachable(services, address)).rejects.toThrow(/exist/);
    await sql`alter table outbox rename column hidden to dedupe_key`.execute(db);
    expect(await told()).toEqual([]);
    await noteUnreachable(services, address);
    expect(await told()).toHaveLength(1);
  });
});
