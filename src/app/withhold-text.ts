import { UPDATE_TEXTS } from '#domain/update.ts';
import { Outdated } from '#store/passing-error.ts';
import type { Trx } from '#store/people.ts';
import { writeAudit } from '#store/secretariat/audit.ts';
import { lockHead } from '#store/write-decisions.ts';
import { findRepetitions, findText, findUses, writeWithholding } from '#store/write-withholding.ts';
import type { TextName } from '#store/write-withholding.ts';
import type { Acting } from './areas/acting.ts';

/** Whether a text of the record can be called so: a text of an update, `reason`, or `evidence.0` …. */
export function isTextName(name: string): boolean {
  return UPDATE_TEXTS.some((known) => known === name) || /^evidence\.(?:0|[1-9]\d?)$/.test(name);
}

/**
 * Withholds a text of the record for a reason that is public: its hash takes its place, and the chain stays whole. A
 * link or the name of a file is a text, too (`evidence.0`); a file can no longer be fetched then. Gone with it is the
 * same text in the corrections of that update, and the same file wherever the plan's record has it. Returns the
 * receipt numbers of the entries that were changed: none where it was withheld already; noted in the audit log. Throws `Outdated` where the
 * entry has no such text.
 */
export async function withholdText(
  trx: Trx,
  { planId, seq, name }: TextName & { readonly planId: number },
  reason: string,
  { now, personId, channel }: Pick<Acting, 'now' | 'personId' | 'channel'>,
): Promise<readonly number[]> {
  if (reason.trim() === '') throw new Error('Withholding needs a reason');
  // Whoever corrects the update at this moment comes before, and is found, or after.
  await lockHead(trx, planId);
  const found = isTextName(name) ? await findText(trx, planId, { seq, name }) : undefined;
  if (!found) throw new Outdated(`No. ${seq} has no text ${name}`);
  const { kept, evidence } = found;
  if ('withheld' in kept) return [];
  const piece = name.startsWith('evidence.') ? evidence[Number(name.slice('evidence.'.length))] : undefined;
  const places =
    piece?.kind === 'file'
      ? await findUses(trx, planId, piece.sha256)
      : await findRepetitions(trx, planId, { ...found, name, text: kept.text });
  for (const place of places)
    await writeWithholding(trx, { planId, ...place }, { reason: reason.trim(), at: now, by: personId });
  const audited = {
    planId,
    personId,
    channel,
    at: now,
    action: 'withhold',
    target: { receipt: seq },
  } as const;
  await writeAudit(trx, audited);
  return [...new Set(places.map((place) => place.seq))];
}
