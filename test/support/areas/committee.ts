import type { CommitteeAct } from '#conversation/committee/act.ts';
import type { CommitteeFound, CommitteeNeed } from '#conversation/committee/found.ts';
import type { DeskActivity, Role } from '#domain/reading.ts';

/** What is found in the plan model of the tests. */
export function sampleCommittee({ of }: CommitteeNeed['ask']): CommitteeFound {
  return { of };
}

/** What nobody with these posts and this desk may ever bring about. */
export function isCommitteeForbidden(
  _act: CommitteeAct,
  _roles: readonly Role[],
  _own: readonly DeskActivity[],
): boolean {
  return true;
}
