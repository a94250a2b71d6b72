import type { Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import { tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';
import type { CommitteeWish } from './wish.ts';

/** What comes of a wish; permission.ts was asked before. */
export function grantCommittee(session: Session, wish: CommitteeWish, facts: Facts): Turn {
  switch (wish.wish) {
    case 'help-requests':
      return tellAndAsk(session, facts, []);
    default:
      return wish.wish satisfies never;
  }
}
