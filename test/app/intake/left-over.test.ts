import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { beat } from '#store/instances.ts';
import { databaseKinds } from '../../support/databases.ts';
import { arrival, openLetterBox, until } from './letter-box.ts';
import type { LetterBox } from './letter-box.ts';

describe.for(databaseKinds)('what arrived and was not read, on %s', (kind) => {
  let box: LetterBox;
  beforeAll(async () => {
    box = await openLetterBox(kind);
  });
  afterEach(() => box.empty());
  afterAll(() => box.program.close());

  const handled = async () => (await box.rows()).every((row) => row.handled);

  test('what this process was given and never heard of is read after a while, before what came later', async () => {
    const { db } = box.program;
    await beat(db, 'test');
    const intake = box.start({ read: async () => {} });
    await intake.take([arrival('a:1')]);
    await until(handled);
    await sql`update arrival set handled_at = null, leased_by = 'test', id = 'a:lost'`.execute(db);
    box.tick();
    await intake.take([arrival('b:1')]);
    await until(async () => (await box.rows()).some(({ id, handled: read }) => id === 'b:1' && read));
    expect(await box.rows()).toMatchObject([{ id: 'a:lost', handled: false }, { id: 'b:1' }]);
    box.wait(11);
    box.tick();
    await until(handled);
  });

  test('stopping waits for what is being read, and gives the rest back', async () => {
    const { promise: end, resolve: finish } = Promise.withResolvers<void>();
    const ids: string[] = [];
    const intake = box.start({
      async read([first]) {
        ids.push(first?.id ?? '');
        await end;
      },
    });
    await intake.take([arrival('a:1'), arrival('a:2')]);
    await until(() => ids.length === 1);
    let stopped = false;
    const stopping = intake.stop().then(() => {
      stopped = true;
    });
    for (let pause = 0; pause < 5; pause += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(stopped).toBe(false);
    finish();
    await stopping;
    expect(ids).toEqual(['a:1']);
    expect(await box.rows()).toMatchObject([
      { handled: true, leased_by: null },
      { handled: false, leased_by: null, attempts: 0 },
    ]);
  });
});
