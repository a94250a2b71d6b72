import { readFile } from 'node:fs/promises';
import { importPlan } from '#app/import-plan.ts';
import { randomSources } from '#app/sources.ts';
import { verifyRecord } from '#domain/chain.ts';
import { readRecord } from '#store/record.ts';
import type { Db } from '#store/schema.ts';
import { systemClock } from '../../src/clock.ts';
import { migrateToLatest } from '../../src/database/migrate.ts';
import { openPostgres } from '../../src/database/open.ts';
import type { PaceOptions } from '../../test/support/telegram/pace.ts';
import type { BenchmarkServer } from '../support/benchmark-server.ts';
import { addPeople } from '../turns/people.ts';
import { startLocalTelegram } from './local-server.ts';
import type { LocalTelegram } from './local-server.ts';
import { startProgram } from './program.ts';
import type { Mode, Program } from './program.ts';

/** The program on a fresh database with the sample plan, a Telegram of its own, and people with chats there. */
export type Stage = {
  readonly telegram: LocalTelegram;
  readonly program: Program;
  /** A connection of our own to the database that the program works on. */
  readonly db: Db;
  /** The activity that each person will update, by their chat: 1 to `persons`. */
  readonly activities: ReadonlyMap<number, string>;
  /** Of two people less than this apart, both may be talking at once. */
  readonly lanes: number;
};

export type Wanted = {
  readonly mode: Mode;
  readonly persons: number;
  readonly lanes: number;
  readonly pace?: PaceOptions;
};

/** Sets the stage, has the piece played on it, and looks over what is left when the program has ended. */
export async function onStage<T>(
  server: BenchmarkServer,
  { mode, persons, lanes, pace }: Wanted,
  play: (stage: Stage) => Promise<T>,
): Promise<T> {
  const databaseUrl = await server.freshDatabase('bench');
  const { db } = openPostgres(databaseUrl, 2);
  const telegram = await startLocalTelegram(pace);
  let program: Program | undefined;
  try {
    const activities = await furnish(db, { persons, lanes });
    program = await startProgram(databaseUrl, telegram, mode);
    const played = await play({ telegram, program, db, activities, lanes });
    await program.stop();
    telegram.checkManners();
    await lookOver(db);
    return played;
  } finally {
    await program?.kill();
    await telegram.stop();
    await db.destroy();
  }
}

async function furnish(db: Db, people: { readonly persons: number; readonly lanes: number }) {
  await migrateToLatest(db);
  const services = { ...randomSources, db, clock: systemClock };
  await importPlan(services, await readFile(new URL('../../plans/ma-pan2.json', import.meta.url), 'utf8'));
  return addPeople(services, people);
}

export async function countEntries(db: Db): Promise<number> {
  const { n } = await db
    .selectFrom('entry')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** Throws when the record is not whole, or something is left unsent. */
async function lookOver(db: Db): Promise<void> {
  const { id } = await db.selectFrom('plan').select('id').executeTakeFirstOrThrow();
  const verdict = await verifyRecord(readRecord(db, id));
  if (!verdict.whole) throw new Error(`The record is broken at entry ${verdict.seq}: ${verdict.why}`);
  const unsent = await db.selectFrom('outbox').where('sent_at', 'is', null).select('last_error').execute();
  if (unsent.length > 0) throw new Error(`${unsent.length} messages are unsent: ${unsent[0]?.last_error}`);
}
