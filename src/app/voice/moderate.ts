import { note } from '#chat/lines.ts';
import type { VoiceAct } from '#conversation/voice/act.ts';
import type { AuditAction, AuditTarget } from '#domain/audit.ts';
import type { ContributionRef } from '#domain/contribution.ts';
import type { PublicTexts } from '#domain/contribution-reading.ts';
import { say } from '#i18n/phrase.ts';
import { fateToAuthor } from '#report/voice/notices.ts';
import { reasonWords } from '#report/voice/voice-words.ts';
import { sayToEach } from '#store/digest-outbox.ts';
import { Outdated } from '#store/passing-error.ts';
import type { Trx } from '#store/people.ts';
import { writeAudit } from '#store/secretariat/audit.ts';
import { choosePublicTexts } from '#store/voice/lists.ts';
import {
  findContribution,
  holdContribution,
  release,
  withhold,
  withholdResponse,
} from '#store/voice/responses.ts';
import { strikeFromOutbox } from '#store/voice/struck.ts';
import type { Speaking } from './keep.ts';
import { tellOfContribution } from './tell.ts';

/** From now on everybody may read it: its author is told, and those whom it concerns. */
export async function releaseContribution(trx: Trx, ref: ContributionRef, by: Speaking): Promise<void> {
  const { plan, personId, now } = by;
  const held = await holdContribution(trx, plan.id, ref);
  const found = await findContribution(trx, plan.id, ref, personId);
  if (held.released || held.text === null || !found) throw new Outdated();
  await release(trx, held.id, now);
  await auditVoice(trx, 'release-voice', { voice: ref }, by);
  await tellOfContribution(trx, { ...found, text: held.text }, true, by);
  if (held.personId === null) return;
  const row = { key: `contribution-author:${held.id}`, message: fateToAuthor(ref, null) };
  await sayToEach(trx, [held.personId], [row], { timeZone: plan.timeZone, now });
}

/** Takes a text away for good; the author of a contribution is told why. */
export async function withholdText(
  trx: Trx,
  { ref, response, reason }: Extract<VoiceAct, { readonly act: 'withhold' }>,
  by: Speaking,
): Promise<void> {
  const { plan, personId, now } = by;
  const held = await holdContribution(trx, plan.id, ref);
  const withheld = { reason, by: personId, now };
  const struck = note(say('voice-withheld', { reason: reasonWords(reason) }));
  if (response !== null) {
    if (!(await withholdResponse(trx, held.id, response, withheld))) throw new Outdated();
    await auditVoice(trx, 'withhold-voice', { voice: ref }, by);
    return strikeFromOutbox(trx, response, struck);
  }
  if (held.text === null) throw new Outdated();
  await withhold(trx, held.id, withheld);
  await auditVoice(trx, 'withhold-voice', { voice: ref }, by);
  await strikeFromOutbox(trx, held.id, struck);
  if (held.personId === null) return;
  const row = { key: `contribution-withheld:${held.id}`, message: fateToAuthor(ref, reason) };
  await sayToEach(trx, [held.personId], [row], { timeZone: plan.timeZone, now });
}

/** From now on the public's texts are shown at once, or once a coordinator released them. */
export async function changePublicTexts(trx: Trx, mode: PublicTexts, by: Speaking): Promise<void> {
  await choosePublicTexts(trx, by.plan.id, mode);
  await auditVoice(trx, 'public-texts', { mode }, by);
}

/** Notes in the audit log what a coordinator did about the public's texts. */
export function auditVoice(
  trx: Trx,
  action: Extract<AuditAction, 'release-voice' | 'withhold-voice' | 'close-contest' | 'public-texts'>,
  target: AuditTarget,
  { plan, personId, channel, now: at }: Speaking,
): Promise<void> {
  return writeAudit(trx, { planId: plan.id, personId, channel, at, action, target });
}
