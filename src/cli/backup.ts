import { createGzip } from 'node:zlib';
import { Readable } from 'node:stream';
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
  const lines = Readable.from(backupLines(db, now));
  const compressed = lines.pipe(createGzip());
  lines.on('error', (error) => compressed.destroy(error));
  for await (const portion of compressed) {
    const bytes = portion as Buffer;
    size += bytes.length;
    await context.appendFile(unfinished, bytes);
  }
  await context.renameFile(unfinished, file);
  context.out(`${file}: ${size} bytes. Keep it as you keep secrets: it holds names, addresses and messages.`);
  return 0;
}

if (import.meta.main) {
  // For its owner's eyes only.
  process.umask(0o077);
  await runCommand('backup', run);
}
