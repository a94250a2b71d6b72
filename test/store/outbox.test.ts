import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { listDeadLetters, replayDeadLetters } from '#store/dead-letters.ts';
import { beat, endInstance, hold, release } from '#store/instances.ts';
import { findShown, leaseDue, markFates, moveChat } from '#store/outbox.ts';
import { findPersonAt } from '#store/people.ts';
import { databaseKinds } from '../support/databases.ts';
import { openPostOffice } from '../app/delivery/post-office.ts';
import type { PostOffice } from '../app/delivery/post-office.ts';

describe.for(databaseKinds)('the outbox on %s', (kind) => {
  let office: PostOffice;
  beforeAll(async () => {
    office = await openPostOffice(kind);
  });
  afterEach(() => office.empty());
  afterAll(() => office.program.close());

  const lease = (by: string, held: readonly number[] = [], limit = 100) => {
    const { db, services } = office.program;
    return leaseDue(db, ['telegram'], { by, now: services.clock(), held }, limit);
  };
  const free = { leasedBy: null };

  test('hands out the oldest of each chat, in order, to one process only', async () => {
    const { db } = office.program;
    for (const name of ['one', 'two']) await beat(db, name);
    for (const chat of ['a', 'b', 'a', 'c']) await office.write(chat, chat, free);
    const taken = await lease('one', [], 2);
    expect(taken.map(({ address }) => address.chat)).toEqual(['a', 'b']);
    expect((await lease('two')).map(({ address }) => address.chat)).toEqual(['c']);
    expect(await lease('two')).toEqual([]);
    expect(await lease('one')).toEqual([]);
  });

  test('hands out nothing before it is due, and nothing that is behind it', async () => {
    const { db, services } = office.program;
    const first = await office.write('a', 'first', free);
    await office.write('a', 'second', free);
    const [row] = await lease('one');
    const notBefore = new Date(services.clock().getTime() + 1_000);
    await markFates(
      db,
      [
        {
          id: row?.id ?? 0,
          fate: 'again',
          notBefore,
          why: 'x',
          counts: true,
          pagesSent: 2,
          perhapsSent: true,
        },
      ],
      services.clock(),
      'one',
    );
    expect(await lease('one')).toEqual([]);
    office.wait(1);
    expect(await lease('one')).toMatchObject([
      { id: first.id, attempts: 1, pagesSent: 2, perhapsSent: true, answers: null, turn: 1, language: 'fr' },
    ]);
  });

  test('marks many at once, each in its way, and none twice', async () => {
    const { db, services } = office.program;
    const ids = [];
    for (const chat of ['a', 'b', 'c', 'd']) ids.push((await office.write(chat, chat)).id);
    const [sent = 0, back = 0, dead = 0, twice = 0] = ids;
    const mark = (...fates: Parameters<typeof markFates>[1]) =>
      markFates(db, fates, services.clock(), 'test');
    await mark(
      { id: sent, fate: 'sent', as: 'm1' },
      { id: back, fate: 'back', pagesSent: 1 },
      { id: dead, fate: 'dead', why: 'no', pagesSent: 3 },
      { id: twice, fate: 'sent', as: 'm4' },
    );
    await mark({ id: twice, fate: 'dead', why: 'late' });
    expect(await office.rows()).toMatchObject([
      { state: 'sent', sent_as: 'm1', attempts: 1, leased_by: null },
      { state: 'waits', attempts: 0, pages_sent: 1, leased_by: null },
      { state: 'dead', attempts: 1, pages_sent: 3, last_error: 'no' },
      { state: 'sent', sent_as: 'm4', attempts: 1, last_error: null },
    ]);
  });

  test('lists dead letters without what they say, the newest first, and replays those that are named', async () => {
    const { db, services } = office.program;
    const ids = [];
    for (const chat of ['a', 'b', 'c']) ids.push((await office.write(chat, 'secret')).id);
    const fates = ids.map((id) => ({ id, fate: 'dead', why: 'gone', perhapsSent: true }) as const);
    await markFates(db, fates, services.clock());
    const letters = await listDeadLetters(db, 2);
    expect(letters.map(({ id }) => id)).toEqual([ids[2], ids[1]]);
    expect(letters[0]).toMatchObject({
      attempts: 1,
      perhapsSent: true,
      why: 'gone',
      diedAt: services.clock(),
    });
    expect(JSON.stringify(letters)).not.toContain('secret');
    expect(await replayDeadLetters(db, [], services.clock())).toBe(0);
    expect(await replayDeadLetters(db, [ids[0] ?? 0, 999_999], services.clock())).toBe(1);
    expect(await replayDeadLetters(db, [ids[0] ?? 0], services.clock()), 'only once').toBe(0);
    expect(await lease('one')).toMatchObject([{ id: ids[0], attempts: 0, perhapsSent: false }]);
    expect(await replayDeadLetters(db, 'all', services.clock())).toBe(2);
  });

  test('knows what stands in a chat', async () => {
    const { db, services } = office.program;
    const address = { platform: 'telegram', chat: 'a' } as const;
    expect(await findShown(db, address)).toBeUndefined();
    const choices = [{ id: 'x', label: { key: 'choice-back' } }] as const;
    const row = await office.write('a', { lines: [], choices }, { answers: 'm1' });
    await office.write('a', { lines: [], choices }, { answers: 'm2' });
    await markFates(db, [{ id: row.id, fate: 'sent', as: 'n1' }], services.clock());
    expect(await findShown(db, address), 'what was sent').toEqual({ row: row.id, id: 'n1', open: ['n1'] });
  });

  test('a chat that gets the name of one that is known keeps that one’s person', async () => {
    const { db } = office.program;
    const person = async (chat: string) => (await findPersonAt(db, { platform: 'terminal', chat }))?.id ?? 0;
    const account = async (chat: string, as: string) =>
      sql`insert into account (platform, chat, person_id, created_at, unreachable_since)
        values ('telegram', ${chat}, ${await person(as)}, now(), now())`.execute(db);
    await account('old', 'lead');
    await account('new', 'committee');
    await account('only', 'visitor');
    await moveChat(db, 'telegram', 'old', 'new');
    await moveChat(db, 'telegram', 'only', 'moved');
    const at = async (chat: string) => (await findPersonAt(db, { platform: 'telegram', chat }))?.id;
    expect([await at('old'), await at('new')]).toEqual([undefined, await person('committee')]);
    expect(await at('moved')).toBe(await person('visitor'));
    const { rows } = await sql<{ unreachable_since: Date | null }>`
      select unreachable_since from account where chat = 'moved'`.execute(db);
    expect(rows).toEqual([{ unreachable_since: null }]);
    await sql`delete from account where platform = 'telegram'`.execute(db);
  });

  test('one living process at a time does what the name says', async () => {
    const { db } = office.program;
    await Promise.all(['one', 'two'].map((name) => beat(db, name)));
    const both = await Promise.all([hold(db, 'poll', 'one'), hold(db, 'poll', 'two')]);
    expect(both.filter(Boolean)).toHaveLength(1);
    const [holder = '', other = ''] = both[0] ? ['one', 'two'] : ['two', 'one'];
    expect(await hold(db, 'poll', holder), 'again and again').toBe(true);
    expect(await hold(db, 'other', other)).toBe(true);
    await release(db, 'poll', other);
    expect(await hold(db, 'poll', other), 'nobody releases what is another’s').toBe(false);
    await endInstance(db, holder);
    expect(await hold(db, 'poll', other), 'once it is dead').toBe(true);
    await release(db, 'poll', other);
    expect(await hold(db, 'poll', 'three'), 'once it is free').toBe(true);
  });
});
