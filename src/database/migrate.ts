import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Migration } from 'kysely/migration';
import * as digest from '../../migrations/2026-11-22-7-digest.ts';
import * as digestSending from '../../migrations/2026-11-22-9-digest-sending.ts';
import * as email from '../../migrations/2026-11-23-1-email.ts';
import * as people from '../../migrations/2026-11-22-2-people.ts';
import * as platforms from '../../migrations/2026-11-22-6-platforms.ts';
import * as plan from '../../migrations/2026-11-22-1-plan.ts';
import * as record from '../../migrations/2026-11-22-3-record.ts';
import * as reminders from '../../migrations/2026-11-22-8-reminders.ts';
import * as search from '../../migrations/2026-11-22-5-search.ts';
import * as traffic from '../../migrations/2026-11-22-4-traffic.ts';

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
};

/** Brings the tables up to this program's version. Safe from several processes: the migrator takes a lock. */
export async function migrateToLatest<DB>(db: Kysely<DB>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
