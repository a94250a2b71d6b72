import type { CommitteeAct } from '#conversation/committee/act.ts';
import { ASKED_A_PAGE } from '#conversation/committee/found.ts';
import type { CommitteeFound, CommitteeNeed } from '#conversation/committee/found.ts';
import { localDate } from '#domain/calendar.ts';
import type { PlanInfo } from '#domain/plan.ts';
import { codeOf } from '#domain/plan.ts';
import type { Weights } from '#domain/weights.ts';
import { getSomebody, readHelpers, readLookedAt } from '#store/committee/audience.ts';
import {
  findHelpRequest,
  insertHelpRequest,
  listHelpRequests,
  moveHelpRequest,
  nextHelpNumber,
} from '#store/committee/help.ts';
import {
  decideProposal,
  findProposal,
  findWeighed,
  insertProposal,
  listProposals,
  lockWeights,
} from '#store/committee/weights.ts';
import { Outdated } from '#store/passing-error.ts';
import type { Trx } from '#store/people.ts';
import { writeAudit } from '#store/secretariat/audit.ts';
import { recordDecisions } from '../record-decisions.ts';
import type { Acting, Asking } from './acting.ts';
import { tellAll, withReceipts } from './tell-committee.ts';

/** What a turn wants to know. */
export async function findCommittee(asking: Asking, ask: CommitteeNeed['ask']): Promise<CommitteeFound> {
  const { db, plan, personId } = asking;
  const me = await getSomebody(db, personId);
  switch (ask.of) {
    case 'list':
      return plan ? listFor(asking, plan, ask.page) : { of: 'list', requests: [], proposals: [] };
    case 'help':
      return { of: 'help', me, request: (plan && (await findHelpRequest(db, plan.id, ask.id))) ?? null };
    case 'next-help': {
      const helpers = plan ? await readHelpers(db, plan.id) : [];
      const number = plan ? await nextHelpNumber(db, plan.id) : 1;
      return { of: 'next-help', me, number, helpers: helpers.filter((id) => id !== personId).length };
    }
    case 'weights':
      return {
        of: 'weights',
        me,
        weighed: (plan && (await findWeighed(db, plan.id, ask.commitment))) ?? null,
      };
    case 'proposal': {
      const found = plan ? await findProposal(db, plan.id, ask.id) : undefined;
      return { of: 'proposal', me, proposal: found && plan ? dated(found, plan) : null };
    }
    default:
      return ask satisfies never;
  }
}

async function listFor({ db, personId }: Asking, plan: PlanInfo, page: number): Promise<CommitteeFound> {
  const commitments = await readLookedAt(db, plan.id, personId);
  const requests = await listHelpRequests(db, plan.id, {
    commitments,
    limit: ASKED_A_PAGE + 1,
    offset: page * ASKED_A_PAGE,
  });
  const proposals = await listProposals(db, plan.id, commitments);
  return { of: 'list', requests, proposals: proposals.map((one) => dated(one, plan)) };
}

function dated<P extends { readonly at: string }>({ at, ...proposal }: P, { timeZone }: PlanInfo) {
  return { ...proposal, on: localDate(new Date(at), timeZone) };
}

/** Does it, in the transaction of the turn. Throws `Outdated` when it is no longer as the turn read it. */
export async function doCommittee(trx: Trx, act: CommitteeAct, acting: Acting): Promise<void> {
  const { plan, personId, language, now, today } = acting;
  if (!plan || personId === null) throw new Error('What is asked of the committee needs a plan and a person');
  const by = { personId, language, at: now };
  switch (act.act) {
    case 'ask-help':
      await insertHelpRequest(trx, plan.id, { ...act, on: today }, by);
      return tellAll(trx, act, act.commitment, act.id, { plan, personId, now });
    case 'move-help': {
      const { id, commitment, move, from, to, reply } = act;
      const kind = move === 'missing' ? 'missing' : 'answer';
      await moveHelpRequest(trx, plan.id, { id, from, to, reply: reply && { ...reply, kind } }, by);
      const told = { plan, personId, now, taker: from.takenBy };
      return tellAll(trx, act, commitment, `${id}:${move}:${now.toISOString()}`, told);
    }
    case 'propose-weights': {
      const { proposal } = act;
      await expectWeights(trx, plan.id, proposal.commitment, proposal.before);
      await insertProposal(trx, plan.id, proposal, by);
      return tellAll(trx, act, proposal.commitment, proposal.id, { plan, personId, now });
    }
    case 'decide-weights': {
      const receipts = await decide(trx, act, plan, by, acting);
      await auditWeights(trx, act, plan, acting);
      const told = { plan, personId, now };
      return tellAll(trx, withReceipts(act, receipts), act.commitment, `${act.id}:${act.decision}`, told);
    }
    default:
      return act satisfies never;
  }
}

const AUDITED = {
  accepted: 'accept-weights',
  refused: 'refuse-weights',
  'taken-back': 'take-back-weights',
} as const;

function auditWeights(
  trx: Trx,
  { decision, commitment }: Extract<CommitteeAct, { act: 'decide-weights' }>,
  { id: planId }: PlanInfo,
  { personId, channel, now: at }: Acting,
): Promise<void> {
  const action = AUDITED[decision];
  return writeAudit(trx, { planId, personId, channel, at, action, target: { code: String(commitment) } });
}

/** Receipt numbers of what an acceptance put into the record. */
async function decide(
  trx: Trx,
  { id, commitment, decision, why, proposal }: Extract<CommitteeAct, { act: 'decide-weights' }>,
  plan: PlanInfo,
  by: { readonly personId: number; readonly at: Date },
  acting: Acting,
): Promise<readonly number[]> {
  // The standings are held first, as by everybody who records.
  if (decision === 'accepted') await expectWeights(trx, plan.id, commitment, proposal.before);
  await decideProposal(trx, plan.id, { id, decision, why }, by);
  if (decision !== 'accepted') return [];
  const recorded = await recordDecisions(
    trx,
    Object.entries(proposal.weights).map(([number, weight]) => ({
      kind: 'weight' as const,
      code: codeOf({ commitment, activity: Number(number) }),
      weight,
      reason: proposal.reason,
    })),
    acting,
  );
  return recorded.map(({ receipt }) => receipt);
}

async function expectWeights(trx: Trx, planId: number, commitment: number, before: Weights): Promise<void> {
  const stands = await lockWeights(trx, planId, commitment);
  const same =
    Object.keys(stands).length === Object.keys(before).length &&
    Object.entries(before).every(([number, weight]) => stands[number] === weight);
  if (!same) throw new Outdated(`The weights of commitment ${commitment} are others`);
}
