import { startCodeLimit } from '#app/code-limit.ts';
import { startPublishLimit } from '#app/publish-limit.ts';
import { seedSamplePlan } from '#app/seed.ts';
import type { Log, Services } from '#app/services.ts';
import { signInLink } from '#app/sign-in-link.ts';
import { randomSources } from '#app/sources.ts';
import type { Sources } from '#app/sources.ts';
import type { Clock } from './clock.ts';
import { addressOf } from './config.ts';
import type { Config } from './config.ts';
import { connect } from './database/connect.ts';
import type { Whereabouts } from './database/connect.ts';
import { migrateToLatest } from './database/migrate.ts';

/** The core, ready to work: its tables are those of this version, and an embedded database has a plan. */
export type Program = {
  /** Nobody delivers yet: what is said waits in the outbox. */
  readonly services: Services;
  /** Whether the sample plan and its invented people may be here. */
  readonly embedded: boolean;
  close(): Promise<void>;
};

/** Throws FolderInUse, and whatever the database says when it cannot be opened. */
export async function openProgram(from: {
  readonly where: Whereabouts;
  readonly config: Pick<Config, 'publicUrl' | 'host' | 'port' | 'retentionDays' | 'discord' | 'email'> &
    Partial<Pick<Config, 'chromium'>>;
  readonly clock: Clock;
  readonly log: Log;
  readonly sources?: Sources;
  /** What an embedded database begins with, when it is not the sample plan as it was published. */
  readonly seed?: (services: Services) => Promise<void>;
}): Promise<Program> {
  const connection = await connect(from.where);
  const { db, embedded } = connection;
  try {
    await migrateToLatest(db);
    const { newId, newSalt } = from.sources ?? randomSources;
    const services: Services = {
      db,
      clock: from.clock,
      instance: newId(),
      newId,
      newSalt,
      log: from.log,
      places: () =>
        placesOf(from.config, from.config.publicUrl ?? addressOf(from.config.host, from.config.port)),
      keptDays: from.config.retentionDays,
      codeLimit: startCodeLimit(),
      publishLimit: startPublishLimit(),
      chromium: from.config.chromium,
      deliver() {},
    };
    // A database of one's own begins empty: nothing that was invented may ever stand in it.
    if (embedded) await (from.seed ?? seedSamplePlan)(services);
    connection.settled();
    return { services, embedded, close: () => connection.close() };
  } catch (error) {
    await connection.close().catch(() => {});
    throw error;
  }
}

/** Where codes are used. A Telegram bot's name is known only once Telegram has told it. */
export function placesOf(
  { discord, email }: Pick<Config, 'discord' | 'email'>,
  publicUrl: string,
  telegramName?: string,
): ReturnType<Services['places']> {
  return {
    web: signInLink(publicUrl, ''),
    ...(telegramName === undefined ? {} : { telegram: `https://t.me/${telegramName}?start=` }),
    ...(discord ? { discord: `https://discord.com/users/${discord.applicationId}` } : {}),
    ...(email ? { email: true as const } : {}),
  };
}

/** Where the configuration says that the database is; `patience` as in Whereabouts. */
export function whereabouts(config: Config, patience: number): Whereabouts {
  return config.databaseUrl === undefined
    ? { kind: 'folder', folder: config.dataDir, patience }
    : { kind: 'server', url: config.databaseUrl };
}
