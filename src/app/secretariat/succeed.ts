import { leftMessage } from '#report/secretariat/brief-message.ts';
import { sayToEach } from '#store/digest-outbox.ts';
import type { Invitation } from '#store/invitations.ts';
import type { Trx } from '#store/people.ts';
import { writeAudit } from '#store/secretariat/audit.ts';
import { endPosts, findNames, findPlanZone, stillHeld } from '#store/secretariat/posts.ts';

/**
 * Whoever used a code of a hand-over has the posts now: those of the one before them end, as far as they still hold
 * them, and who leaves is told. The newcomer is welcomed with a brief (conversation/enter.ts).
 */
export async function succeed(
  trx: Trx,
  { planId, commitments, succeeds = null }: Invitation,
  personId: number,
  now: Date,
): Promise<void> {
  if (succeeds === null || planId === null || succeeds === personId) return;
  const held = await stillHeld(trx, planId, succeeds, commitments);
  await endPosts(trx, { planId, person: succeeds, at: now }, held);
  const timeZone = await findPlanZone(trx, planId);
  const names = await findNames(trx, [personId]);
  const left = leftMessage(held, names.get(personId) ?? null);
  const key = `succeeds:${planId}:${succeeds}:${now.getTime()}`;
  if (held.length > 0) await sayToEach(trx, [succeeds], [{ key, message: left }], { timeZone, now });
  const target = { person: succeeds, to: personId, commitments };
  await writeAudit(trx, { planId, personId, channel: 'code', at: now, action: 'hand-over-taken', target });
}
