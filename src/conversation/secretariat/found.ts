import type { Audited } from '#domain/audit.ts';
import type { Brief } from '#domain/brief.ts';
import type {
  DeskCounts,
  FailedDelivery,
  PeriodListed,
  PlanListed,
  RecordedTexts,
  Roster,
  SilentLead,
  StuckActivity,
} from '#domain/secretariat.ts';

/** What a turn wants read for it. Lists hold one more than a page shows, when there are more. */
export type SecretariatNeed = {
  readonly kind: 'secretariat';
  readonly ask:
    | { readonly of: 'plans' }
    | { readonly of: 'roster' | 'silent' | 'periods' | 'desk' }
    | { readonly of: 'audit' | 'stuck'; readonly page: number }
    | { readonly of: 'failed'; readonly page: number | 'all' }
    | { readonly of: 'texts'; readonly receipt: number }
    | { readonly of: 'brief'; readonly commitments: readonly number[] };
};

export type SecretariatFound =
  | { readonly of: 'plans'; readonly plans: readonly PlanListed[] }
  | { readonly of: 'roster'; readonly roster: Roster }
  | { readonly of: 'silent'; readonly silent: readonly SilentLead[] }
  | { readonly of: 'periods'; readonly periods: readonly PeriodListed[] }
  | { readonly of: 'desk'; readonly desk: DeskCounts }
  | { readonly of: 'audit'; readonly audited: readonly Audited[] }
  | { readonly of: 'stuck'; readonly stuck: readonly StuckActivity[] }
  | { readonly of: 'failed'; readonly failed: readonly FailedDelivery[] }
  | { readonly of: 'texts'; readonly entry: RecordedTexts | null }
  | { readonly of: 'brief'; readonly briefs: readonly Brief[] };
