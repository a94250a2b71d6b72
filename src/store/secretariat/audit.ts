import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { AuditAction, Audited, AuditTarget } from '#domain/audit.ts';
import type { Trx } from '../people.ts';
import type { Db } from '../schema.ts';

export type AuditWrite = {
  /** Null for what concerns the whole installation. */
  readonly planId: number | null;
  /** Null for the command line. */
  readonly personId: number | null;
  readonly channel: string;
  readonly at: Date;
  readonly action: AuditAction;
  readonly target?: AuditTarget;
};

/** To be called in the transaction of what it is about: both are done, or neither. */
export async function writeAudit(trx: Trx, one: AuditWrite): Promise<void> {
  const { planId, personId, channel, at, action, target = {} } = one;
  await sql`
    insert into audit (plan_id, at, person_id, channel, action, target)
    values (${planId}::int, ${at}, ${personId}::int, ${channel}, ${action}, ${JSON.stringify(target)}::jsonb)`.execute(
    trx,
  );
}

/** The same as a part of the writing statement (write-turn.ts): of whose turn it is, when the turn is written. */
export function audited(
  action: AuditAction,
  target: AuditTarget,
  planId: number | null,
  at: Date,
): RawBuilder<unknown> {
  return sql`audited as (
    insert into audit (plan_id, at, person_id, channel, action, target)
    select ${planId}::int, ${at}::timestamptz, gate.person_id, t.platform, ${action}::text,
      ${JSON.stringify(target)}::jsonb
    from gate join turn t using (n))`;
}

/** The newest first: of a plan and of the installation, or (null) of everything. */
export async function listAudited(
  db: Db,
  planId: number | null,
  { limit, offset = 0 }: { readonly limit: number; readonly offset?: number },
): Promise<readonly Audited[]> {
  const which = planId === null ? sql`true` : sql`(a.plan_id = ${planId} or a.plan_id is null)`;
  const { rows } = await sql<Audited>`
    select a.id, to_json(a.at) #>> '{}' as at, plan.code as plan, a.person_id is not null as "byPerson", by.name as by,
      a.channel, a.action, a.target, person.name as person, receiver.name as "to"
    from audit a
    left join plan on plan.id = a.plan_id
    left join person by on by.id = a.person_id
    left join person on person.id = (a.target ->> 'person')::int
    left join person receiver on receiver.id = (a.target ->> 'to')::int
    where ${which} order by a.id desc limit ${limit} offset ${offset}`.execute(db);
  return rows;
}
