import type { PlanInfo } from '#domain/plan.ts';
import { correctionNews } from '#report/secretariat/correction-news.ts';
import type { CorrectedForOthers } from '#report/secretariat/correction-news.ts';
import { sayToEach } from '#store/digest-outbox.ts';
import type { Trx } from '#store/people.ts';
import { findAuthors } from '#store/recorded-updates.ts';
import { writeAudit } from '#store/secretariat/audit.ts';
import type { Acting } from '../areas/acting.ts';

/** Notes that the coordination corrected somebody's update, recorded in the same transaction, and tells them. */
export async function noteCorrection(
  trx: Trx,
  corrected: CorrectedForOthers,
  { plan, personId, channel, now: at }: Acting & { readonly plan: PlanInfo },
): Promise<void> {
  const { receipt, entry } = corrected;
  const target = { receipt, entry };
  await writeAudit(trx, { planId: plan.id, personId, channel, at, action: 'correct', target });
  const authors = await findAuthors(trx, plan.id, entry);
  const others = authors.filter((id) => id !== personId);
  const row = { key: `corrected:${entry}`, message: correctionNews(corrected) };
  await sayToEach(trx, others, [row], { timeZone: plan.timeZone, now: at });
}
