import type { Invitation } from '#store/invitations.ts';
import { commitmentIds, insertPosts, nameUnnamed } from '#store/people.ts';
import type { Trx } from '#store/people.ts';
import { succeed } from './secretariat/succeed.ts';

/** The posts and the name that an invitation gives. */
export async function givePosts(trx: Trx, invitation: Invitation, personId: number, at: Date): Promise<void> {
  const { planId, role, commitments, name } = invitation;
  if (name !== null) await nameUnnamed(trx, personId, name);
  if (role === null) return;
  const ids = planId === null ? new Map<number, number>() : await commitmentIds(trx, planId, commitments);
  await insertPosts(trx, { personId, planId, role, at }, [...ids.values()]);
  await succeed(trx, invitation, personId, at);
}
