import { signInLink } from '#app/sign-in-link.ts';
import { startApp } from './app.ts';
import type { App } from './app.ts';
import { ConfigError, readConfig } from './config.ts';
import type { Config } from './config.ts';
import { explainDatabase } from './database/explain.ts';
import { FolderInUse } from './database/folder-lock.ts';
import { explainPast, PastInterrupted, readDemoWeeks } from './demo-weeks.ts';
import { CannotListen } from '#http/listen.ts';
import { openLog } from './log.ts';

const config = readOrExit(() => readConfig());
const weeks = readOrExit(() => readDemoWeeks(process.argv.slice(2), config));
const log = openLog(config.logLevel);
const interrupted = new AbortController();
// Whatever the program makes is for its owner alone.
process.umask(0o077);

for (const event of ['unhandledRejection', 'uncaughtException'] as const) {
  process.on(event, (error: unknown) => {
    log.error({ error }, 'Nobody was there to handle this; the program ends');
    process.exit(1);
  });
}

const onWeek = (week: number) => void process.stdout.write(`week ${week} of ${weeks}\n`);
const past = weeks === undefined ? undefined : { weeks, onWeek, signal: interrupted.signal };
if (past) process.stdout.write(`An invented past of ${weeks} weeks is played into ${config.dataDir}\n`);
const starting = startApp(config, log, past);
let ending = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (ending) process.exit(1);
    ending = true;
    interrupted.abort(new PastInterrupted());
    // Asked to end while it still starts, it ends as soon as it has.
    starting.then(
      async (app) => {
        await app.stop();
        process.exit(0);
      },
      () => {},
    );
  });
}

starting.then(
  (app) => {
    if (!ending) process.stdout.write(`${banner(app, config).join('\n')}\n`);
  },
  (error: unknown) => {
    const reason = explain(error, config);
    if (reason === undefined) log.error({ error }, 'The program could not start');
    console.error(
      reason ?? `The program could not start: ${error instanceof Error ? error.message : String(error)}`,
    );
    process.exit(1);
  },
);

function readOrExit<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    return process.exit(1);
  }
}

function explain(error: unknown, { databaseUrl, dataDir }: Config): string | undefined {
  const ofPast = explainPast(error, dataDir);
  if (ofPast !== undefined) return ofPast;
  if (error instanceof CannotListen || error instanceof ConfigError) return error.message;
  if (error instanceof FolderInUse) {
    return `Another Iltizam already runs on ${error.message}. Stop it first, or give this one a folder of its own: DATA_DIR=…`;
  }
  return explainDatabase(error, databaseUrl);
}

/** What whoever started it sees: where it is, and who they can be. */
function banner({ publicUrl, demonstration }: App, { databaseUrl, dataDir }: Config): readonly string[] {
  const links = demonstration.map(({ role, code }) => `  ${role.padEnd(12)} ${signInLink(publicUrl, code)}`);
  return [
    '',
    `Iltizam runs on ${publicUrl}`,
    ...(weeks === undefined ? [] : [`Its past of ${weeks} weeks is invented, and says so`]),
    ...(databaseUrl === undefined ? [`Data in ${dataDir}`] : ['Data in the database of DATABASE_URL']),
    ...(links.length > 0
      ? ['', 'Try it as one of the invented people (each link works once, until the next start):', ...links]
      : []),
    '',
  ];
}
