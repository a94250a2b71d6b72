import type { CommitteeAct } from '#conversation/committee/act.ts';
import type { CommitteeFound, CommitteeNeed } from '#conversation/committee/found.ts';
import type { HelpRequest } from '#domain/help-request.ts';
import type { DeskActivity, Role } from '#domain/reading.ts';
import type { WeightProposal, WeightRow } from '#domain/weights.ts';

const me = { id: 1, name: 'Amina' };
const other = { id: 2, name: 'Driss' };

/** Answered, so that everything but taking can come of it. */
export const sampleRequest: HelpRequest = {
  id: '00000000-0000-4000-8000-000000000001',
  number: 12,
  commitment: 4,
  activity: '4.3',
  title: { fr: 'Publication des actes' },
  status: 'answered',
  askedOn: '2026-11-18',
  askedBy: other,
  takenBy: other,
  text: 'Deux ministères ne répondent pas.',
  replies: [{ kind: 'answer', by: other, text: 'Je les appelle.', at: '2026-11-19T09:00:00.000Z' }],
};

export const sampleRows: readonly WeightRow[] = [
  { number: 1, title: { fr: 'Un' }, progress: 20, weight: 1 },
  { number: 2, title: { fr: 'Deux' }, progress: 76, weight: 2 },
  { number: 3, title: { fr: 'Trois' }, progress: 90, weight: 1 },
];

export const sampleProposal: WeightProposal = {
  id: '00000000-0000-4000-8000-000000000001',
  number: 3,
  commitment: 4,
  title: { fr: 'Titre 4' },
  by: other,
  reason: 'La publication est l’essentiel.',
  on: '2026-11-20',
  before: { 1: 1, 2: 2, 3: 1 },
  weights: { 1: 1, 2: 2, 3: 4.5 },
  decision: null,
  decisionReason: null,
  rows: sampleRows,
};

/** What is found in the plan model of the tests. */
export function sampleCommittee(ask: CommitteeNeed['ask']): CommitteeFound {
  switch (ask.of) {
    case 'list':
      return {
        of: 'list',
        requests: Array.from({ length: 9 }, (_, index) => ({
          ...sampleRequest,
          id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
          number: index + 1,
        })),
        proposals: [sampleProposal],
      };
    case 'help':
      return { of: 'help', me, request: { ...sampleRequest, id: ask.id, ...turnedBy(ask.id) } };
    case 'next-help':
      return { of: 'next-help', me, number: 13, helpers: 5 };
    case 'weights': {
      const known = ask.commitment === 4 || ask.commitment === 10;
      const { commitment } = ask;
      return {
        of: 'weights',
        me,
        weighed: known ? { commitment, title: { fr: 'Titre' }, rows: sampleRows, open: null, next: 4 } : null,
      };
    }
    case 'proposal':
      return { of: 'proposal', me, proposal: { ...sampleProposal, id: ask.id } };
    default:
      return ask satisfies never;
  }
}

/** Requests in every state, each under ids of its own. */
function turnedBy(id: string): Partial<HelpRequest> {
  switch (Number.parseInt(id.at(-1) ?? '0', 16) % 4) {
    case 0:
      return { status: 'open', takenBy: null };
    case 2:
      return { status: 'taken', takenBy: other };
    case 3:
      return { status: 'escalated', activity: null };
    default:
      return {};
  }
}

/** What nobody with these posts and this desk may ever bring about. */
export function isCommitteeForbidden(
  act: CommitteeAct,
  roles: readonly Role[],
  own: readonly DeskActivity[],
): boolean {
  const helps = roles.some((role) => role !== 'lead');
  const coordinates = roles.includes('coordinator');
  const leads = (number: number) => own.some(({ commitment }) => commitment === number);
  switch (act.act) {
    case 'ask-help':
      return !leads(act.commitment);
    case 'move-help': {
      if (['take', 'leave', 'answer'].includes(act.move)) return !helps;
      return !leads(act.commitment) && (act.move === 'missing' || !coordinates);
    }
    case 'propose-weights':
      return !leads(act.proposal.commitment) && !coordinates;
    case 'decide-weights':
      return act.decision === 'taken-back' ? !leads(act.commitment) && !coordinates : !helps;
    default:
      return act satisfies never;
  }
}
