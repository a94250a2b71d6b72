import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { chatPorts } from '#app/chat-ports.ts';
import type { Intake } from '#app/intake.ts';
import { receive } from '#app/receive.ts';
import type { Arrival, ChatPorts } from '#chat/arrival.ts';
import { beat, endInstance } from '#store/instances.ts';
import { databaseKinds } from '../../support/databases.ts';
import { arrival, openLetterBox, until } from './letter-box.ts';
import type { LetterBox } from './letter-box.ts';

describe.for(databaseKinds)('what arrives at several processes, on %s', (kind) => {
  let box: LetterBox;
  beforeAll(async () => {
    box = await openLetterBox(kind);
  });
  afterEach(() => box.empty());
  afterAll(() => box.program.close());

  const handled = async () => (await box.rows()).every((row) => row.handled);

  test('no chat is read by two at once, and each thing once, in the order of its chat', async () => {
    const { db } = box.program;
    const reading = new Set<string>();
    const ids: string[] = [];
    let most = 0;
    const read = async (arrivals: readonly Arrival[]) => {
      for (const { chat, id } of arrivals) {
        if (reading.has(chat)) throw new Error(`${chat} is being read twice`);
        reading.add(chat);
        most = Math.max(most, reading.size);
        for (let pause = 0; pause < 3; pause += 1) await new Promise((resolve) => setImmediate(resolve));
        reading.delete(chat);
        ids.push(id);
      }
    };
    const intakes = ['one', 'two', 'three'].map((name) => box.start({ read }, name));
    const beats = () => Promise.all(['one', 'two', 'three'].map((name) => beat(db, name)));
    await beats();
    for (let n = 0; n < 30; n += 1) {
      await beats();
      const batch = Array.from({ length: 10 }, (_, chat) => arrival(`c${chat}:${n}`));
      // At the same time by all, as webhooks come.
      await Promise.all(batch.map(async (one, at) => intakes[(at + n) % 3]?.take([one])));
      // And once more to somebody else.
      if (n % 5 === 0) await intakes[n % 3]?.take(batch);
      box.tick();
    }
    await until(async () => {
      await beats();
      box.tick();
      return handled();
    });
    expect(box.program.troubles).toEqual([]);
    expect(ids).toHaveLength(300);
    expect(most).toBeGreaterThan(1);
    for (const [chat, own] of Map.groupBy(ids, (id) => id.split(':')[0] ?? ''))
      expect(own).toEqual(Array.from({ length: 30 }, (_, n) => `${chat}:${n}`));
  });

  test('two that store something of one chat at the same instant do not both read it', async () => {
    const { db } = box.program;
    await Promise.all(['one', 'two'].map((name) => beat(db, name)));
    const { promise: end, resolve: finish } = Promise.withResolvers<void>();
    const ids: string[] = [];
    const read = async ([first]: readonly Arrival[]) => {
      ids.push(first?.id ?? '');
      await end;
    };
    const [one, two] = [box.start({ read }, 'one'), box.start({ read }, 'two')];
    const chats = Array.from({ length: 100 }, (_, n) => `c${n}`);
    await Promise.all(
      chats.flatMap((chat) => [one.take([arrival(`${chat}:1`)]), two.take([arrival(`${chat}:2`)])]),
    );
    await until(() => ids.length >= 100);
    expect(new Set(ids.map((id) => id.split(':')[0])).size).toBe(100);
    expect(ids).toHaveLength(100);
    finish();
    await until(async () => {
      box.tick();
      return handled();
    });
  });

  test('what a process had taken when it was killed is read by the next, and is one turn', async () => {
    const { services, db } = box.program;
    const said = (id: string) => ({ ...arrival(id), payload: { text: 'bonjour' } });
    /** An adapter of the simplest kind, on the real ports; a process that is `killed` comes to nothing any more. */
    const connect = (instance: string, killed: (id: string) => Promise<void> | void): Intake => {
      const hear = { ...services, instance };
      const intake = box.start(
        {
          async read([first]) {
            const { id, chat, payload } = first ?? arrival('none');
            const { text } = payload as { text: string };
            await ports.receive({
              from: { platform: 'telegram', chat },
              message: id,
              content: { kind: 'said', text },
            });
            await killed(id);
          },
        },
        instance,
      );
      const wiring = { take: intake.take, commands: [], about: {} as ChatPorts['about'] };
      const ports = chatPorts(hear, 'telegram', { ...wiring, receive: (inbound) => receive(hear, inbound) });
      return intake;
    };
    await beat(db, 'first');
    const read: string[] = [];
    const { promise: ever, resolve: letGo } = Promise.withResolvers<void>();
    const first = connect('first', (id) => {
      read.push(id);
      return ever;
    });
    await first.take([said('k:1'), said('k:2')]);
    await until(() => read.length === 1);
    expect(await box.rows()).toMatchObject(Array(2).fill({ handled: false, leased_by: 'first' }));

    for (const name of ['first', 'next']) await beat(db, name);
    connect('next', () => {});
    box.tick();
    await new Promise((resolve) => setImmediate(resolve));
    expect(await handled(), 'while the first lives').toBe(false);
    await endInstance(db, 'first');
    await until(async () => {
      box.tick();
      return handled();
    });
    const { rows } = await sql<{ message: string }>`
      select message from inbox where platform = 'telegram' order by id`.execute(db);
    expect(rows.map(({ message }) => message)).toEqual(['k:1', 'k:2']);
    const { rows: answers } =
      await sql`select from outbox where platform = 'telegram' and chat = 'k'`.execute(db);
    expect(answers).toHaveLength(2);
    letGo();
  });

  test('a turn that fails comes again, and is then one', async () => {
    const { services, db } = box.program;
    let failing = true;
    const wiring = { take: async () => {}, commands: [], about: {} as ChatPorts['about'] };
    const ports = chatPorts(services, 'telegram', {
      ...wiring,
      receive: async (inbound) => (failing ? { outcome: 'failed' } : receive(services, inbound)),
    });
    const intake = box.start({
      read: async ([first]) =>
        ports.receive({
          from: { platform: 'telegram', chat: 'f' },
          message: first?.id ?? '',
          content: { kind: 'arrived' },
        }),
    });
    await intake.take([arrival('f:1')]);
    await until(async () => (await box.rows())[0]?.attempts === 1);
    failing = false;
    await until(async () => {
      box.wait(1);
      box.tick();
      return handled();
    });
    const { rows } = await sql`select from outbox where chat = 'f'`.execute(db);
    expect(rows).toHaveLength(1);
  });
});
