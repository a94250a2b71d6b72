import { sql } from 'kysely';
import type { BesidesInputs, DecidedActivity, MovedIndicator } from '#domain/digest-besides.ts';
import { lastPoint } from '#domain/indicator.ts';
import type { IndicatorSeries } from '#domain/indicator.ts';
import { isDecision } from './entry-kinds.ts';
import { readIndicators } from './indicators/public.ts';
import type { Db } from './schema.ts';

type Span = { readonly since: Date; readonly asOf: Date };
type Row = {
  readonly country: string | null;
  readonly help: BesidesInputs['help'] | null;
  readonly questions: BesidesInputs['questions'] | null;
  readonly contests: BesidesInputs['contests'] | null;
  readonly decided: readonly DecidedActivity[] | null;
  /** A value of an indicator was entered in the week. */
  readonly measured: boolean;
};

/** What a digest tells beside figures, as it was at its instant; `since`: of what happened, from here. */
export async function readBesides(db: Db, planId: number, span: Span): Promise<BesidesInputs> {
  const { since, asOf } = span;
  const { rows } = await sql<Row>`
    select p.document ->> 'country' as country,
      (select json_agg(json_build_object('number', h.number, 'commitment', c.number,
          'code', c.number || '.' || a.number, 'askedOn', to_char(h.local_date, 'YYYY-MM-DD'),
          'escalated', h.status = 'escalated' and h.escalated_at <= ${asOf}) order by h.at, h.number)
        from help_request h join commitment c on c.id = h.commitment_id left join activity a on a.id = h.activity_id
        where h.plan_id = p.id and h.at <= ${asOf} and (h.resolved_at is null or h.resolved_at > ${asOf})) as help,
      (select json_agg(json_build_object('number', x.number, 'commitment', c.number, 'at', x.released_at)
          order by x.released_at, x.number)
        from contribution x join commitment c on c.id = x.commitment_id
        where x.plan_id = p.id and x.kind = 'question' and x.released_at <= ${asOf} and x.withheld_at is null
          and not exists (
            select from response r where r.contribution_id = x.id and r.kind = 'answer' and r.withheld_at is null
              and r.at <= ${asOf})) as questions,
      (select json_agg(json_build_object('number', x.number, 'commitment', c.number,
          'code', c.number || '.' || a.number, 'at', x.released_at) order by x.released_at, x.number)
        from contribution x join commitment c on c.id = x.commitment_id left join activity a on a.id = x.activity_id
        where x.plan_id = p.id and x.kind = 'contest' and x.released_at <= ${asOf} and x.withheld_at is null
          and (x.closed_at is null or x.closed_at > ${asOf})) as contests,
      (select json_agg(json_build_object('kind', e.kind, 'seq', e.seq, 'code', a.commitment || '.' || a.number,
          'title', a.title, 'weight', case when e.kind = 'weight' then e.weight::float8 end,
          'was', case when e.kind = 'weight' then (
            select b.weight::float8 from entry b where b.activity_id = e.activity_id and b.seq < e.seq
              and b.kind in ('baseline', 'addition', 'weight') order by b.seq desc limit 1) end) order by e.seq)
        from entry e join activity a on a.id = e.activity_id
        where e.plan_id = p.id and e.at > ${since} and e.at <= ${asOf} and ${isDecision('e')}) as decided,
      exists (
        select from indicator_value v
        where v.plan_id = p.id and v.kind = 'value' and v.at > ${since} and v.at <= ${asOf}) as measured
    from plan p where p.id = ${planId}`.execute(db);
  const [row] = rows;
  return {
    country: row?.country ?? null,
    help: row?.help ?? [],
    questions: row?.questions ?? [],
    contests: row?.contests ?? [],
    decided: row?.decided ?? [],
    indicators: row?.measured ? await readMovedIndicators(db, planId, span) : [],
  };
}

/** Those whose last value is another than it was. */
async function readMovedIndicators(
  db: Db,
  planId: number,
  { since, asOf }: Span,
): Promise<readonly MovedIndicator[]> {
  const seriesAt = async (at: Date) =>
    (await readIndicators(db, planId, { asOf: at })).flatMap(({ indicators }) => indicators);
  const keyOf = ({ commitment, number }: IndicatorSeries) => `${commitment}.${number}`;
  const before = new Map((await seriesAt(since)).map((series) => [keyOf(series), lastPoint(series)]));
  return (await seriesAt(asOf)).flatMap((series): MovedIndicator[] => {
    const [was, is] = [before.get(keyOf(series)), lastPoint(series)];
    if (!is || (was?.value === is.value && was.on === is.on)) return [];
    const { commitment, number, name, unit } = series;
    return [{ commitment, number, name, unit, from: was?.value ?? null, to: is.value, on: is.on }];
  });
}
