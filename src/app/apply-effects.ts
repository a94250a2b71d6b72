import type { AreaAct } from '#conversation/areas/act.ts';
import type { Effect } from '#conversation/facts.ts';
import { contentHash } from '#domain/chain.ts';
import { contentOf, evidenceContent, saltedTexts } from '#domain/record-content.ts';
import type { NewUpdate } from '#domain/update.ts';
import type { Trx } from '#store/people.ts';
import { doInArea } from './areas/act.ts';
import { rareOf } from './rare-effects.ts';
import type { TurnRead } from '#store/read-turn.ts';
import type { EntryWrite, TurnWrite } from '#store/write-turn.ts';

export type Circumstances = {
  readonly read: TurnRead;
  /** ISO instant. */
  readonly now: string;
  readonly today: string;
  readonly channel: string;
  readonly newSalt: () => string;
  readonly newId: () => string;
};

/** Effects as parts of the writing statement: what is recorded, and whether a language was chosen. */
export function partsOf(
  effects: readonly Effect[],
  circumstances: Circumstances,
): Pick<TurnWrite, 'languageChosen' | 'rare' | 'besides'> & {
  readonly record?: NonNullable<TurnWrite['record']>;
} {
  const updates = effects.flatMap((effect) => (effect.kind === 'record' ? effect.updates : []));
  const languageChosen = effects.some(({ kind }) => kind === 'choose-language');
  const rare = effects.flatMap((effect) => rareOf(effect, circumstances));
  const besides = effects.flatMap((effect) =>
    effect.kind === 'area' ? [inTransaction(effect.act, circumstances)] : [],
  );
  if (updates.length === 0) return { languageChosen, rare, besides };
  const { read, today, channel } = circumstances;
  const entries = updates.map((update) => entryOf(update, circumstances));
  return {
    languageChosen,
    rare,
    besides,
    record: { author: read.pseudonym, channel, localDate: today, entries },
  };
}

function inTransaction(act: AreaAct, { read, now, ...circumstances }: Circumstances) {
  const { plan, personId, pseudonym, language } = read;
  const acting = { plan, personId, pseudonym, language, now: new Date(now), ...circumstances };
  return (trx: Trx) => doInArea(trx, act, acting);
}

function entryOf(update: NewUpdate, { read, now, channel, newSalt }: Circumstances): EntryWrite {
  const { id, activityId, base, band, progress, supersedes, unchanged, retracts } = update;
  const texts = saltedTexts(update, newSalt);
  const evidence = evidenceContent(update.evidence);
  const content = contentOf(
    {
      kind: 'update',
      id,
      plan: read.plan?.code ?? '',
      activity: update.activity,
      at: now,
      author: read.pseudonym,
      channel,
      band,
      progress,
      base,
      supersedes,
      unchanged,
      retracts,
      evidence,
    },
    texts,
  );
  return {
    id,
    activityId,
    base,
    band,
    progress,
    supersedes,
    unchanged,
    retracts,
    texts,
    evidence,
    contentHash: contentHash(content),
  };
}
