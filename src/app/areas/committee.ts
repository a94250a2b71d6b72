import type { CommitteeAct } from '#conversation/committee/act.ts';
import type { CommitteeFound, CommitteeNeed } from '#conversation/committee/found.ts';
import type { Trx } from '#store/people.ts';
import type { Acting, Asking } from './acting.ts';

/** What a turn wants to know. */
export async function findCommittee(_asking: Asking, { of }: CommitteeNeed['ask']): Promise<CommitteeFound> {
  return { of };
}

/** Does it, in the transaction of the turn. Throws `Outdated` when it is no longer as the turn read it. */
export async function doCommittee(_trx: Trx, _act: CommitteeAct, _acting: Acting): Promise<void> {}
