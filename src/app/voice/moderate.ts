import { note } from '#chat/lines.ts';
import type { VoiceAct } from '#conversation/voice/act.ts';
import type { ContributionRef } from '#domain/contribution.ts';
import { say } from '#i18n/phrase.ts';
import { fateToAuthor } from '#report/voice/notices.ts';
import { reasonWords } from '#report/voice/voice-words.ts';
import { sayToEach } from '#store/digest-outbox.ts';
import { Outdated } from '#store/passing-error.ts';
import type { Trx } from '#store/people.ts';
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
  await tellOfContribution(trx, { ...found, text: held.text }, true, by);
  if (held.personId === null) return;
  const row = { key: `contribution-author:${held.id}`, message: fateToAuthor(ref, null) };
  await sayToEach(trx, [held.personId], [row], { timeZone: plan.timeZone, now });
}

/** Takes a text away for good; the author of a contribution is told why. */
export async function withholdText(
  trx: Trx,
  { ref, response, reason }: Extract<VoiceAct, { readonly act: 'withhold' }>,
  { plan, personId, now }: Speaking,
): Promise<void> {
  const held = await holdContribution(trx, plan.id, ref);
  const withheld = { reason, by: personId, now };
  const struck = note(say('voice-withheld', { reason: reasonWords(reason) }));
  if (response !== null) {
    if (!(await withholdResponse(trx, held.id, response, withheld))) throw new Outdated();
    return strikeFromOutbox(trx, response, struck);
  }
  if (held.text === null) throw new Outdated();
  await withhold(trx, held.id, withheld);
  await strikeFromOutbox(trx, held.id, struck);
  if (held.personId === null) return;
  const row = { key: `contribution-withheld:${held.id}`, message: fateToAuthor(ref, reason) };
  await sayToEach(trx, [held.personId], [row], { timeZone: plan.timeZone, now });
}
