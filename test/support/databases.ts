import type { Kysely } from 'kysely';
import type { Schema } from '#store/schema.ts';
import { EMPTY } from './content.ts';
import { freshPglite } from './fresh-pglite.ts';
import { freshPostgres } from './fresh-postgres.ts';

export type DatabaseKind = 'pglite' | 'postgres';

/** `url` is there for `postgres` only. Nothing is left of the database after `close`. */
export type FreshDatabase = { db: Kysely<Schema>; url?: string; close(): Promise<void> };

/**
 * The kinds that this run tests: PostgreSQL when postgres-server.ts found one, and PGlite beside it unless
 * `TEST_PGLITE=none` (where an earlier run has had it already).
 */
export const databaseKinds: readonly DatabaseKind[] = [
  ...(process.env['TEST_DATABASE_URL'] && process.env['TEST_PGLITE'] === 'none' ? [] : ['pglite' as const]),
  ...(process.env['TEST_DATABASE_URL'] ? ['postgres' as const] : []),
];

/** A migrated database that nobody else uses; without a row unless a content is asked for. */
export function freshDatabase(kind: DatabaseKind, content = EMPTY): Promise<FreshDatabase> {
  return kind === 'pglite' ? freshPglite(content) : freshPostgres(content);
}
