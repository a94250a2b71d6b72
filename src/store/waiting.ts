import type { Address, Addressed, Message } from '#chat/message.ts';
import type { Db } from './schema.ts';

/** What waits to be said at one address, in order; whoever else had meant to deliver it. */
export async function readWaiting(db: Db, address: Address): Promise<readonly Addressed[]> {
  const rows = await db
    .selectFrom('outbox')
    .where('platform', '=', address.platform)
    .where('chat', '=', address.chat)
    .where('sent_at', 'is', null)
    .where('dead_at', 'is', null)
    .orderBy('id')
    .select(['id', 'language', 'time_zone as timeZone', 'turn', 'message', 'answers', 'replaces'])
    .execute();
  return rows.map(({ message, ...row }) => ({ ...row, address, message: message as Message }));
}
