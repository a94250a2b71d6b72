/**
 * `npm run bench:turns [-- --conversations 2000 --rounds 5 --at-once 64 --postgres embedded|debian]`: our engine and
 * the two peers play the same conversation on a real PostgreSQL, a round each in turn, on a fresh database and in a
 * fresh process. Prints figures, and their ratios to the peers of the same round.
 */
import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { startBenchmarkServer } from './support/benchmark-server.ts';
import { CONTESTANTS, MESSAGES, NAMES } from './turns/contestant.ts';
import type { ContestantName } from './turns/contestant.ts';
import { figuresTable, ratioTables } from './turns/report.ts';
import type { Round } from './turns/report.ts';
import type { Figures, Wanted } from './turns/round.ts';

const { values } = parseArgs({
  options: {
    conversations: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '5' },
    'at-once': { type: 'string', default: '64' },
    postgres: { type: 'string', default: 'embedded' },
    only: { type: 'string' },
  },
});
const conversations = Number(values.conversations);
const atOnce = Number(values['at-once']);
const names = CONTESTANTS.filter((name) => !values.only || values.only.split(',').includes(name));

installPeers();
const server = await startBenchmarkServer(values.postgres === 'debian' ? 'debian' : 'embedded');
try {
  console.log(`${server.described}; Node ${process.version}, ${cpus().length} CPUs (${cpus()[0]?.model})`);
  console.log(
    `${conversations} conversations of ${MESSAGES} messages a round, ${atOnce} at once, 10 connections each.\n`,
  );
  // A round to warm the machine, which does not count.
  await playRound(Math.ceil(conversations / 4));
  const rounds: Round[] = [];
  for (let number = 1; number <= Number(values.rounds); number += 1) {
    const round = await playRound(conversations);
    rounds.push(round);
    console.log(`Round ${number}\n${figuresTable([round])}`);
    const verified = round.get('iltizam')?.verified;
    if (verified) console.log(`Iltizam: ${verified}.`);
    console.log('');
  }
  console.log(`All rounds: median (least-most)\n${figuresTable(rounds)}\n`);
  console.log(ratioTables(rounds));
} finally {
  await server.stop();
}

async function playRound(count: number): Promise<Round> {
  const round = new Map<ContestantName, Figures>();
  for (const name of names) {
    const databaseUrl = await server.freshDatabase('bench');
    round.set(
      name,
      await inChild({
        name,
        databaseUrl,
        conversations: count,
        atOnce,
        warmUp: 4 * atOnce,
        doubled: 4 * atOnce,
      }),
    );
  }
  return round;
}

async function inChild(wanted: Wanted): Promise<Figures> {
  const child = fork(new URL('./turns/round.ts', import.meta.url), [JSON.stringify(wanted)]);
  let figures: Figures | undefined;
  child.on('message', (message) => {
    figures = message as Figures;
  });
  await once(child, 'exit');
  if (figures) return figures;
  throw new Error(`${NAMES[wanted.name]} did not come to the end of its round`);
}

/** They have packages of their own, that the program itself does not need. */
function installPeers(): void {
  const folder = new URL('./peers/', import.meta.url);
  if (existsSync(new URL('node_modules/', folder))) return;
  console.log('Installing the peers: npm ci --prefix bench/peers');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
}
