import { listDeadLetters, replayDeadLetters } from '#store/dead-letters.ts';
import { writeAudit } from '#store/secretariat/audit.ts';
import { readArguments } from './arguments.ts';
import { UsageError } from './command.ts';
import type { CommandContext } from './command.ts';
import { runCommand } from './run.ts';

const USAGE = 'npm run outbox -- list | replay NUMBER… | replay all';
const MOST_LISTED = 200;

/** Lists messages that could not be delivered, without what they say, and puts them on their way again. */
export async function run(context: CommandContext, argv: readonly string[]): Promise<number> {
  const { positionals } = readArguments(argv, USAGE, {}, { min: 1, max: 1_000 });
  const [what, ...numbers] = positionals;
  if (what === 'list' && numbers.length === 0) return list(context);
  if (what === 'replay' && numbers.length > 0) return replay(context, numbers);
  throw new UsageError(`Usage: ${USAGE}`);
}

async function list(context: CommandContext): Promise<number> {
  const { db } = await context.services();
  const letters = await listDeadLetters(db, MOST_LISTED);
  for (const { id, platform, diedAt, attempts, perhapsSent, why } of letters) {
    const tried = attempts === 1 ? 'tried once' : `tried ${attempts} times`;
    const arrived = perhapsSent ? 'may have arrived' : 'did not arrive';
    context.out(`${id}  ${diedAt.toISOString()}  ${platform}  ${tried}, ${arrived}: ${why ?? 'no reason'}`);
  }
  context.err(
    letters.length === 0 ? 'No dead letters.' : `${letters.length} dead letters, the newest first.`,
  );
  return 0;
}

async function replay(context: CommandContext, numbers: readonly string[]): Promise<number> {
  const all = numbers.length === 1 && numbers[0] === 'all';
  if (!all && !numbers.every((number) => /^\d{1,15}$/.test(number)))
    throw new UsageError(`Numbers are those of the list. Usage: ${USAGE}`);
  const { db, clock } = await context.services();
  const at = clock();
  const replayed = await db.transaction().execute(async (trx) => {
    const count = await replayDeadLetters(trx, all ? 'all' : numbers.map(Number), at);
    const by = { planId: null, personId: null, channel: 'terminal', at };
    if (count > 0) await writeAudit(trx, { ...by, action: 'retry', target: { count } });
    return count;
  });
  context.out(`${replayed} on their way again; the running program delivers them.`);
  return replayed > 0 || all ? 0 : 1;
}

if (import.meta.main) await runCommand('outbox', run);
