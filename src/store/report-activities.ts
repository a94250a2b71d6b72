import { sql } from 'kysely';
import type { Band } from '#domain/band.ts';
import type { LocalizedText } from '#domain/plan.ts';
import { countingOf } from '#domain/progress-report.ts';
import type { ReportActivity, ReportText, ReportTold } from '#domain/progress-report.ts';
import type { EvidenceContent, SaltedTexts } from '#domain/record-content.ts';
import { readableEvidence } from '#domain/record-content.ts';
import { UPDATE_TEXTS } from '#domain/update.ts';
import { isStatement } from './entry-kinds.ts';
import type { Db } from './schema.ts';
import { weightAt, withdrawnAt } from './standing-at.ts';

type ActivityRow = {
  readonly id: number;
  readonly commitment: number;
  readonly number: number;
  readonly title: LocalizedText;
  readonly startsOn: string | null;
  readonly dueOn: string | null;
  readonly dueInvented: boolean;
  readonly weight: number;
  readonly withdrawn: boolean;
};

type EntryRow = {
  readonly activityId: number;
  readonly seq: number;
  readonly origin: number;
  readonly kind: 'baseline' | 'addition' | 'update';
  readonly at: Date;
  readonly band: Band;
  readonly progress: number;
  readonly unchanged: boolean;
  readonly retracts: boolean;
  readonly texts: SaltedTexts;
  readonly evidence: readonly EvidenceContent[];
  /** Why texts of it are withheld, by their names. */
  readonly reasons: { readonly [name: string]: string } | null;
};

/** The activities that the plan had by an instant, by commitment number and in the order of the plan. */
export async function readReportActivities(
  db: Db,
  planId: number,
  asOf: Date,
): Promise<ReadonlyMap<number, readonly ReportActivity[]>> {
  const activities = await readActivities(db, planId, asOf);
  const entries = Map.groupBy(await readEntries(db, planId, asOf), ({ activityId }) => activityId);
  const known = activities.flatMap(({ id, commitment, ...activity }) => {
    const counting = countingOf(
      (entries.get(id) ?? []).map((entry) => ({ ...entry, at: entry.at.toISOString() })),
    );
    const last = counting.at(-1);
    if (!last) return [];
    const told = counting.filter(({ kind }) => kind === 'update').map(toldOf);
    return [{ commitment, activity: { ...activity, band: last.band, progress: last.progress, told } }];
  });
  const byCommitment = Map.groupBy(known, ({ commitment }) => commitment);
  return new Map([...byCommitment].map(([number, list]) => [number, list.map(({ activity }) => activity)]));
}

/** With the weights of then. */
async function readActivities(db: Db, planId: number, asOf: Date): Promise<readonly ActivityRow[]> {
  const { rows } = await sql<ActivityRow>`
    select a.id, a.commitment, a.number, a.title, a.document ->> 'startsOn' as "startsOn", a.due_on::text as "dueOn",
      a.due_invented as "dueInvented", ${weightAt(asOf)} as weight, ${withdrawnAt(asOf)} as withdrawn
    from activity a where a.plan_id = ${planId} order by a.commitment, a.position, a.number`.execute(db);
  return rows;
}

async function readEntries(db: Db, planId: number, asOf: Date): Promise<readonly EntryRow[]> {
  const { rows } = await sql<EntryRow>`
    select e.activity_id as "activityId", e.seq, e.origin, e.kind, e.at, e.band, e.progress, e.unchanged, e.retracts,
      e.texts, e.evidence, w.reasons
    from entry e
    left join (
      select seq, json_object_agg(name, reason) as reasons from withholding where plan_id = ${planId} group by seq) w
      on w.seq = e.seq
    where e.plan_id = ${planId} and ${isStatement('e')} and e.at <= ${asOf}
    order by e.seq`.execute(db);
  return rows;
}

function toldOf({
  seq,
  at,
  unchanged,
  texts,
  evidence,
  reasons,
}: Omit<EntryRow, 'at'> & { readonly at: string }): ReportTold {
  const said = UPDATE_TEXTS.flatMap((name): [string, ReportText][] => {
    const text = texts[name];
    if (!text) return [];
    return [[name, 'text' in text ? { text: text.text } : { withheld: reasons?.[name] ?? '' }]];
  });
  return {
    ...{ seq, at, unchanged },
    texts: Object.fromEntries(said),
    evidence: readableEvidence(evidence, texts),
  };
}
