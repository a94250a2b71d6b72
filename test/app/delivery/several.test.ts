import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Delivery } from '#app/deliver.ts';
import { beat, endInstance } from '#store/instances.ts';
import { databaseKinds } from '../../support/databases.ts';
import { notingPlatform, openPostOffice } from './post-office.ts';
import type { PostOffice } from './post-office.ts';

describe.for(databaseKinds)('several processes on one outbox, on %s', (kind) => {
  let office: PostOffice;
  beforeAll(async () => {
    office = await openPostOffice(kind);
  });
  afterEach(() => office.empty());
  afterAll(() => office.program.close());

  /** So many messages for each of so many chats, in turns, which nobody holds. */
  const broadcast = (chats: number, each: number) =>
    sql`
      insert into outbox (person_id, platform, chat, dedupe_key, language, time_zone, turn, message, created_at, not_before)
      select (select min(id) from person), 'telegram', 'c' || chat, 'b ' || n || ' ' || chat, 'fr', 'UTC', 1,
        jsonb_build_object('lines', jsonb_build_array(jsonb_build_object('quote', n::text))), ${office.program.services.clock()},
        ${office.program.services.clock()}
      from generate_series(1, ${each}::int) n cross join generate_series(1, ${chats}::int) chat order by n, chat`.execute(
      office.program.db,
    );
  const untilEmpty = async (deliveries: Readonly<Record<string, Delivery>>) => {
    while ((await office.rows()).some(({ state }) => state === 'waits')) {
      for (const name of Object.keys(deliveries)) await beat(office.program.db, name);
      await office.tick(...Object.values(deliveries));
    }
  };

  test('send each of thousands of messages once, those of a chat in order', async () => {
    await broadcast(400, 5);
    const sent: string[] = [];
    const platforms = [1, 2].map(() => notingPlatform(({ chat, text }) => void sent.push(`${chat} ${text}`)));
    const [one, two] = platforms.map((platform, n) => office.startAs(['one', 'two'][n] ?? '', platform));
    if (!one || !two) throw new Error('Two were started');
    await untilEmpty({ one, two });
    expect(sent).toHaveLength(2_000);
    const byChat = Map.groupBy(sent, (line) => line.split(' ')[0]);
    expect(byChat.size).toBe(400);
    for (const [chat, lines] of byChat) expect(lines).toEqual([1, 2, 3, 4, 5].map((n) => `${chat} ${n}`));
    for (const { sent: own } of platforms) expect(own.length, 'both took part').toBeGreaterThan(100);
  });

  test('leave alone what a living one holds, and take what a dead one held', async () => {
    const { db } = office.program;
    await office.write('a', 'held', { leasedBy: 'other' });
    await office.write('b', 'free', { leasedBy: null });
    await beat(db, 'other');
    const platform = notingPlatform();
    const delivery = office.start(platform);
    await office.tick(delivery);
    expect(platform.texts()).toEqual(['free']);
    await endInstance(db, 'other');
    await office.tick(delivery);
    expect(platform.texts()).toEqual(['free', 'held']);
  });

  test('leave messages of a platform that does not run here to those where it runs', async () => {
    const platform = notingPlatform();
    const delivery = office.start(platform);
    const here = await office.write('a', 'telegram');
    delivery.deliver([await office.write('a', 'discord', { platform: 'discord' }), here]);
    await delivery.settled();
    await office.tick(delivery);
    expect(platform.texts()).toEqual(['telegram']);
    expect(await office.rows()).toMatchObject([
      { state: 'sent' },
      { state: 'waits', leased_by: null, attempts: 0 },
    ]);
    const discord = notingPlatform(undefined, {}, 'discord');
    await office.tick(office.startAs('other', discord));
    expect(discord.texts()).toEqual(['discord']);
  });

  test('a process that stops in the middle of a broadcast gives back what it had not begun', async () => {
    const pace = { perSecond: 30, perChat: { perSecond: 1, burst: 1 } };
    const first = notingPlatform(undefined, { pace });
    await broadcast(100, 1);
    const stopping = office.start(first);
    void office.tick(stopping);
    while (first.sent.length === 0) await new Promise((resolve) => setImmediate(resolve));
    await stopping.stop();
    const rows = await office.rows();
    expect(rows.filter(({ leased_by }) => leased_by !== null)).toEqual([]);
    const left = rows.filter(({ state }) => state === 'waits').length;
    expect(left).toBe(100 - first.sent.length);
    expect(left).toBeGreaterThan(40);
    const second = notingPlatform();
    await untilEmpty({ next: office.startAs('next', second) });
    const all = [...first.sent, ...second.sent].map(({ row }) => row);
    expect(new Set(all).size).toBe(100);
    expect(all).toHaveLength(100);
  });

  test('a message in pages that is interrupted by the end goes on with the next page', async () => {
    const message = { lines: ['eins', 'zwei'].map((word) => ({ quote: word.padEnd(30, '.') })) };
    const pace = { perSecond: 30, perChat: { perSecond: 1, burst: 1 } };
    const first = notingPlatform(undefined, { pace, maxText: 32 });
    const stopping = office.start(first);
    stopping.deliver([await office.write('a', message)]);
    while (first.sent.length === 0) await new Promise((resolve) => setImmediate(resolve));
    await stopping.stop();
    const second = notingPlatform(undefined, { maxText: 32 });
    await office.tick(office.startAs('next', second));
    expect([...first.sent, ...second.sent].map(({ page }) => page)).toEqual([0, 1]);
  });

  test('what this process was given and never heard of is sent after a while', async () => {
    const { db } = office.program;
    await beat(db, 'test');
    await office.write('a', 'lost on the way');
    const platform = notingPlatform();
    const delivery = office.start(platform);
    await office.tick(delivery);
    expect(platform.sent).toEqual([]);
    office.wait(11);
    await office.tick(delivery);
    expect(platform.texts()).toEqual(['lost on the way']);
  });

  test('what was taken from a process that seemed dead stays with whoever took it', async () => {
    const { db } = office.program;
    const { promise: platformAnswers, resolve: answer } = Promise.withResolvers<void>();
    const slow = notingPlatform(async () => {
      await platformAnswers;
      return { failed: 'throttled', retryAfter: 1 };
    });
    const seeming = office.startAs('seeming', slow);
    seeming.deliver([await office.write('a', 'once', { leasedBy: 'seeming' })]);
    await sql`update outbox set leased_by = 'other'`.execute(db);
    answer();
    await seeming.settled();
    expect(await office.rows()).toMatchObject([{ state: 'waits', leased_by: 'other' }]);
  });
});
