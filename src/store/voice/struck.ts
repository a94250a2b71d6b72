import { sql } from 'kysely';
import type { Line } from '#chat/message.ts';
import type { Trx } from '../people.ts';

/**
 * A text that was taken away stands no longer in what was said of it unasked: to leads, coordinators, whoever asked.
 * `id`: of the contribution or the response. What stands in its place is a line of a message.
 */
export async function strikeFromOutbox(trx: Trx, id: string, line: Line): Promise<void> {
  await sql`
    update outbox set message = ${JSON.stringify({ lines: [line] })}::jsonb
    where dedupe_key like 'contribution:' || ${id} || ':%'
      or dedupe_key like 'contribution-waiting:' || ${id} || ':%'
      or dedupe_key like 'contribution-released:' || ${id} || ':%'
      or dedupe_key like 'response:' || ${id} || ':%'`.execute(trx);
}
