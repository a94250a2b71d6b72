import { mentionDraft } from '#app/mention-draft.ts';
import type { Services } from '#app/services.ts';
import { findWaitingDrafts } from '#store/jobs.ts';

const WEEK = 7 * 24 * 3600_000;

/** Every hour: whose draft has waited for a week is told so, once. The draft itself stays. */
export async function expireDrafts(services: Services): Promise<Record<string, number>> {
  const waiting = await findWaitingDrafts(services.db, new Date(services.clock().getTime() - WEEK));
  let mentioned = 0;
  for (const personId of waiting) if (await mentionDraft(services, personId)) mentioned += 1;
  return { mentioned };
}
