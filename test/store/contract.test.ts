import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseKinds, freshDatabase } from '../support/databases.ts';
import type { FreshDatabase } from '../support/databases.ts';

describe.for(databaseKinds)('%s gives the values that the program expects', (kind) => {
  let fresh: FreshDatabase;
  beforeAll(async () => {
    fresh = await freshDatabase(kind);
  });
  afterAll(() => fresh.close());

  const one = async (value: ReturnType<typeof sql>) =>
    (await sql<{ value: unknown }>`select ${value} as value`.execute(fresh.db)).rows[0]?.value;

  test.for([
    ['int8', sql`9007199254740991::int8`, 9007199254740991],
    ['count', sql`(select count(*) from plan)`, 0],
    ['int4', sql`42::int4`, 42],
    ['int2', sql`90::int2`, 90],
    ['numeric', sql`12.75::numeric`, 12.75],
    ['a whole numeric', sql`35.0000::numeric`, 35],
    ['float8', sql`62.8::float8`, 62.8],
    ['date', sql`'2026-12-31'::date`, '2026-12-31'],
    ['bool', sql`true`, true],
    ['text', sql`'é 😀 التزام'`, 'é 😀 التزام'],
    ['uuid', sql`'00000000-0000-4000-8000-00000000000A'::uuid`, '00000000-0000-4000-8000-00000000000a'],
    ['jsonb', sql`'{"b": [1, "2"], "a": null}'::jsonb`, { b: [1, '2'], a: null }],
    ['jsonb null', sql`'null'::jsonb`, null],
    ['jsonb text', sql`'"x"'::jsonb`, 'x'],
    ['json_agg over nothing', sql`(select json_agg(code) from plan)`, null],
    ['int4 array', sql`'{4,10}'::int4[]`, [4, 10]],
    ['null', sql`null::date`, null],
  ] as const)('%s', async ([, value, expected]) => {
    expect(await one(value)).toEqual(expected);
  });

  test('timestamptz is an instant, whatever the zone of the server', async () => {
    const at = new Date('2026-11-23T09:00:00.123Z');
    expect(await one(sql`${at}::timestamptz`)).toEqual(at);
    expect(await one(sql`'2026-11-23T10:00:00.123+01:00'::timestamptz`)).toEqual(at);
    expect(new Date(String(await one(sql`to_jsonb(${at}::timestamptz) #>> '{}'`)))).toEqual(at);
    const built = (await one(sql`json_build_object('at', ${at}::timestamptz)`)) as { at: string };
    expect(new Date(built.at)).toEqual(at);
  });

  test('bytea is a Buffer, both ways', async () => {
    const bytes = Buffer.from([0, 1, 127, 128, 255]);
    const back = await one(sql`${bytes}::bytea`);
    expect(Buffer.isBuffer(back)).toBe(true);
    expect(back).toEqual(bytes);
  });

  test('a date goes in as it is written', async () => {
    expect(await one(sql`${'2026-03-29'}::date + 1`)).toBe('2026-03-30');
  });

  test('a broken rule names its constraint', async () => {
    const insert = sql`insert into chain_head (plan_id, seq, hash) values (99, 0, '')`.execute(fresh.db);
    await expect(insert).rejects.toMatchObject({ code: '23503', constraint: 'chain_head_plan_id_fkey' });
  });
});
