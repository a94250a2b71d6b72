import type { RecordEntry } from '#domain/chain.ts';
import type { PlanInfo } from '#domain/plan.ts';

/** Whether what was recorded at an instant was made up; undefined where nothing was. */
export function inventedBefore({ inventedUntil }: PlanInfo): ((at: Date) => boolean) | undefined {
  if (!inventedUntil) return undefined;
  const until = new Date(inventedUntil);
  return (at) => at < until;
}

/** The record, an entry a line. Those that were made up say so, beside what is hashed of them. */
export async function* recordLines(
  entries: AsyncIterable<RecordEntry>,
  isInvented: ((at: Date) => boolean) | undefined,
): AsyncGenerator<string> {
  for await (const entry of entries) {
    const told = isInvented?.(instantOf(entry)) ? { ...entry, invented: true } : entry;
    yield `${JSON.stringify(told)}\n`;
  }
}

function instantOf({ content: { at } }: RecordEntry): Date {
  if (typeof at !== 'string') throw new Error('An entry has no instant');
  return new Date(at);
}
