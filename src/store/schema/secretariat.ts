import type { ColumnType, Generated } from 'kysely';

type Json<T> = ColumnType<T, string, string>;

/** What the secretariat does with a plan. */
export type SecretariatTables = {
  closed_period: { plan_id: number; period: string; closed_at: Date; closed_by: number | null };
  audit: {
    id: Generated<number>;
    plan_id: number | null;
    at: Date;
    person_id: number | null;
    channel: string;
    action: string;
    target: Json<Readonly<Record<string, unknown>>>;
  };
};
