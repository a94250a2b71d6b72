import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Arrival } from '#chat/arrival.ts';
import { databaseKinds } from '../support/databases.ts';
import { arrival, openLetterBox, until } from './intake/letter-box.ts';
import type { LetterBox } from './intake/letter-box.ts';

describe.for(databaseKinds)('what arrives, on %s', (kind) => {
  let box: LetterBox;
  beforeAll(async () => {
    box = await openLetterBox(kind);
  });
  afterEach(() => box.empty());
  afterAll(() => box.program.close());

  const noting = (read: (id: string, attempt: number) => Promise<void> | void = () => {}) => {
    const ids: string[] = [];
    return {
      ids,
      async read(arrivals: readonly Arrival[]) {
        const id = arrivals.map((one) => one.id).join(' ');
        ids.push(id);
        await read(id, ids.filter((known) => known === id).length);
      },
    };
  };
  const handled = async () => (await box.rows()).every((row) => row.handled);

  test('is read once, however often it comes', async () => {
    const reader = noting();
    const intake = box.start(reader);
    await intake.take([arrival('a:1'), arrival('a:1'), arrival('a:2')]);
    await Promise.all([intake.take([arrival('a:2'), arrival('a:3')]), intake.take([arrival('a:1')])]);
    await until(handled);
    await intake.take([arrival('a:1')]);
    expect(reader.ids).toEqual(['a:1', 'a:2', 'a:3']);
    expect(await box.rows()).toMatchObject(
      Array(3).fill({ handled: true, attempts: 1, leased_by: null, last_error: null }),
    );
  });

  test('keeps no code that somebody entered, once it was read', async () => {
    const said = (text: string) => ({ message: { text, message_id: 7 } });
    const codes = ['/start vn2ddgq7gcc5gwths3fs7qs2', 'bcdf-2345', 'le 4.3 est à 80 %'];
    const intake = box.start(noting());
    await intake.take(codes.map((text, index) => arrival(`a:${index}`, said(text))));
    await until(handled);
    const { rows } = await sql`select payload from arrival order by number`.execute(box.program.db);
    expect(rows).toEqual(
      ['/start [code]', '[code]', 'le 4.3 est à 80 %'].map((text) => ({ payload: said(text) })),
    );
  });

  test('is read in its order within a chat, though some takes long, and no other chat waits for it', async () => {
    const { promise: slowIsDone, resolve: finish } = Promise.withResolvers<void>();
    const reader = noting(async (id) => {
      if (id === 'a:1') await slowIsDone;
      if (id.endsWith('2')) await new Promise((resolve) => setImmediate(resolve));
    });
    const intake = box.start(reader);
    await intake.take([arrival('a:1'), arrival('a:2'), arrival('b:1'), arrival('b:2')]);
    await intake.take([arrival('b:3'), arrival('a:3')]);
    await until(() => reader.ids.includes('b:3'));
    expect(reader.ids).toEqual(['a:1', 'b:1', 'b:2', 'b:3']);
    finish();
    await until(handled);
    expect(reader.ids.filter((id) => id.startsWith('a'))).toEqual(['a:1', 'a:2', 'a:3']);
  });

  test('of hundreds of chats is read though one of them never ends', async () => {
    const { promise: end, resolve: finish } = Promise.withResolvers<void>();
    const reader = noting((id) => (id === 'c0:1' ? end : undefined));
    const intake = box.start(reader);
    const all = Array.from({ length: 500 }, (_, n) => arrival(`c${n}:1`));
    await Promise.all(all.map((one) => intake.take([one])));
    await until(() => reader.ids.length === 500);
    expect((await box.rows()).filter((row) => !row.handled).map(({ id }) => id)).toContain('c0:1');
    finish();
    await until(handled);
  });

  test('that fails comes again after a pause, and what is behind it waits, also what comes later', async () => {
    const reader = noting((id, attempt) => {
      if (id === 'a:1' && attempt <= 2) throw new Error('no file');
    });
    const intake = box.start(reader);
    await intake.take([arrival('a:1'), arrival('a:2')]);
    await until(async () => (await box.rows()).every(({ leased_by }) => leased_by === null));
    expect(await box.rows()).toMatchObject([
      { handled: false, attempts: 1, last_error: 'no file' },
      { handled: false, attempts: 0 },
    ]);
    await intake.take([arrival('a:3'), arrival('b:1')]);
    await until(() => reader.ids.includes('b:1'));
    expect(reader.ids, 'not before the pause is over').toEqual(['a:1', 'b:1']);
    await until(async () => {
      box.wait(1);
      box.tick();
      return handled();
    });
    expect(reader.ids.filter((id) => id !== 'b:1')).toEqual(['a:1', 'a:1', 'a:1', 'a:2', 'a:3']);
    await intake.take([arrival('a:4')]);
    await until(handled);
    expect(reader.ids.at(-1), 'at once, now that all is in order again').toBe('a:4');
  });

  test('that can never be read is given up, and its chat goes on', async () => {
    const reader = noting((id) => {
      if (id === 'a:1') throw new Error('unreadable \u0000');
    });
    const intake = box.start(reader);
    await intake.take([arrival('a:1'), arrival('a:2')]);
    await until(async () => {
      box.wait(60);
      box.tick();
      return handled();
    });
    expect(reader.ids).toEqual([...Array(8).fill('a:1'), 'a:2']);
    expect((await box.rows())[0]).toMatchObject({
      attempts: 8,
      last_error: expect.stringContaining('unreadable'),
    });
  });

  test('as an album is read together, and what was said in between after it', async () => {
    const reader = {
      ...noting(),
      albumOf: ({ payload }: Arrival) => (payload as { album?: string }).album,
    };
    const intake = box.start(reader);
    await intake.take([arrival('a:0'), arrival('a:1', { album: 'x' }), arrival('b:1')]);
    await intake.take([arrival('a:2', { album: 'x' }), arrival('a:said')]);
    await intake.take([arrival('a:3', { album: 'x' }), arrival('a:4', { album: 'y' })]);
    await until(handled);
    expect(reader.ids.toSorted()).toEqual(['a:0', 'a:1 a:2 a:3', 'a:4', 'a:said', 'b:1']);
    expect(reader.ids.filter((id) => id.startsWith('a'))).toEqual(['a:0', 'a:1 a:2 a:3', 'a:said', 'a:4']);
    expect(reader.ids.indexOf('b:1')).toBeLessThan(3);
  });

  test('an album that fails comes again as a whole', async () => {
    const reader = {
      ...noting((_, attempt) => {
        if (attempt === 1) throw new Error('no file');
      }),
      albumOf: () => 'x',
    };
    const intake = box.start(reader);
    await intake.take([arrival('a:1'), arrival('a:2')]);
    await until(async () => {
      box.wait(1);
      box.tick();
      return handled();
    });
    expect(reader.ids).toEqual(['a:1 a:2', 'a:1 a:2']);
  });

  test('whose album cannot be told stands alone', async () => {
    const reader = {
      ...noting(),
      albumOf() {
        throw new Error('a payload of another version');
      },
    };
    await box.start(reader).take([arrival('a:1'), arrival('a:2')]);
    await until(handled);
    expect(reader.ids).toEqual(['a:1', 'a:2']);
  });

  test('is acknowledged when it is stored, and not when it could not be', async () => {
    const { db } = box.program;
    const { promise: end, resolve: finish } = Promise.withResolvers<void>();
    const intake = box.start(noting(() => end));
    await intake.take([arrival('a:1')]);
    expect(await box.rows(), 'before it was read').toMatchObject([{ id: 'a:1', handled: false }]);
    await sql`alter table arrival rename to hidden`.execute(db);
    await expect(intake.take([arrival('a:2')])).rejects.toThrow(/exist/);
    await sql`alter table hidden rename to arrival`.execute(db);
    await intake.take([arrival('a:2')]);
    finish();
    await until(handled);
    expect(await box.rows()).toHaveLength(2);
    await intake.take([]);
  });

  test('that was read and could not be marked is read once more', async () => {
    const { db } = box.program;
    let broken = true;
    const reader = noting(async () => {
      if (broken) await sql`alter table arrival rename column last_error to hidden`.execute(db);
    });
    const intake = box.start(reader);
    await intake.take([arrival('a:1')]);
    await until(() => box.program.troubles.length > 0);
    broken = false;
    await sql`alter table arrival rename column hidden to last_error`.execute(db);
    await until(async () => {
      box.wait(5);
      box.tick();
      return handled();
    });
    expect(reader.ids).toEqual(['a:1', 'a:1']);
  });
});
