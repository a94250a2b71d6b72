import { findOrCreatePerson } from '#app/identity.ts';
import { seedSamplePlan } from '#app/seed.ts';
import type { Log, Services } from '#app/services.ts';
import { countedSources } from '#app/sources.ts';
import type { Sources } from '#app/sources.ts';
import { surroundings } from '#app/surroundings.ts';
import { sql } from 'kysely';
import type { Db } from '#store/schema.ts';
import type { Content } from './content.ts';
import { freshDatabase } from './databases.ts';
import type { DatabaseKind } from './databases.ts';

export const START = '2026-11-23T09:00:00Z';

/**
 * The real thing: a database with the sample plan and its invented people, a clock that a test moves, counted
 * ids. In a terminal speak `lead`, `second` (of the same commitments), `committee`, `coordinator` and `visitor`.
 */
export type TestProgram = {
  readonly db: Db;
  readonly services: Services;
  readonly planId: number;
  /** There for PostgreSQL only. */
  readonly url?: string;
  /** What was logged as a warning or an error; a test that expects none looks here. */
  readonly troubles: unknown[];
  setClock(instant: string): void;
  close(): Promise<void>;
};

export async function openTestProgram(kind: DatabaseKind): Promise<TestProgram> {
  const fresh = await freshDatabase(kind, SAMPLE);
  const { db, url } = fresh;
  const troubles: unknown[] = [];
  const log: Log = { info() {}, warn: (data) => troubles.push(data), error: (data) => troubles.push(data) };
  let now = START;
  const clock = () => new Date(now);
  const services: Services = {
    db,
    clock,
    instance: 'test',
    ...(await sourcesBehind(db)),
    log,
    ...surroundings('http://iltizam.test'),
    deliver() {},
  };
  const { id: planId } = await db.selectFrom('plan').select('id').executeTakeFirstOrThrow();
  await findOrCreatePerson(services, { platform: 'terminal', chat: 'visitor' }, 'fr');
  // The other lead of the same commitments speaks in a terminal, too.
  await sql`
    insert into account (platform, chat, person_id, created_at)
    select 'terminal', 'second', id, now() from person where name = 'Demo lead 2'`.execute(db);
  return {
    db,
    services,
    planId,
    ...(url === undefined ? {} : { url }),
    troubles,
    setClock: (instant) => {
      now = instant;
    },
    close: () => fresh.close(),
  };
}

/** The sample plan and its invented people. How many ids that took stands in the comment of the schema. */
const SAMPLE: Content = {
  name: 'sample',
  madeOf: ['{src,plans}/**/*', 'test/support/{content,program}.ts'],
  async fill(db) {
    const { newId, newSalt } = countedSources();
    let made = 0;
    const counting = <T>(next: () => T) => {
      made += 1;
      return next();
    };
    await seedSamplePlan({
      db,
      clock: () => new Date(START),
      instance: 'test',
      newId: () => counting(newId),
      newSalt: () => counting(newSalt),
      log: { info() {}, warn: fail, error: fail },
      ...surroundings('http://iltizam.test'),
      deliver() {},
    });
    await sql`comment on schema public is ${sql.lit(String(made))}`.execute(db);
  },
};

function fail(data: object, message: string): never {
  throw new Error(`${message} ${JSON.stringify(data)}`);
}

/** Counted on from where making the sample ended, so that no id comes twice. */
async function sourcesBehind(db: Db): Promise<Sources> {
  const { rows } = await sql<{ made: string }>`
    select obj_description('public'::regnamespace, 'pg_namespace') as made`.execute(db);
  const sources = countedSources();
  for (let made = Number(rows[0]?.made); made > 0; made -= 1) sources.newId();
  return sources;
}

/**
 * Does something and lets the database forget it: a PGlite that a whole file shares begins anew for each test.
 * Nothing in between may open a transaction of its own.
 */
export async function forgotten<T>({ db }: TestProgram, something: () => Promise<T>): Promise<T> {
  await sql`begin`.execute(db);
  try {
    return await something();
  } finally {
    await sql`rollback`.execute(db);
  }
}
