/**
 * `npm run bench:telegram [-- --people 64 --conversations 10 --rounds 5 --broadcast 3000 --postgres embedded|debian]`: the
 * whole program on a real PostgreSQL, and in this process the strict Telegram of the tests with the people in it. How
 * many updates it answers and how soon, with polling and with webhooks in turn; what one person's slow turn does to the
 * others; how a message to many keeps to the pace of Telegram. `--rounds 0` and `--broadcast 0` leave a part out.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { startBenchmarkServer } from './support/benchmark-server.ts';
import { measureBroadcast } from './telegram/broadcast.ts';
import { MODES } from './telegram/program.ts';
import type { Mode } from './telegram/program.ts';
import { broadcastLines, slowTable, updatesTable } from './telegram/report.ts';
import { measureSlowTurns } from './telegram/slow-turn.ts';
import type { SlowTurn } from './telegram/slow-turn.ts';
import { measureUpdates } from './telegram/updates.ts';
import type { Figures } from './telegram/updates.ts';
import { MESSAGES } from './turns/contestant.ts';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '64' },
    conversations: { type: 'string', default: '10' },
    rounds: { type: 'string', default: '5' },
    broadcast: { type: 'string', default: '3000' },
    postgres: { type: 'string', default: 'embedded' },
  },
});
const people = Number(values.people);
const conversations = Number(values.conversations);
const rounds = Number(values.rounds);
const chats = Number(values.broadcast);
/** Who ask something while the broadcast goes out. */
const ASKING = 5;

// Told to end, it takes along what it has started.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
const server = await startBenchmarkServer(values.postgres === 'debian' ? 'debian' : 'embedded');
try {
  console.log(`${server.described}; Node ${process.version}, ${cpus().length} CPUs (${cpus()[0]?.model})`);
  console.log(
    'The program, PostgreSQL, Telegram with the people in it, and whatever else runs share them.\n',
  );
  if (rounds > 0) {
    await playUpdates();
    await playSlowTurns();
  }
  if (chats > 0) {
    console.log(`${chats} messages unasked, while ${ASKING} people ask something now and then`);
    console.log(broadcastLines(await measureBroadcast(server, 'polling', { chats, asking: ASKING })));
  }
} finally {
  await server.stop();
}

async function playUpdates(): Promise<void> {
  console.log(`${people} people at once, ${conversations} conversations of ${MESSAGES} updates each`);
  const all: Record<Mode, Figures[]> = { polling: [], webhooks: [] };
  for (let round = 1; round <= rounds; round += 1) {
    // In turn, each first in every second round: what else the machine does falls on both.
    const order = round % 2 === 1 ? MODES : MODES.toReversed();
    const figures = new Map<Mode, Figures>();
    for (const mode of order)
      figures.set(mode, await measureUpdates(server, mode, { people, conversations }));
    for (const mode of MODES) all[mode].push(figures.get(mode) as Figures);
    console.log(`Round ${round}\n${updatesTable(MODES.map((mode) => [mode, all[mode].slice(-1)]))}`);
  }
  console.log(`\nAll rounds: median (least-most)\n${updatesTable(MODES.map((mode) => [mode, all[mode]]))}\n`);
}

async function playSlowTurns(): Promise<void> {
  console.log(
    `${people} people at once, and one whose document takes 2 s, ${rounds} times: ms of the others`,
  );
  const found: [Mode, SlowTurn][] = [];
  for (const mode of MODES)
    found.push([mode, await measureSlowTurns(server, mode, { people, times: rounds })]);
  console.log(`${slowTable(found)}\n`);
}
