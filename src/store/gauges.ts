import { sql } from 'kysely';
import { readHealth } from './health.ts';
import type { Health } from './health.ts';
import type { Db } from './schema.ts';

export type Gauges = Health & {
  /** From platforms, not read yet. */
  readonly arrivals: number;
  /** Persons with a post, none of whose accounts can be reached. */
  readonly unreachable: number;
  readonly entries: readonly { readonly plan: string; readonly count: number }[];
};

/** What an operator watches. */
export async function readGauges(db: Db): Promise<Gauges> {
  const [health, { rows }] = await Promise.all([
    readHealth(db),
    sql<Omit<Gauges, keyof Health>>`
      select
        (select count(*)::int from arrival where handled_at is null) as arrivals,
        (select count(distinct post.person_id)::int from post
          where until is null and exists (select from account where account.person_id = post.person_id)
            and not exists (select from account
              where account.person_id = post.person_id and unreachable_since is null)) as unreachable,
        coalesce((select json_agg(json_build_object('plan', plan.code, 'count', head.seq))
          from chain_head head join plan on plan.id = head.plan_id), '[]') as entries`.execute(db),
  ]);
  const [row] = rows;
  if (!row) throw new Error('The database answered without a row');
  return { ...health, ...row };
}
