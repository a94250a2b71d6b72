import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/**
 * Joins to activities (`a`) where they stand (`s`): now, or by what had been recorded by an instant, as domain/history.ts
 * `currentOf` says it. Of an instant only activities are left that the record had by then.
 */
export function standingAt(asOf: Date | RawBuilder<unknown> | undefined) {
  if (asOf === undefined) return sql`join standing s on s.activity_id = a.id`;
  return sql`join lateral (
    select n.seq, n.origin, n.band, n.progress,
      case when n.kind = 'update' then (select o.at from entry o where o.plan_id = n.plan_id and o.seq = n.origin)
        end as reported_at
    from (
      select distinct on (e.origin) e.plan_id, e.seq, e.origin, e.kind, e.band, e.progress, e.retracts
      from entry e
      where e.activity_id = a.id and e.at <= ${asOf} and e.kind in ('baseline', 'update', 'addition')
      order by e.origin desc, e.seq desc) n
    where not n.retracts order by n.origin desc limit 1) s on true`;
}

/** The weight of an activity (`a`), of now or of then. */
export function weightAt(asOf: Date | undefined) {
  return asOf === undefined
    ? sql`a.weight::float8`
    : sql`coalesce((
        select e.weight from entry e
        where e.activity_id = a.id and e.at <= ${asOf} and e.kind in ('baseline', 'addition', 'weight')
        order by e.seq desc limit 1), a.weight)::float8`;
}

/** Whether an activity (`a`) was out of the plan, now or then. */
export function withdrawnAt(asOf: Date | undefined) {
  return asOf === undefined
    ? sql`a.withdrawn_at is not null`
    : sql`coalesce((
        select e.kind = 'withdrawal' from entry e
        where e.activity_id = a.id and e.at <= ${asOf} and e.kind in ('withdrawal', 'restoration')
        order by e.seq desc limit 1), false)`;
}
