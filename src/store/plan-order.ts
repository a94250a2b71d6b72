import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/**
 * Which plan is meant where no code is said: one that is open before one that is closed, of those the one that a
 * coordinator put first last; where nobody ever did, the one that came first. An import changes nothing about it. To be
 * had behind `order by`; archived plans are to be left out, they are found by their code only.
 */
export function foremostFirst(plan = 'plan'): RawBuilder<unknown> {
  const column = (name: string) => sql.ref(`${plan}.${name}`);
  return sql`${column('status')} = 'open' desc, ${column('first_since')} desc nulls last, ${column('opened_at')}, ${column('id')}`;
}

/** The id of that plan. */
export const foremostPlan = (): RawBuilder<unknown> =>
  sql`select plan.id from plan where plan.status <> 'archived' order by ${foremostFirst()} limit 1`;
