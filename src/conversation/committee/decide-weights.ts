import { button, note, problem, text } from '#chat/lines.ts';
import type { Choice } from '#chat/message.ts';
import { lengthOf, LONGEST_TEXT } from '#domain/update.ts';
import { proposedOn } from '#domain/weights.ts';
import type { WeightProposal } from '#domain/weights.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import { listButton } from '#report/help-message.ts';
import { decisionChoices, effectDoneLine, proposalButton, proposalMessage } from '#report/weights-message.ts';
import type { Facts } from '../facts.ts';
import type { Answer } from '../question.ts';
import type { Turn } from '../reply.ts';
import { askOnceMore, tell, tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';
import { tooLong } from '../steps/give-reason.ts';
import { newsOf } from './decision-news.ts';
import { act, actorOf, begin, maySee, sayAndStay } from './begin.ts';
import type { RefuseDraft } from './draft.ts';

type Decision = NonNullable<WeightProposal['decision']>;

export function seeProposal(session: Session, proposal: WeightProposal | null, facts: Facts): Turn {
  if (!proposal || !maySee(facts, proposal)) return noProposal(session, facts);
  const { lines, choices } = proposalMessage(proposal, choicesOf(proposal, facts));
  return tellAndAsk(session, facts, lines, choices);
}

function choicesOf(proposal: WeightProposal, facts: Facts): readonly Choice[] {
  const { committee, coordinator, lead } = actorOf(facts, proposal);
  const stands = proposedOn(proposal.rows, proposal) !== undefined;
  const open = proposal.decision === null;
  const own = proposal.by?.id === facts.personId && !coordinator;
  const decides = decisionChoices(proposal).filter(({ id }) => stands || !id.startsWith('weights-accept'));
  return [
    ...(open && (committee || coordinator) && !own ? decides : []),
    ...(open && (lead || coordinator)
      ? [button('weights-back', proposal.id, say('committee-choice-take-back'))]
      : []),
    ...(!open && (lead || coordinator)
      ? [button('weights', String(proposal.commitment), say('committee-choice-weights'))]
      : []),
    listButton(),
  ];
}

function noProposal(session: Session, facts: Facts): Turn {
  return sayAndStay(session, facts, problem(say('committee-no-proposal')));
}

const DECIDED: Record<Decision, AnyPhrase> = {
  accepted: say('committee-already-accepted'),
  refused: say('committee-already-refused'),
  'taken-back': say('committee-already-taken-back'),
};

/** Why a decision cannot be made, with the proposal as it is; undefined where it can. */
function refusalOf(
  session: Session,
  decision: Decision,
  proposal: WeightProposal | null,
  facts: Facts,
): Turn | undefined {
  if (!proposal || !maySee(facts, proposal)) return noProposal(session, facts);
  const { coordinator, lead } = actorOf(facts, proposal);
  const refused = (phrase: AnyPhrase) =>
    tellAndAsk(session, facts, [problem(phrase)], [proposalButton(proposal), listButton()]);
  if (proposal.decision !== null) return refused(DECIDED[proposal.decision]);
  if (decision === 'taken-back')
    return lead || coordinator
      ? undefined
      : refused(say('leads-it-only', { number: String(proposal.commitment) }));
  if (proposal.by?.id === facts.personId && !coordinator) return refused(say('committee-own-proposal'));
  if (decision === 'accepted' && !proposedOn(proposal.rows, proposal))
    return refused(say('committee-weights-moved'));
  return undefined;
}

export function acceptWeights(session: Session, proposal: WeightProposal | null, facts: Facts): Turn {
  const refused = refusalOf(session, 'accepted', proposal, facts);
  if (refused || !proposal) return refused ?? noProposal(session, facts);
  return decide(session, 'accepted', proposal, null, facts);
}

export function takeBackWeights(session: Session, proposal: WeightProposal | null, facts: Facts): Turn {
  const refused = refusalOf(session, 'taken-back', proposal, facts);
  if (refused || !proposal) return refused ?? noProposal(session, facts);
  return decide(session, 'taken-back', proposal, null, facts);
}

/** Asks why first. */
export function refuseWeights(session: Session, proposal: WeightProposal | null, facts: Facts): Turn {
  const refused = refusalOf(session, 'refused', proposal, facts);
  if (refused || !proposal) return refused ?? noProposal(session, facts);
  const draft: RefuseDraft = {
    kind: 'committee',
    id: facts.freshIds[0] ?? '',
    startedAt: facts.now,
    about: String(proposal.commitment),
    task: 'refuse-weights',
    proposal: proposal.id,
    number: proposal.number,
  };
  return begin(session, draft, facts);
}

export function answerRefusal(session: Session, _draft: RefuseDraft, given: Answer, facts: Facts): Turn {
  const found = facts.found.committee;
  const proposal = found?.of === 'proposal' ? found.proposal : null;
  const after: Session = { ...session, draft: null };
  const refused = refusalOf(after, 'refused', proposal, facts);
  if (refused || !proposal) return refused ?? noProposal(after, facts);
  if (given.kind === 'files') return askOnceMore(session, facts, [problem(say('files-not-here'))]);
  if (given.kind !== 'text') return askOnceMore(session, facts, []);
  if (lengthOf(given.text) > LONGEST_TEXT) return askOnceMore(session, facts, [problem(tooLong(given.text))]);
  return decide(after, 'refused', proposal, given.text, facts);
}

function decide(
  session: Session,
  decision: Decision,
  proposal: WeightProposal,
  why: string | null,
  facts: Facts,
): Turn {
  const { id, commitment, before, weights, reason } = proposal;
  const lines =
    decision === 'accepted'
      ? [
          text(say('committee-accepted')),
          text(effectDoneLine(commitment, proposedOn(proposal.rows, proposal) ?? [])),
          note(say('committee-accepted-next')),
        ]
      : [text(decision === 'refused' ? say('committee-refused') : say('committee-taken-back'))];
  return tell(
    session,
    lines,
    [
      ...(decision === 'taken-back'
        ? [button('weights', String(commitment), say('committee-choice-weights'))]
        : []),
      button('commitment', String(commitment), say('choice-to-commitment', { number: String(commitment) })),
      listButton(),
    ],
    [
      act({
        area: 'committee',
        act: 'decide-weights',
        id,
        commitment,
        decision,
        why,
        proposal: { before, weights, reason },
        tell: newsOf(decision, proposal, why, facts),
      }),
    ],
  );
}
