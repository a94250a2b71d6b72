import type { ContributionRef } from './contribution.ts';
import type { PublicTexts } from './contribution-reading.ts';

/** What a coordinator, or a command, did beside the public record. Closed: each has a sentence of its own. */
export const AUDIT_ACTIONS = [
  'open-plan',
  'close-plan',
  'archive-plan',
  'import-plan',
  'change-plan',
  'invite',
  'shut-out',
  'sign-out',
  'assign',
  'end-post',
  'hand-over',
  'hand-over-code',
  'hand-over-taken',
  'withdraw',
  'restore',
  'add',
  'weigh',
  'withhold',
  'correct',
  'nudge',
  'retry',
  'close-period',
  'reopen-period',
  'hold-digest',
  'send-digest',
  'digest-line',
  'digest-setting',
  'release-voice',
  'withhold-voice',
  'close-contest',
  'public-texts',
  'assess',
  'correct-assessment',
  'undo-assessment',
  'accept-weights',
  'refuse-weights',
  'take-back-weights',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** What it was done to: codes, numbers and posts; never a text, a name or a secret. */
export type AuditTarget = {
  /** Of an activity or commitment, a week or a period. */
  readonly code?: string;
  readonly role?: string;
  readonly commitments?: readonly number[];
  /** Whose it was, and whose it became; ids. */
  readonly person?: number;
  readonly to?: number;
  readonly count?: number;
  readonly receipt?: number;
  /** Of the record, by its id. */
  readonly entry?: string;
  /** A question or a contest. */
  readonly voice?: ContributionRef;
  readonly mode?: PublicTexts;
};

/** A line of the audit log. Names are those of today; null for whoever has none, or was forgotten. */
export type Audited = {
  readonly id: number;
  /** ISO instant. */
  readonly at: string;
  /** Code of the plan; null for what concerns the whole installation. */
  readonly plan: string | null;
  /** False for the command line, and for whoever was forgotten. */
  readonly byPerson: boolean;
  readonly by: string | null;
  readonly channel: string;
  readonly action: AuditAction;
  readonly target: AuditTarget;
  readonly person: string | null;
  readonly to: string | null;
};

export const AUDITED_A_PAGE = 10;
