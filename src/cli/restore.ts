import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { verifyRecord } from '#domain/chain.ts';
import { getPlanByCode } from '#store/plans.ts';
import { readRecord } from '#store/record.ts';
import type { Db } from '#store/schema.ts';
import { systemClock } from '../clock.ts';
import { ConfigError, readConfig } from '../config.ts';
import { CannotRestore, restoreLines } from '../database/backup/restore.ts';
import type { Restored } from '../database/backup/restore.ts';
import { connect } from '../database/connect.ts';
import { explainDatabase } from '../database/explain.ts';
import { FolderInUse } from '../database/folder-lock.ts';
import { whereabouts } from '../program.ts';
import { readArguments } from './arguments.ts';
import { UsageError } from './command.ts';
import { linesOf } from './input.ts';

const USAGE = 'npm run restore -- FILE';

/**
 * Writes a backup into the empty database that the configuration names, and checks every record in it. By itself, and
 * not inside of a running program: one that runs has a database already.
 */
async function restore(argv: readonly string[]): Promise<number> {
  const { positionals } = readArguments(argv, USAGE, {}, { min: 1, max: 1 });
  const [file = ''] = positionals;
  const config = readConfig();
  // What cannot be opened is known before the database is.
  const source = (await open(file)).createReadStream();
  const unpacked = createGunzip();
  source.on('error', (error) => unpacked.destroy(error));
  const connection = await connect(whereabouts(config, 2_000));
  try {
    const restored = await restoreLines(connection.db, linesOf(source.pipe(unpacked)), systemClock());
    const whole = await verifyAll(connection.db, restored);
    connection.settled();
    tell(restored);
    return whole ? 0 : 1;
  } finally {
    await connection.close();
  }
}

/** Each record is recomputed, and ends where the backup says that it ended. */
async function verifyAll(db: Db, { heads }: Restored): Promise<boolean> {
  let whole = true;
  for (const { plan, seq, hash } of heads) {
    const { id } = await getPlanByCode(db, plan);
    const verdict = await verifyRecord(readRecord(db, id));
    const right = verdict.whole && verdict.entries === seq && (seq === 0 || verdict.head === hash);
    whole &&= right;
    console.log(`The record of ${plan} is ${right ? `whole: ${seq} entries` : 'NOT what was backed up'}.`);
  }
  return whole;
}

function tell({ at, rows, held }: Restored): void {
  console.log(`${rows} rows, as they stood at ${at}.`);
  if (held > 0)
    console.log(
      `${held} messages had not been sent then and are held back: \`npm run outbox -- list\`, and \`replay\` what should go out.`,
    );
}

function explain(error: unknown): string | undefined {
  if (error instanceof UsageError || error instanceof CannotRestore || error instanceof ConfigError)
    return error.message;
  if (error instanceof FolderInUse) return `A program runs on ${error.message}: stop it first.`;
  const { code } = error as { readonly code?: unknown };
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') return (error as Error).message;
  if (typeof code === 'string' && code.startsWith('Z_'))
    return 'The file is damaged, or is no backup of Iltizam.';
  return explainDatabase(error, readConfig().databaseUrl);
}

try {
  process.exitCode = await restore(process.argv.slice(2));
} catch (error) {
  const reason = explain(error);
  console.error(
    reason ?? `It failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
