import { verifyRecord } from '#domain/chain.ts';
import type { Break, RecordEntry, Verdict } from '#domain/chain.ts';
import { checkStandings } from '#store/check-record.ts';
import { readRecord } from '#store/record.ts';
import type { Disagreement } from '#store/check-record.ts';
import { readArguments } from './arguments.ts';
import { UsageError } from './command.ts';
import type { CommandContext } from './command.ts';
import { getPlanFor } from './plan-of.ts';
import { NotAnEntry, recordEntries } from './record-file.ts';
import { runCommand } from './run.ts';

const USAGE = 'npm run verify [-- FILE] [--head HASH] [--plan CODE]';

const REASONS: Record<Break, string> = {
  order: 'an entry is missing, or out of order',
  text: 'a text is not the one that was recorded',
  content: 'its content is not what was recorded',
  previous: 'it does not follow the entry before it',
  link: 'its hash does not come from its content and the entry before it',
  head: 'the given head is nowhere in this record: it was rewritten, or is another one',
};

/** Recomputes the record's chain, from the database or from an exported file, and says where it breaks. */
export async function run(context: CommandContext, argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(
    argv,
    USAGE,
    { head: { type: 'string' }, plan: { type: 'string' } },
    { min: 0, max: 1 },
  );
  const head = values.head?.trim().toLowerCase();
  if (head !== undefined && !/^[0-9a-f]{64}$/.test(head)) {
    throw new UsageError(`--head is a hash of 64 hexadecimal digits. Usage: ${USAGE}`);
  }
  const [file] = positionals;
  return file === undefined
    ? verifyDatabase(context, head, values.plan)
    : verifyFile(context, await context.readFile(file), head);
}

async function verifyFile(
  context: CommandContext,
  file: Uint8Array,
  head: string | undefined,
): Promise<number> {
  try {
    return report(context, 'The record', await verify(recordEntries(file), head));
  } catch (error) {
    if (!(error instanceof NotAnEntry)) throw error;
    context.err(`The record cannot be read. ${error.message}`);
    return 1;
  }
}

async function verifyDatabase(
  context: CommandContext,
  head: string | undefined,
  code: string | undefined,
): Promise<number> {
  const { db } = await context.services();
  const plan = await getPlanFor(db, code);
  const verdict = await verify(readRecord(db, plan.id), head);
  const exit = report(context, `The record of ${plan.code}`, verdict);
  // What the pages show is kept beside the record: a record that is whole proves nothing of a figure beside it.
  const disagreements = await checkStandings(db, plan.id);
  for (const disagreement of disagreements) context.err(inWords(disagreement));
  return disagreements.length > 0 ? 1 : exit;
}

function inWords({ of, what }: Disagreement): string {
  switch (what) {
    case 'standing':
      return `Activity ${of}: what is shown is not what the record says.`;
    case 'origin':
      return `Activity ${of}: a correction stands for another entry than the one it corrects.`;
    case 'weight':
      return `Activity ${of}: its weight is not the one that was decided last.`;
    case 'withdrawn':
      return `Activity ${of}: the record says otherwise whether, or since when, it is withdrawn.`;
    case 'decision':
      return `Activity ${of}: a decision claims another state than the one it was made on.`;
    case 'tally':
      return `Commitment ${of}: its rate is not what its activities come to.`;
    case 'file':
      return `File ${of}: its bytes are not those that were recorded.`;
    case 'head':
      return 'The head that is shown is not the last hash of the record.';
  }
}

function verify(
  entries: AsyncIterable<RecordEntry> | Iterable<RecordEntry>,
  head: string | undefined,
): Promise<Verdict> {
  return head === undefined ? verifyRecord(entries) : verifyRecord(entries, head);
}

function report({ out, err }: CommandContext, what: string, verdict: Verdict): number {
  if (!verdict.whole) {
    err(`${what} is broken at entry ${verdict.seq}: ${REASONS[verdict.why]}.`);
    return 1;
  }
  const { entries, head, withheld } = verdict;
  out(`${what} is whole: ${entries} entries${withheld > 0 ? `, ${withheld} texts withheld` : ''}.`);
  out(`Head: ${head}`);
  return 0;
}

if (import.meta.main) await runCommand('verify', run);
