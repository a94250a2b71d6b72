import type { Kysely } from 'kysely';
import type { Schema } from '#store/schema.ts';

/** What a new database of the tests begins with: made once, and copied for each that wants it. */
export type Content = {
  /** In lower case letters: a part of names. */
  readonly name: string;
  /** Globs, from the project's folder, of all that it depends on. */
  readonly madeOf: readonly string[];
  /** Given a migrated database without a row. The same each time. */
  fill(db: Kysely<Schema>): Promise<void>;
};

export const EMPTY: Content = {
  name: 'empty',
  madeOf: ['package-lock.json', '{migrations,src/database}/**/*.ts'],
  fill: async () => {},
};
