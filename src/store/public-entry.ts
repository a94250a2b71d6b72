import { sql } from 'kysely';
import type { Band } from '#domain/band.ts';
import type { EvidenceContent } from '#domain/record-content.ts';
import { correctedByCoordination } from './corrections.ts';

/** A text of an entry as everybody may read it: its beginning with its whole length in characters, or why it is gone. */
export type PublicText = { readonly text: string; readonly length: number } | { readonly withheld: string };
/** Those of the update by name, and `evidence.0` … for links and the names of files. */
export type PublicTexts = { readonly [name: string]: PublicText };

/** One entry of the record, as the history of an activity shows it. */
export type PublicEntry = {
  readonly seq: number;
  readonly origin: number;
  readonly kind: 'baseline' | 'update' | 'weight' | 'withdrawal' | 'restoration' | 'addition';
  /** ISO instant. */
  readonly at: string;
  readonly channel: string;
  readonly band: Band;
  readonly progress: number;
  /** What a weight, an addition or a baseline says; null for the others. */
  readonly weight: number | null;
  readonly unchanged: boolean;
  readonly retracts: boolean;
  /** It corrects what somebody else said, for the coordination. */
  readonly byCoordination: boolean;
  readonly texts: PublicTexts;
  readonly evidence: readonly EvidenceContent[];
  /** What it was made on, or what it corrects; null for the first of an activity. */
  readonly previous: {
    readonly seq: number;
    readonly band: Band;
    readonly progress: number;
  } | null;
  /** Of a weight: the one that it took the place of. */
  readonly weightBefore: number | null;
  /** Of a correction: the names of the texts that are others than in what it corrects. */
  readonly changed: readonly string[];
  readonly hash: string;
};

/** `json_build_object` of an entry `e`, its texts cut after so many characters. */
export function publicEntry(most: number) {
  return sql`json_build_object('seq', e.seq, 'origin', e.origin, 'kind', e.kind, 'at', e.at, 'channel', e.channel,
    'band', e.band, 'progress', e.progress, 'weight', e.weight::float8, 'unchanged', e.unchanged,
    'retracts', e.retracts, 'byCoordination', e.origin < e.seq and ${correctedByCoordination}, 'texts', ${publicTexts(most)}, 'evidence', e.evidence, 'hash', encode(e.hash, 'hex'),
    'previous', (select json_build_object('seq', b.seq, 'band', b.band, 'progress', b.progress) from entry b
      where b.plan_id = e.plan_id and case when e.supersedes is null then b.seq = e.base else b.id = e.supersedes end),
    'weightBefore', case when e.kind = 'weight' then (select b.weight::float8 from entry b
      where b.activity_id = e.activity_id and b.seq < e.seq and b.kind in ('baseline', 'addition', 'weight')
      order by b.seq desc limit 1) end,
    'changed', coalesce((select json_agg(distinct name.key) from entry b,
        lateral jsonb_object_keys(b.texts || e.texts) as name(key)
      where b.id = e.supersedes
        and (b.texts -> name.key ->> 'text') is distinct from (e.texts -> name.key ->> 'text')), '[]'))`;
}

function publicTexts(most: number) {
  return sql`coalesce((
    select json_object_agg(t.key, case
      when t.value ? 'withheld' then json_build_object('withheld', coalesce(w.reason, ''))
      else json_build_object('text', left(t.value ->> 'text', ${most}), 'length', length(t.value ->> 'text')) end)
    from jsonb_each(e.texts) t
    left join withholding w on w.plan_id = e.plan_id and w.seq = e.seq and w.name = t.key), '{}')`;
}
