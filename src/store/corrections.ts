import { sql } from 'kysely';

/** Whether a correction `e` is the coordination's: the audit log says so, also when its author is forgotten. */
export const correctedByCoordination = sql`exists (
  select from audit x where x.plan_id = e.plan_id and x.action = 'correct' and x.target ->> 'entry' = e.id::text)`;
