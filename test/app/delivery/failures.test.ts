import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { DeliveryError } from '#chat/delivery-error.ts';
import { findPersonAt } from '#store/people.ts';
import { MOST_ATTEMPTS } from '#domain/retry.ts';
import { databaseKinds } from '../../support/databases.ts';
import { notingPlatform, openPostOffice } from './post-office.ts';
import type { PostOffice } from './post-office.ts';

describe.for(databaseKinds)('a message that cannot be sent, on %s', (kind) => {
  let office: PostOffice;
  beforeAll(async () => {
    office = await openPostOffice(kind);
  });
  afterEach(() => office.empty());
  afterAll(() => office.program.close());

  const failing = (error: DeliveryError, chat = 'a') =>
    notingPlatform((sent) => (sent.chat === chat ? error : undefined));
  /** Sends, then lets a day go by. */
  const deliver = async (platform: ReturnType<typeof notingPlatform>, answers: string | null = null) => {
    const delivery = office.start(platform);
    delivery.deliver([
      await office.write('a', 'first', { answers }),
      await office.write('a', 'second', { answers }),
    ]);
    await delivery.settled();
    for (let hour = 0; hour < 2 * MOST_ATTEMPTS + 4; hour += 1) {
      office.wait(3_600);
      await office.tick(delivery);
    }
  };

  test('because the platform is away comes again, and is at last left to a person', async () => {
    const platform = failing({ failed: 'unreachable', why: 'ECONNREFUSED' });
    await deliver(platform);
    expect(platform.texts().filter((text) => text === 'first')).toHaveLength(MOST_ATTEMPTS);
    const given = {
      state: 'dead',
      attempts: MOST_ATTEMPTS,
      last_error: expect.stringContaining('ECONNREFUSED'),
    };
    expect(await office.rows()).toMatchObject([given, given]);
  });

  test.for(['rejected', 'gone'] as const)(
    'for good (%s) is sent once, and the next has its turn',
    async (failed) => {
      const platform = failing({ failed, why: 'no' });
      await deliver(platform);
      expect(platform.texts()).toEqual(['first', 'second']);
      const dead = { state: 'dead', attempts: 1, last_error: 'no', perhaps_sent: false };
      expect(await office.rows()).toMatchObject([dead, dead]);
    },
  );

  test('of which nobody knows whether it arrived is repeated once as an answer', async () => {
    const platform = failing({ failed: 'unknown', why: 'reset' });
    await deliver(platform, 'm1');
    expect(platform.texts()).toEqual(['first', 'first', 'second', 'second']);
    const dead = { state: 'dead', perhaps_sent: true, attempts: 2 };
    expect(await office.rows()).toMatchObject([dead, dead]);
  });

  test('of which nobody knows whether it arrived is not repeated when it was not asked for', async () => {
    const platform = failing({ failed: 'unknown', why: 'reset' });
    await deliver(platform);
    expect(platform.texts()).toEqual(['first', 'second']);
    expect(await office.rows()).toMatchObject(Array(2).fill({ state: 'dead', perhaps_sent: true }));
  });

  test('because the adapter throws may have arrived', async () => {
    const platform = notingPlatform(() => {
      throw new Error('a bug');
    });
    await deliver(platform);
    expect(platform.texts()).toEqual(['first', 'second']);
    expect(await office.rows()).toMatchObject(Array(2).fill({ state: 'dead', perhaps_sent: true }));
  });

  test('because the outbox cannot be asked what stands in the chat comes again', async () => {
    const { db } = office.program;
    const platform = notingPlatform();
    const delivery = office.start(platform);
    const row = await office.write('a', 'first', { answers: 'm1' });
    await sql`alter table outbox rename column sent_as to hidden`.execute(db);
    delivery.deliver([row]);
    await delivery.settled();
    expect(platform.sent).toEqual([]);
    await sql`alter table outbox rename column hidden to sent_as`.execute(db);
    await delivery.settled();
    office.wait(5);
    await office.tick(delivery);
    expect(platform.texts()).toEqual(['first']);
    expect(await office.rows()).toMatchObject([{ state: 'sent' }]);
  });

  test('whose mark fails is marked later, and not sent twice', async () => {
    const { db } = office.program;
    const platform = notingPlatform();
    const delivery = office.start(platform);
    const rows = [await office.write('a', 'first'), await office.write('a', 'second')];
    await sql`alter table outbox rename column sent_as to hidden`.execute(db);
    delivery.deliver(rows);
    await delivery.settled();
    await sql`alter table outbox rename column hidden to sent_as`.execute(db);
    // This process counts as dead now, by its sign of life; what it holds is its own all the same.
    office.wait(60);
    await office.tick(delivery);
    expect(platform.texts()).toEqual(['first', 'second']);
    expect(await office.rows()).toMatchObject(Array(2).fill({ state: 'sent' }));
  });

  test('for a reason that no database stores is marked all the same', async () => {
    await deliver(failing({ failed: 'rejected', why: 'bad \u0000 \ud800' }));
    expect(await office.rows()).toMatchObject([{ state: 'dead' }, { state: 'dead' }]);
  });

  test('because the chat has another name now goes there, in order, with everything that is written meanwhile', async () => {
    const { db } = office.program;
    const id = (await findPersonAt(db, { platform: 'terminal', chat: 'lead' }))?.id ?? 0;
    await sql`insert into account (platform, chat, person_id, created_at)
      values ('telegram', 'a', ${id}, now())`.execute(db);
    const platform = failing({ failed: 'moved', chat: 'new' });
    const delivery = office.start(platform);
    delivery.deliver([
      await office.write('a', '1', { answers: 'm1', replaces: 'n9' }),
      await office.write('a', '2', { answers: 'm2' }),
    ]);
    await delivery.settled();
    delivery.deliver([await office.write('new', '3', { answers: 'm3' })]);
    for (let second = 0; second < 6; second += 1) await office.tick(delivery);
    expect(platform.texts('a')).toEqual(['1']);
    expect(platform.texts('new')).toEqual(['1', '2', '3']);
    expect(platform.sent[1]?.replaces, 'that message stands in the old chat').toBeUndefined();
    expect(await findPersonAt(db, { platform: 'telegram', chat: 'new' })).toMatchObject({ id });
    expect(await findPersonAt(db, { platform: 'telegram', chat: 'a' })).toBeUndefined();
    await sql`delete from account where platform = 'telegram'`.execute(db);
  });
});
