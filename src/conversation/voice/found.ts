import type { ContributionCounts, ContributionRef } from '#domain/contribution.ts';
import type {
  KeptContribution,
  ListedContribution,
  Subject,
  ToModerate,
} from '#domain/contribution-reading.ts';
import type { Following, FollowTarget } from '#domain/follow.ts';
import type { ActivityCode, LocalizedText } from '#domain/plan.ts';

/** What a turn wants read for it, and what was found. */
export type VoiceNeed = {
  readonly kind: 'voice';
  readonly ask:
    | { readonly of: 'following' }
    /** Something that may be followed, and what the person follows already. */
    | { readonly of: 'target'; readonly target: FollowTarget }
    | { readonly of: 'subject'; readonly commitment: number; readonly activity: ActivityCode | null }
    /** What everybody may read of a commitment. */
    | { readonly of: 'voices'; readonly commitment: number; readonly page: number }
    | { readonly of: 'voice'; readonly ref: ContributionRef }
    | { readonly of: 'own'; readonly page: number }
    | { readonly of: 'owed'; readonly page: number; readonly commitments: readonly number[] }
    | { readonly of: 'moderation'; readonly page: number };
};

/** Lists have one more than a page shows, when there are more. */
export type VoiceFound =
  | { readonly of: 'following'; readonly following: Following }
  | { readonly of: 'target'; readonly title: LocalizedText | null; readonly following: Following }
  | { readonly of: 'subject'; readonly subject: Subject | null }
  | {
      readonly of: 'voices';
      readonly counts: ContributionCounts;
      readonly listed: readonly ListedContribution[];
    }
  | { readonly of: 'voice'; readonly contribution: KeptContribution | null }
  | { readonly of: 'own' | 'owed'; readonly listed: readonly ListedContribution[] }
  | ({ readonly of: 'moderation'; readonly listed: readonly ListedContribution[] } & ToModerate);
