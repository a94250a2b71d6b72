import type { ColumnType, Generated } from 'kysely';

type Json<T> = ColumnType<T, string, string>;
type Language = 'fr' | 'ar' | 'en';

/** What the public follows, asks and contests. */
export type VoiceTables = {
  follower: {
    person_id: number;
    plan_id: number;
    rhythm: Generated<'daily' | 'weekly'>;
    told_seq: number;
    told_at: Date;
    told_on: string;
  };
  follow: {
    id: Generated<number>;
    person_id: number;
    plan_id: number;
    axis: string | null;
    commitment_id: number | null;
    since: Date;
    since_seq: number;
  };
  contribution: {
    id: string;
    plan_id: number;
    kind: 'question' | 'contest';
    number: number;
    commitment_id: number;
    activity_id: number | null;
    person_id: number | null;
    channel: string;
    language: Language;
    text: string | null;
    evidence: Json<unknown>;
    contested: Json<unknown> | null;
    at: Date;
    local_date: string;
    released_at: Date | null;
    withheld_at: Date | null;
    withheld_reason: string | null;
    withheld_by: number | null;
    closed_at: Date | null;
    outcome: 'upheld' | 'partly' | 'dismissed' | null;
  };
  response: {
    id: string;
    contribution_id: string;
    kind: 'answer' | 'reply' | 'closing';
    person_id: number | null;
    language: Language;
    text: string | null;
    at: Date;
    withheld_at: Date | null;
    withheld_reason: string | null;
    withheld_by: number | null;
  };
};
