import { note } from '#chat/lines.ts';
import { say } from '#i18n/phrase.ts';
import type { Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import type { Session } from '../session.ts';
import { sayAndStay } from './begin.ts';
import { acceptWeights, refuseWeights, seeProposal, takeBackWeights } from './decide-weights.ts';
import { askHelp } from './help.ts';
import { listAsked } from './list.ts';
import { seeHelp, wantMove } from './move-help.ts';
import { proposeWeights } from './weights.ts';
import type { CommitteeWish } from './wish.ts';

/** What comes of a wish; permission.ts was asked before. */
export function grantCommittee(session: Session, wish: CommitteeWish, facts: Facts): Turn {
  const found = facts.found.committee;
  const request = found?.of === 'help' ? found.request : null;
  const proposal = found?.of === 'proposal' ? found.proposal : null;
  if (!facts.plan) return sayAndStay(session, facts, note(say('no-plan')));
  switch (wish.wish) {
    case 'list':
      return found?.of === 'list'
        ? listAsked(session, found, wish.page, facts)
        : sayAndStay(session, facts, note(say('stale-button')));
    case 'ask-help':
      return askHelp(session, wish, facts);
    case 'see-help':
      return seeHelp(session, request, facts);
    case 'move-help':
      return wantMove(session, wish.move, request, facts);
    case 'weights':
      return proposeWeights(session, wish.commitment, facts);
    case 'see-weights':
      return seeProposal(session, proposal, facts);
    case 'accept-weights':
      return acceptWeights(session, proposal, facts);
    case 'refuse-weights':
      return refuseWeights(session, proposal, facts);
    case 'take-back-weights':
      return takeBackWeights(session, proposal, facts);
    default:
      return wish satisfies never;
  }
}
