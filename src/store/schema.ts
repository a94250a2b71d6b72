import type { ColumnType, Generated, Kysely } from 'kysely';
import type { CommitteeTables } from './schema/committee.ts';
import type { IndicatorTables } from './schema/indicators.ts';
import type { SecretariatTables } from './schema/secretariat.ts';
import type { VoiceTables } from './schema/voice.ts';

/** The tables as Kysely sees them; migrations/ are the truth. Dates without time are `2026-12-31` strings. */
type Json<T> = ColumnType<T, string, string>;
type Localized = { readonly fr?: string; readonly ar?: string; readonly en?: string };

type Counts = {
  weighted: number;
  weight: number;
  not_started: number;
  limited: number;
  significant: number;
  complete: number;
};

export type Schema = CoreTables & VoiceTables & CommitteeTables & SecretariatTables & IndicatorTables;

type CoreTables = {
  plan: {
    id: Generated<number>;
    code: string;
    document: Json<Record<string, unknown>>;
    title: Json<Localized>;
    as_of: string;
    time_zone: string;
    status: Generated<'open' | 'closed' | 'archived'>;
    demonstration: Generated<boolean>;
    opened_at: Date;
    past_invented: Generated<boolean>;
    public_texts: Generated<'at-once' | 'released'>;
    closed_at: Date | null;
    archived_at: Date | null;
    first_since: Date | null;
  };
  axis: {
    plan_id: number;
    position: number;
    code: string;
    title: Json<Localized>;
    document: Json<Record<string, unknown>>;
  };
  commitment: {
    id: Generated<number>;
    plan_id: number;
    number: number;
    position: number;
    axis: string;
    title: Json<Localized>;
    organisation: Json<Localized>;
    document: Json<Record<string, unknown>>;
  };
  activity: {
    id: Generated<number>;
    plan_id: number;
    commitment_id: number;
    commitment: number;
    number: number;
    position: number;
    title: Json<Localized>;
    document: Json<Record<string, unknown>>;
    weight: number;
    due_on: string | null;
    due_invented: Generated<boolean>;
    withdrawn_at: Date | null;
  };
  search_text: {
    plan_id: number;
    commitment: number;
    activity: number | null;
    language: string;
    folded: string;
    words: string;
  };
  search_word: { plan_id: number; word: string };
  person: {
    id: Generated<number>;
    pseudonym: string;
    name: string | null;
    language: 'fr' | 'ar' | 'en';
    language_chosen: Generated<boolean>;
    demonstration: Generated<boolean>;
    created_at: Date;
    forgotten_at: Date | null;
    merged_into: number | null;
    chosen_plan: number | null;
  };
  account: {
    id: Generated<number>;
    platform: string;
    chat: string;
    person_id: number;
    created_at: Date;
    unreachable_since: Date | null;
  };
  post: {
    id: Generated<number>;
    person_id: number;
    plan_id: number | null;
    role: 'lead' | 'committee' | 'coordinator';
    commitment_id: number | null;
    since: Date;
    until: Date | null;
  };
  invitation: {
    code_hash: Buffer;
    plan_id: number | null;
    /** Null for a code that links another account of the same person. */
    role: 'lead' | 'committee' | 'coordinator' | null;
    commitments: Generated<number[]>;
    person_id: number | null;
    name: string | null;
    language: 'fr' | 'ar' | 'en';
    expires_at: Date;
    used_at: Date | null;
    used_by: number | null;
    /** Of a code that was sent there. */
    email: Generated<string | null>;
    /** Whose posts it takes over. */
    succeeds: Generated<number | null>;
  };
  device: {
    id: Generated<number>;
    token_hash: Buffer;
    person_id: number;
    created_at: Date;
    expires_at: Date;
    label: string | null;
  };
  session: {
    person_id: number;
    turn: Generated<number>;
    state: Json<unknown>;
    updated_at: Date;
    draft_since: Date | null;
    draft_mentioned_at: Date | null;
  };
  entry: {
    plan_id: number;
    seq: number;
    id: string;
    kind: 'baseline' | 'update' | 'weight' | 'withdrawal' | 'restoration' | 'addition';
    activity_id: number;
    at: Date;
    local_date: string;
    author: string | null;
    channel: string;
    turn: number | null;
    band: string;
    progress: number;
    weight: number | null;
    base: number | null;
    supersedes: string | null;
    origin: number;
    unchanged: Generated<boolean>;
    retracts: Generated<boolean>;
    texts: Json<unknown>;
    evidence: Json<unknown>;
    content_hash: Buffer;
    prev: Buffer;
    hash: Buffer;
  };
  withholding: {
    plan_id: number;
    seq: number;
    name: string;
    reason: string;
    at: Date;
    by_person: number | null;
  };
  chain_head: { plan_id: number; seq: number; hash: Buffer };
  standing: {
    activity_id: number;
    plan_id: number;
    seq: number;
    origin: number;
    kind: 'baseline' | 'update';
    band: string;
    progress: number;
    at: Date;
    reported_at: Date | null;
  };
  tally: Counts & { commitment_id: number; plan_id: number; at: Date };
  past_tally: Counts & { commitment_id: number; seq: number; at: Date };
  file: { sha256: Buffer; type: string; size: number; bytes: Buffer; stored_at: Date };
  inbox: {
    id: Generated<number>;
    platform: string;
    message: string;
    person_id: number;
    content: Json<unknown>;
    received_at: Date;
    turn: number | null;
  };
  outbox: {
    id: Generated<number>;
    person_id: number;
    platform: string;
    chat: string;
    dedupe_key: string;
    language: 'fr' | 'ar' | 'en';
    time_zone: string;
    turn: number;
    message: Json<unknown>;
    created_at: Date;
    not_before: Date;
    leased_by: string | null;
    attempts: Generated<number>;
    answers: string | null;
    replaces: string | null;
    pages_sent: Generated<number>;
    perhaps_sent: Generated<boolean>;
    keeps_secret: Generated<boolean>;
    sent_at: Date | null;
    sent_as: string | null;
    dead_at: Date | null;
    last_error: string | null;
  };
  arrival: {
    number: Generated<number>;
    platform: string;
    id: string;
    chat: string;
    payload: Json<object>;
    arrived_at: Date;
    not_before: Date;
    leased_by: string | null;
    attempts: Generated<number>;
    handled_at: Date | null;
    last_error: string | null;
  };
  instance: { name: string; seen_at: Date };
  hold: { name: string; held_by: string };
  digest: {
    plan_id: number;
    week: string;
    issue: number;
    number: number;
    snapshot: Json<unknown>;
    head_seq: number | null;
    head_hash: Buffer | null;
    as_of: Date;
    frozen_at: Date;
    corrects: number | null;
    held_at: Date | null;
    line: string | null;
    line_by: number | null;
    sent_at: Date | null;
  };
  digest_setting: {
    plan_id: number;
    weekday: Generated<number>;
    hour: Generated<number>;
    preview_minutes: Generated<number>;
  };
  preference: {
    person_id: number;
    hour: Generated<number>;
    days: Generated<number[]>;
    rhythm: Generated<'normal' | 'less'>;
    extras: Generated<boolean>;
    away_from: string | null;
    away_until: string | null;
    deputy_id: number | null;
    snoozed_until: string | null;
  };
  reminder: {
    id: Generated<number>;
    person_id: number;
    plan_id: number;
    kind: 'lead' | 'coordinator';
    sent_on: string;
    at: Date;
    activities: string[];
    commitments: number[];
    answered_at: Date | null;
    snoozed_at: Date | null;
    escalated_at: Date | null;
  };
  reminder_key: {
    plan_id: number;
    person_id: number;
    key: string;
    reminder_id: number;
    claimed_on: string;
  };
  job_run: { job: string; period: string; ran_at: Date; counts: Json<Record<string, number>> };
};

/** What every function of the store takes first. One that needs a transaction takes `Transaction<Schema>`. */
export type Db = Kysely<Schema>;
