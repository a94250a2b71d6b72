import type { Update } from 'telegraf/types';
import type { ChatPorts } from '#chat/arrival.ts';
import type { Me } from './meaning.ts';
import { arrivalOf } from './read.ts';

/** Stores what of these means something to us; resolves when nothing of it can be lost any more. */
export async function takeUpdates(
  updates: readonly Update[],
  me: Me,
  ports: Pick<ChatPorts, 'take' | 'log'>,
): Promise<void> {
  // Their numbers say in which order they were said, should they come in another.
  const inOrder = updates.toSorted((one, other) => one.update_id - other.update_id);
  const arrivals = inOrder.flatMap((update) => {
    try {
      return arrivalOf(update, me) ?? [];
    } catch {
      // One that is not as Telegram describes it must not keep all that follow from us.
      ports.log.error({ update: update.update_id }, 'an update could not be understood');
      return [];
    }
  });
  if (arrivals.length > 0) await ports.take(arrivals);
}
