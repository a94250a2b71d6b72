import type { Contested, ContributionKind, ContributionRef, Outcome } from '#domain/contribution.ts';
import type { PublicTexts } from '#domain/contribution-reading.ts';
import type { FollowTarget, Rhythm } from '#domain/follow.ts';
import type { ActivityCode } from '#domain/plan.ts';
import type { Evidence } from '#domain/update.ts';

/** What a turn does; carried out with it, all or nothing (app/areas). */
export type VoiceAct = { readonly area: 'voice' } & (
  | { readonly act: 'follow'; readonly target: FollowTarget }
  | { readonly act: 'unfollow'; readonly target: FollowTarget | 'all' }
  | { readonly act: 'rhythm'; readonly rhythm: Rhythm }
  | {
      readonly act: 'contribute';
      /** Of the draft: confirming twice is contributing once. */
      readonly id: string;
      readonly kind: ContributionKind;
      readonly commitment: number;
      readonly activity: ActivityCode | null;
      readonly text: string;
      readonly evidence: readonly Evidence[];
      readonly contested: Contested | null;
      /** As the person was told. */
      readonly publicTexts: PublicTexts;
    }
  | {
      readonly act: 'respond';
      readonly id: string;
      readonly ref: ContributionRef;
      readonly commitment: number;
      readonly kind: 'answer' | 'reply';
      readonly text: string;
    }
  | {
      readonly act: 'close';
      readonly id: string;
      readonly ref: ContributionRef;
      readonly text: string;
      readonly outcome: Outcome;
    }
  | { readonly act: 'release'; readonly ref: ContributionRef }
  | {
      readonly act: 'withhold';
      readonly ref: ContributionRef;
      /** Of one of its responses; null for the contribution itself. */
      readonly response: string | null;
      readonly reason: string;
    }
  | { readonly act: 'public-texts'; readonly publicTexts: PublicTexts }
);
