import { sql } from 'kysely';
import type { IndicatorKind } from '#domain/indicator.ts';
import type { Trx } from '../people.ts';

export type ValueWrite = {
  readonly id: string;
  readonly planId: number;
  readonly commitment: number;
  readonly indicator: number;
  readonly kind: IndicatorKind;
  readonly value: number;
  readonly on: string;
  readonly source: string;
  readonly personId: number | null;
  readonly channel: string;
  readonly at: Date;
  readonly supersedes: string | null;
};

/**
 * Holds a commitment until the transaction ends, so that two people never enter on the same state of it. False when
 * the plan has none of this number.
 */
export async function holdCommitment(trx: Trx, planId: number, number: number): Promise<boolean> {
  const { rows } = await sql`
    select id from commitment where plan_id = ${planId} and number = ${number} for no key update`.execute(
    trx,
  );
  return rows.length > 0;
}

/** Adds what was entered of an indicator. */
export async function insertValue(trx: Trx, write: ValueWrite): Promise<void> {
  await sql`
    insert into indicator_value (id, plan_id, commitment_id, indicator, kind, value, on_date, source, person_id, channel,
      at, supersedes)
    select ${write.id}::uuid, c.plan_id, c.id, ${write.indicator}::int, ${write.kind}, ${write.value}::numeric,
      ${write.on}::date, ${write.source}, ${write.personId}::int, ${write.channel}, ${write.at}::timestamptz,
      ${write.supersedes}::uuid
    from commitment c where c.plan_id = ${write.planId} and c.number = ${write.commitment}`.execute(trx);
}

export type Withdrawal = {
  /** Of the undo itself. */
  readonly id: string;
  /** What is undone, and the end of its line, which the undo supersedes. */
  readonly entry: string;
  readonly head: string;
  readonly personId: number | null;
  readonly channel: string;
  readonly at: Date;
};

/** Adds that a value is undone: a line of its own, with the value that it undoes. */
export async function undoValue(trx: Trx, undo: Withdrawal): Promise<void> {
  await sql`
    insert into indicator_value (id, plan_id, commitment_id, indicator, kind, value, on_date, source, person_id, channel,
      at, supersedes, retracts)
    select ${undo.id}::uuid, plan_id, commitment_id, indicator, kind, value, on_date, source, ${undo.personId}::int,
      ${undo.channel}, ${undo.at}::timestamptz, ${undo.head}::uuid, true
    from indicator_value where id = ${undo.entry}::uuid`.execute(trx);
}
