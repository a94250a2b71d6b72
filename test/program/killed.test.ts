import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { command, makeFolders, start, startServer } from './child.ts';
import { connect } from '../../src/database/connect.ts';

// Each of these starts the program several times, on a machine that may do other things too.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 240_000 });

let folders: Awaited<ReturnType<typeof makeFolders>>;
let dataDir: string;

beforeAll(async () => {
  folders = await makeFolders();
  dataDir = await folders.prepared();
});
afterAll(() => folders.remove());

/** What was said to the program and is kept, in order. */
async function heard(): Promise<readonly string[]> {
  const connection = await connect({ kind: 'folder', folder: dataDir, patience: 30_000 });
  try {
    const { rows } = await sql<{ text: string }>`
      select content ->> 'text' as text from inbox where platform = 'terminal' order by id`.execute(
      connection.db,
    );
    return rows.map(({ text }) => text);
  } finally {
    await connection.close();
  }
}

test('a program that is killed while it talks has kept everything that it answered, every time', async () => {
  const answered: string[] = [];
  for (let round = 0; round < 3; round += 1) {
    const server = await startServer({ DATA_DIR: dataDir });
    const chat = start('src/cli/chat.ts', ['--as', 'public'], { DATA_DIR: dataDir });
    // More than it can answer while we do not look.
    const lines = Array.from(
      { length: 4_000 },
      (_, index) => `engagement ${(index % 22) + 1}${'.'.repeat(round + 1)}`,
    );
    chat.type(`${lines.join('\n')}\n`);
    const said = (out: string) => out.split(/^> /m).length - 1;
    await chat.until((out) => said(out) > 20 + round * 17);
    await server.kill('SIGKILL');
    expect(await chat.ended).toBe(1);
    expect(chat.err()).toBe('The program ended before the command did.\n');
    // A line is answered when something stands under it.
    const turns = chat
      .out()
      .split(/^> /m)
      .slice(1)
      .filter((turn) => turn.trimEnd().includes('\n'));
    expect(turns.length, `caught while it talks: ${server.err()}`).toBeGreaterThan(1);
    expect(turns.length).toBeLessThan(lines.length);
    answered.push(...lines.slice(0, turns.length));

    const kept = await heard();
    // The last line may have been kept without its answer having been seen.
    expect(kept.length - answered.length).toBeOneOf([0, 1]);
    expect(kept.slice(0, answered.length)).toEqual(answered);
    answered.splice(0, answered.length, ...kept);
  }
  expect(await command('verify', [], { DATA_DIR: dataDir })).toMatchObject({ code: 0, err: '' });
});
