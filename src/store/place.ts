import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/**
 * Where something is said to a person unasked: the reachable account that they were last answered in, and an address of
 * letters only where there is no other. `person` names a column of the statement around it.
 */
export function placeOf(person: string): RawBuilder<unknown> {
  const id = sql.ref(person);
  return sql`
    select a.platform, a.chat from account a
    where a.person_id = ${id} and a.unreachable_since is null
    order by a.platform = 'email', (select max(o.id) from outbox o where o.person_id = ${id}
      and o.platform = a.platform and o.chat = a.chat and o.answers is not null) desc nulls last, a.id
    limit 1`;
}
