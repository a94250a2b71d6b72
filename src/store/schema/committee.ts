import type { ColumnType, Generated } from 'kysely';

type Json<T> = ColumnType<T, string, string>;
type Language = 'fr' | 'ar' | 'en';

/** What leads ask of the committee. */
export type CommitteeTables = {
  help_request: {
    id: string;
    plan_id: number;
    number: number;
    commitment_id: number;
    activity_id: number | null;
    person_id: number | null;
    language: Language;
    text: string;
    at: Date;
    local_date: string;
    status: Generated<'open' | 'taken' | 'answered' | 'escalated' | 'resolved'>;
    taken_by: number | null;
    taken_at: Date | null;
    escalated_at: Date | null;
    resolved_at: Date | null;
  };
  help_reply: {
    id: string;
    request_id: string;
    kind: 'answer' | 'missing';
    person_id: number | null;
    language: Language;
    text: string;
    at: Date;
  };
  weight_proposal: {
    id: string;
    plan_id: number;
    number: number;
    commitment_id: number;
    person_id: number | null;
    weights: Json<Readonly<Record<string, number>>>;
    before: Json<Readonly<Record<string, number>>>;
    reason: string;
    at: Date;
    decision: 'accepted' | 'refused' | 'taken-back' | null;
    decided_by: number | null;
    decided_at: Date | null;
    decision_reason: string | null;
  };
};
