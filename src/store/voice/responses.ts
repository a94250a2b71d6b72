import { sql } from 'kysely';
import type { ContributionRef, ContributionResponse, Outcome } from '#domain/contribution.ts';
import type { KeptContribution } from '#domain/contribution-reading.ts';
import type { Language } from '#i18n/language.ts';
import { Outdated } from '../passing-error.ts';
import type { Trx } from '../people.ts';
import type { Db } from '../schema.ts';
import type { Row } from './public.ts';
import { columns, contributionOf } from './public.ts';

/** One of them for whoever may see it before it is released: its author, and the coordinators. */
export async function findContribution(
  db: Db,
  planId: number,
  { kind, number }: ContributionRef,
  personId: number,
): Promise<KeptContribution | null> {
  const { rows } = await sql<Row & { own: boolean }>`
    select ${columns}, coalesce(x.person_id = ${personId}, false) as own from contribution x
    join commitment c on c.id = x.commitment_id left join activity a on a.id = x.activity_id
    where x.plan_id = ${planId} and x.kind = ${kind} and x.number = ${number}`.execute(db);
  return rows[0] ? contributionOf(rows[0]) : null;
}

/** Held until the transaction ends: what comes of it depends on how it stands. */
export type HeldContribution = {
  readonly id: string;
  readonly commitment: number;
  readonly commitmentId: number;
  readonly personId: number | null;
  readonly text: string | null;
  readonly released: boolean;
  readonly closed: boolean;
};

/** Throws `Outdated` where there is none. */
export async function holdContribution(
  trx: Trx,
  planId: number,
  { kind, number }: ContributionRef,
): Promise<HeldContribution> {
  const { rows } = await sql<HeldContribution>`
    select x.id, c.number as commitment, c.id as "commitmentId", x.person_id as "personId", x.text,
      x.released_at is not null as released, x.closed_at is not null as closed
    from contribution x join commitment c on c.id = x.commitment_id
    where x.plan_id = ${planId} and x.kind = ${kind} and x.number = ${number} for update of x`.execute(trx);
  const [row] = rows;
  if (!row) throw new Outdated();
  return row;
}

export type NewResponse = {
  readonly id: string;
  readonly contributionId: string;
  readonly kind: ContributionResponse['kind'];
  readonly personId: number | null;
  readonly language: Language;
  readonly text: string;
  /** Of a closing word. */
  readonly outcome: Outcome | null;
  readonly now: Date;
};

/** Keeps a response; false when it is kept already. A closing word closes the contest. */
export async function respond(trx: Trx, given: NewResponse): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    insert into response (id, contribution_id, kind, person_id, language, text, at)
    values (${given.id}::uuid, ${given.contributionId}::uuid, ${given.kind}, ${given.personId}::int, ${given.language},
      ${given.text}, ${given.now}::timestamptz)
    on conflict (id) do nothing returning id`.execute(trx);
  if (rows.length > 0 && given.outcome !== null)
    await sql`
      update contribution set closed_at = ${given.now}::timestamptz, outcome = ${given.outcome}
      where id = ${given.contributionId}::uuid`.execute(trx);
  return rows.length > 0;
}

/** From now on everybody may read it. */
export async function release(trx: Trx, id: string, now: Date): Promise<void> {
  await sql`
    update contribution set released_at = ${now}::timestamptz where id = ${id}::uuid and released_at is null`.execute(
    trx,
  );
}

type Withheld = { readonly reason: string; readonly by: number | null; readonly now: Date };

/** The text and its evidence are gone for good; that something stood there, and why it is gone, everybody may read. */
export async function withhold(trx: Trx, id: string, { reason, by, now }: Withheld): Promise<void> {
  await sql`
    update contribution set text = null, evidence = '[]', withheld_at = ${now}::timestamptz,
      withheld_reason = ${reason}, withheld_by = ${by}::int,
      released_at = coalesce(released_at, ${now}::timestamptz)
    where id = ${id}::uuid and withheld_at is null`.execute(trx);
}

/** The same for an answer, a reply, a closing word of this contribution; false where there is no such text. */
export async function withholdResponse(
  trx: Trx,
  contributionId: string,
  id: string,
  { reason, by, now }: Withheld,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update response set text = null, withheld_at = ${now}::timestamptz, withheld_reason = ${reason},
      withheld_by = ${by}::int
    where id = ${id}::uuid and contribution_id = ${contributionId}::uuid and withheld_at is null`.execute(
    trx,
  );
  return Number(numAffectedRows ?? 0) > 0;
}
