import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashOfCode } from '#app/codes.ts';
import {
  createInvitation,
  findDevice,
  findOrCreatePerson,
  InvitationRefused,
  redeemInvitation,
  signOut,
  signUpVisitor,
} from '#app/identity.ts';
import { randomSources } from '#app/sources.ts';
import type { Db } from '#store/schema.ts';
import { fixedClock } from '../../src/clock.ts';
import { databaseKinds, freshDatabase } from '../support/databases.ts';
import type { FreshDatabase } from '../support/databases.ts';

const NOW = '2026-11-23T09:00:00.000Z';
const LATER = '2026-12-01T09:00:00.000Z';

describe.each(databaseKinds)('on %s', (kind) => {
  let fresh: FreshDatabase;
  let db: Db;
  const planId = 1;
  const at = (instant: string) => ({ db, clock: fixedClock(instant), ...randomSources });

  beforeAll(async () => {
    fresh = await freshDatabase(kind);
    db = fresh.db;
    await sql`insert into plan (code, document, title, as_of, time_zone, opened_at)
      values ('P', '{}', '{}', '2026-01-01', 'Africa/Casablanca', ${NOW}::timestamptz)`.execute(db);
    await sql`insert into axis (plan_id, position, code, title, document) values (1, 0, 'a', '{}', '{}')`.execute(
      db,
    );
    await sql`insert into commitment (plan_id, number, position, axis, title, organisation, document)
      select 1, n, n, 'a', '{}', '{}', '{}' from generate_series(1, 20) n`.execute(db);
  });
  afterAll(() => fresh.close());

  const posts = async (personId: number) => {
    const { rows } = await sql<{ role: string; number: number | null }>`
      select p.role, c.number from post p left join commitment c on c.id = p.commitment_id
      where p.person_id = ${personId} order by c.number`.execute(db);
    return rows;
  };
  const inviteLead = () =>
    createInvitation(at(NOW), { role: 'lead', planId, commitments: [4, 18], language: 'ar' });
  const count = async (table: string) => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(db);
    return rows[0]?.n;
  };

  test('an invitation makes a person with posts, a chat on the web, a conversation not yet begun and a device', async () => {
    const signedIn = await redeemInvitation(at(NOW), await inviteLead());
    expect(signedIn).toMatchObject({ language: 'ar', token: expect.stringMatching(/^[\w-]{43}$/) });
    const { personId = 0, pseudonym, token = '' } = signedIn ?? {};
    expect(await posts(personId)).toEqual([
      { role: 'lead', number: 4 },
      { role: 'lead', number: 18 },
    ]);
    expect(
      await db.selectFrom('account').selectAll().where('person_id', '=', personId).execute(),
    ).toMatchObject([{ platform: 'web', chat: pseudonym }]);
    const session = await sql<{ turn: number; fresh: boolean }>`
      select turn, state = 'null'::jsonb as fresh from session where person_id = ${personId}`.execute(db);
    expect(session.rows).toEqual([{ turn: 0, fresh: true }]);
    expect(await findDevice(db, token, new Date(NOW))).toEqual({
      personId,
      pseudonym,
      name: null,
      language: 'ar',
    });
  });

  test('neither codes nor tokens stand in the database', async () => {
    const code = await inviteLead();
    const signedIn = await redeemInvitation(at(NOW), code);
    const everything = await sql<{ text: string }>`
      select (select json_agg(i) from invitation i)::text || (select json_agg(d) from device d)::text as text`.execute(
      db,
    );
    expect(everything.rows[0]?.text).not.toContain(code);
    expect(everything.rows[0]?.text).not.toContain(signedIn?.token);
  });

  test('a code has 24 characters, none of which looks like another', async () => {
    expect(await inviteLead()).toMatch(/^[2-9bcdfghjkmnpqrstvwxz]{24}$/);
  });

  test('a typed code is read in capitals, with gaps and hyphens, and in Arabic-Indic digits', () => {
    const written = 'bcdf2gh3';
    for (const typed of ['BCDF2GH3', ' bcdf-2gh3 ', 'bcdf٢gh٣', 'bc df 2g h3\u200f']) {
      expect(hashOfCode(typed)).toEqual(hashOfCode(written));
    }
  });

  test('a code works once', async () => {
    const code = await inviteLead();
    expect(await redeemInvitation(at(NOW), code)).toBeDefined();
    const before = await count('person');
    expect(await redeemInvitation(at(NOW), code)).toBeUndefined();
    expect(await count('person')).toBe(before);
  });

  test('of ten who use a code at once one gets in, and nothing is left of the others', async () => {
    const code = await inviteLead();
    const [persons, devices] = [await count('person'), await count('device')];
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => redeemInvitation(at(NOW), code)));
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    expect(await count('person')).toBe((persons ?? 0) + 1);
    expect(await count('device')).toBe((devices ?? 0) + 1);
  });

  test('a code that is expired, wrong or empty lets nobody in', async () => {
    expect(await redeemInvitation(at(LATER), await inviteLead())).toBeUndefined();
    for (const wrong of ['', 'x', '7jrsf7vqdnj8jnzzww38jd37', "' or true --", '\u0000']) {
      expect(await redeemInvitation(at(NOW), wrong)).toBeUndefined();
    }
  });

  test('an invitation for somebody who is known signs them in, and gives no post twice', async () => {
    const first = await redeemInvitation(at(NOW), await inviteLead());
    const personId = first?.personId ?? 0;
    const code = await createInvitation(at(NOW), {
      role: 'lead',
      planId,
      commitments: [4, 10],
      personId,
      language: 'ar',
    });
    const second = await redeemInvitation(at(NOW), code);
    expect(second).toMatchObject({ personId, pseudonym: first?.pseudonym });
    expect(second?.token).not.toBe(first?.token);
    expect((await posts(personId)).map(({ number }) => number)).toEqual([4, 10, 18]);
  });

  test('members of the committee and coordinators have one post, without a commitment', async () => {
    for (const role of ['committee', 'coordinator'] as const) {
      const code = await createInvitation(at(NOW), { role, planId, commitments: [], language: 'fr' });
      const signedIn = await redeemInvitation(at(NOW), code);
      expect(await posts(signedIn?.personId ?? 0)).toEqual([{ role, number: null }]);
    }
  });

  test('an invitation for a commitment that is not there, or for a role without its own, is refused', async () => {
    const invite = (role: 'lead' | 'committee', commitments: number[]) =>
      createInvitation(at(NOW), { role, planId, commitments, language: 'fr' });
    await expect(invite('lead', [4, 99])).rejects.toThrow('The plan has no commitment 99.');
    await expect(invite('lead', [])).rejects.toThrow(InvitationRefused);
    await expect(invite('committee', [4])).rejects.toThrow(InvitationRefused);
  });

  test('a visitor becomes a person without a post', async () => {
    const visitor = await signUpVisitor(at(NOW), 'en');
    expect(await posts(visitor.personId)).toEqual([]);
    expect(await findDevice(db, visitor.token, new Date(NOW))).toMatchObject({
      language: 'en',
      pseudonym: visitor.pseudonym,
    });
  });

  test('a device is known until it is signed out or half a year has passed', async () => {
    const { token } = await signUpVisitor(at(NOW), 'fr');
    expect(await findDevice(db, token, new Date('2027-05-21T00:00:00Z'))).toBeDefined();
    expect(await findDevice(db, token, new Date('2027-05-23T00:00:00Z'))).toBeUndefined();
    expect(await findDevice(db, 'nonsense', new Date(NOW))).toBeUndefined();
    await signOut(db, token);
    expect(await findDevice(db, token, new Date(NOW))).toBeUndefined();
    await signOut(db, token);
  });

  test('a chat belongs to one person, however many messages come first at once', async () => {
    const address = { platform: 'telegram', chat: '4711' } as const;
    const before = (await count('person')) ?? 0;
    const persons = await Promise.all(
      Array.from({ length: 8 }, () => findOrCreatePerson(at(NOW), address, 'ar')),
    );
    expect(new Set(persons.map(({ id }) => id)).size).toBe(1);
    expect(await count('person')).toBe(before + 1);
    expect(await findOrCreatePerson(at(NOW), address, 'fr')).toMatchObject({ language: 'ar' });
  });
});
