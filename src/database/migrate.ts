import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Migration } from 'kysely/migration';
import * as committee from '../../migrations/2026-11-23-4-committee.ts';
import * as digest from '../../migrations/2026-11-22-7-digest.ts';
import * as digestSending from '../../migrations/2026-11-22-9-digest-sending.ts';
import * as email from '../../migrations/2026-11-23-1-email.ts';
import * as indicators from '../../migrations/2026-11-23-6-indicators.ts';
import * as people from '../../migrations/2026-11-22-2-people.ts';
import * as platforms from '../../migrations/2026-11-22-6-platforms.ts';
import * as plan from '../../migrations/2026-11-22-1-plan.ts';
import * as record from '../../migrations/2026-11-22-3-record.ts';
import * as recordKinds from '../../migrations/2026-11-23-2-record-kinds.ts';
import * as reminders from '../../migrations/2026-11-22-8-reminders.ts';
import * as search from '../../migrations/2026-11-22-5-search.ts';
import * as secretariat from '../../migrations/2026-11-23-5-secretariat.ts';
import * as traffic from '../../migrations/2026-11-22-4-traffic.ts';
import * as voice from '../../migrations/2026-11-23-3-voice.ts';

/** In the order in which they run: the names sort so, and are never changed once they have landed. */
const MIGRATIONS: Record<string, Migration> = {
  '2026-11-22-1-plan': plan,
  '2026-11-22-2-people': people,
  '2026-11-22-3-record': record,
  '2026-11-22-4-traffic': traffic,
  '2026-11-22-5-search': search,
  '2026-11-22-6-platforms': platforms,
  '2026-11-22-7-digest': digest,
  '2026-11-22-8-reminders': reminders,
  '2026-11-22-9-digest-sending': digestSending,
  '2026-11-23-1-email': email,
  '2026-11-23-2-record-kinds': recordKinds,
  '2026-11-23-3-voice': voice,
  '2026-11-23-4-committee': committee,
  '2026-11-23-5-secretariat': secretariat,
  '2026-11-23-6-indicators': indicators,
};

/** Makes the tables of an earlier version, in an empty database. Throws when this program does not know it. */
export async function migrateTo<DB>(db: Kysely<DB>, name: string): Promise<void> {
  if (!Object.hasOwn(MIGRATIONS, name)) throw new Error(`There is no migration ${name}`);
  const { error } = await migratorOf(db).migrateTo(name);
  if (error) throw error;
}

/** Brings the tables up to this program's version. Safe from several processes: the migrator takes a lock. */
export async function migrateToLatest<DB>(db: Kysely<DB>): Promise<void> {
  const { error } = await migratorOf(db).migrateToLatest();
  if (error) throw error;
}

function migratorOf<DB>(db: Kysely<DB>): Migrator {
  return new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
}
