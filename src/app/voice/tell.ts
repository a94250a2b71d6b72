import type { VoiceAct } from '#conversation/voice/act.ts';
import type { PlanInfo } from '#domain/plan.ts';
import type { Told } from '#report/voice/notices.ts';
import { replyToCoordinators, saidToCoordinators, saidToLeads } from '#report/voice/notices.ts';
import { sayToEach } from '#store/digest-outbox.ts';
import type { Trx } from '#store/people.ts';
import { readCoordinators } from '#store/reminder-plan.ts';
import { countSince, readLeadsOf } from '#store/voice/contributions.ts';

const DAY = 24 * 3600_000;
/** Of one commitment within 24 hours. */
const MOST_TOLD = 10;

type Where = { readonly plan: PlanInfo; readonly now: Date };

/**
 * Tells the leads of a commitment what everybody can read now, and the coordinators of contests, of what waits for them
 * to be released, and of what nobody leads. Each once, whatever comes again.
 */
export async function tellOfContribution(
  trx: Trx,
  told: Told & { readonly id: string },
  released: boolean,
  { plan, now }: Where,
): Promise<void> {
  const frame = { timeZone: plan.timeZone, now };
  const lately = await countSince(trx, plan.id, told.commitment, new Date(now.getTime() - DAY));
  // A flood is looked at in the lists, and is no flood of messages.
  if (lately > MOST_TOLD) return;
  const leads = await readLeadsOf(trx, plan.id, told.commitment);
  if (released) {
    const row = { key: `contribution:${told.id}`, message: saidToLeads(told) };
    await sayToEach(trx, leads, [row], frame);
  }
  const leaderless = leads.length === 0;
  if (released && told.kind === 'question' && !leaderless) return;
  const row = {
    key: `contribution-${released ? 'released' : 'waiting'}:${told.id}`,
    message: saidToCoordinators(told, released, leaderless),
  };
  const coordinators = await readCoordinators(trx, plan.id);
  // Who leads the commitment as well has heard of it.
  const others = coordinators.filter((id) => !released || !leads.includes(id));
  await sayToEach(trx, others, [row], frame);
}

/** Tells the coordinators, who have the closing word, that a contest was replied to; not the one who replied. */
export async function tellOfReply(
  trx: Trx,
  { id, ref, commitment, text }: Extract<VoiceAct, { readonly act: 'respond' }>,
  { plan, now, personId }: Where & { readonly personId: number },
): Promise<void> {
  if (ref.kind !== 'contest') return;
  const coordinators = await readCoordinators(trx, plan.id);
  // Its key begins as that of what the author is told: where the reply is withheld, both give way.
  const row = { key: `response:${id}:closing`, message: replyToCoordinators({ ...ref, commitment }, text) };
  await sayToEach(
    trx,
    coordinators.filter((one) => one !== personId),
    [row],
    { timeZone: plan.timeZone, now },
  );
}
