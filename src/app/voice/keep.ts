import type { VoiceAct } from '#conversation/voice/act.ts';
import type { PlanInfo } from '#domain/plan.ts';
import { saidToAuthor } from '#report/voice/notices.ts';
import { sayToEach } from '#store/digest-outbox.ts';
import { Outdated } from '#store/passing-error.ts';
import type { Trx } from '#store/people.ts';
import { contribute } from '#store/voice/contributions.ts';
import { holdContribution, respond } from '#store/voice/responses.ts';
import type { Acting } from '../areas/acting.ts';
import { auditVoice } from './moderate.ts';
import { tellOfContribution, tellOfReply } from './tell.ts';

/** Somebody in a plan. */
export type Speaking = Acting & { readonly plan: PlanInfo; readonly personId: number };
type Act<K extends VoiceAct['act']> = Extract<VoiceAct, { readonly act: K }>;

/** Keeps a question or a contest, and tells those whom it concerns; once, however often it is confirmed. */
export async function keepContribution(trx: Trx, act: Act<'contribute'>, by: Speaking): Promise<void> {
  const { plan, personId, language, channel, now, today } = by;
  const kept = await contribute(trx, { ...act, planId: plan.id, personId, language, channel, now, today });
  if (!kept) return;
  // The person was told something else.
  if (kept.released !== (act.publicTexts === 'at-once')) throw new Outdated();
  await tellOfContribution(trx, { ...act, number: kept.number }, kept.released, by);
}

/** Keeps an answer or a reply, and tells whoever asked. */
export async function keepResponse(trx: Trx, act: Act<'respond'>, by: Speaking): Promise<void> {
  const held = await holdContribution(trx, by.plan.id, act.ref);
  if (!held.released || held.text === null || held.closed || held.commitment !== act.commitment)
    throw new Outdated();
  if (await keep(trx, { ...act, outcome: null }, held, by)) await tellOfReply(trx, act, by);
}

/** The coordinator's closing word: a contest has one. */
export async function closeContest(trx: Trx, act: Act<'close'>, by: Speaking): Promise<void> {
  const held = await holdContribution(trx, by.plan.id, act.ref);
  if (!held.released || held.text === null || held.closed) throw new Outdated();
  if (await keep(trx, { ...act, kind: 'closing' as const }, held, by))
    await auditVoice(trx, 'close-contest', { voice: act.ref }, by);
}

type Response = Pick<Act<'respond'>, 'id' | 'ref' | 'text'> & {
  readonly kind: Parameters<typeof respond>[1]['kind'];
  readonly outcome: Parameters<typeof respond>[1]['outcome'];
};

/** False where it is kept already. */
async function keep(
  trx: Trx,
  { id, ref, text, kind, outcome }: Response,
  held: Awaited<ReturnType<typeof holdContribution>>,
  { plan, personId, language, now }: Speaking,
): Promise<boolean> {
  const given = { id, contributionId: held.id, kind, personId, language, text, outcome, now };
  if (!(await respond(trx, given))) return false;
  if (held.personId === null) return true;
  const message = saidToAuthor({ ...ref, commitment: held.commitment }, { kind, text }, outcome);
  const frame = { timeZone: plan.timeZone, now };
  await sayToEach(trx, [held.personId], [{ key: `response:${id}`, message }], frame);
  return true;
}
