import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { backupLines } from '../database/backup/write-backup.ts';
import { readArguments } from './arguments.ts';
import { runCommand } from './run.ts';
import type { CommandContext } from './command.ts';

const USAGE = 'npm run backup -- --out FILE';

/** Writes everything into one compressed file, as it stood at one instant, while the program goes on. */
export async function run(context: CommandContext, argv: readonly string[]): Promise<number> {
  const { values } = readArguments(argv, USAGE, { out: { type: 'string' } });
  const { db, clock } = await context.services();
  const now = clock();
  const file = values.out ?? `iltizam-${now.toISOString().slice(0, 19).replaceAll(':', '')}.backup.gz`;
  // A file of this name that is whole stays until the new one is.
  const unfinished = `${file}.unfinished`;
  await context.writeFile(unfinished, '');
  let size = 0;
  // When it fails or nobody takes it any more, the reading ends as well: the database must not be kept from others.
  await pipeline(backupLines(db, now), createGzip(), async (compressed: AsyncIterable<Buffer>) => {
    for await (const portion of compressed) {
      size += portion.length;
      await context.appendFile(unfinished, portion);
    }
  });
  await context.renameFile(unfinished, file);
  context.out(`${file}: ${size} bytes. Keep it as you keep secrets: it holds names, addresses and messages.`);
  return 0;
}

if (import.meta.main) {
  // For its owner's eyes only.
  process.umask(0o077);
  await runCommand('backup', run);
}
