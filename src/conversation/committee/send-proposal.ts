import { button, note, text } from '#chat/lines.ts';
import { say } from '#i18n/phrase.ts';
import { newProposal, proposalButton, proposalNews } from '#report/weights-message.ts';
import type { Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import { tell } from '../reply.ts';
import type { Session } from '../session.ts';
import { act, meIn } from './begin.ts';
import type { WeightsDraft } from './draft.ts';
import type { Weighed } from './found.ts';

/** The end of the dialogue: the proposal goes to the committee, and its author can still take it back. */
export function sendProposal(session: Session, draft: WeightsDraft, weighed: Weighed, facts: Facts): Turn {
  const { id, reason = '', title, rows } = draft;
  const { commitment, next } = weighed;
  const made = { id, number: next, commitment, title, by: meIn(facts), reason, on: facts.today };
  const proposal = newProposal(made, rows);
  const { before, weights } = proposal;
  return tell(
    { ...session, draft: null },
    [
      text(say('committee-proposed', { number: String(next), commitment: String(commitment) })),
      note(say('committee-proposed-next')),
    ],
    [proposalButton(proposal), button('weights-back', id, say('committee-choice-take-back'))],
    [
      act({
        area: 'committee',
        act: 'propose-weights',
        proposal: { id, number: next, commitment, reason, before, weights },
        tell: [{ to: 'helpers', message: proposalNews(proposal) }],
      }),
    ],
  );
}
