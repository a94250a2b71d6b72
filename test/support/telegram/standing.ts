import type { User } from './types.ts';
import { unixTime } from './world.ts';
import type { Room, World } from './world.ts';

type Status = 'member' | 'administrator' | 'kicked' | 'left';

/** The update that says how the bot stands in a chat: https://core.telegram.org/bots/api#chatmemberupdated */
export function tellStanding(world: World, room: Room, by: User, before: Status, after: Status): void {
  const member = (status: Status) => ({
    user: world.bot,
    status,
    ...(status === 'kicked' && { until_date: 0 }),
  });
  world.updates.push('my_chat_member', {
    chat: room.chat,
    from: by,
    date: unixTime(world),
    old_chat_member: member(before),
    new_chat_member: member(after),
  });
}
