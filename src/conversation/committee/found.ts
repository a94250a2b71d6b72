import type { HelpRequest, Somebody } from '#domain/help-request.ts';
import type { LocalizedText } from '#domain/plan.ts';
import type { WeightProposal, WeightRow } from '#domain/weights.ts';

/** What a turn wants read for it, and what was found. `me`: the one who asks, as others are told of them. */
export type CommitteeNeed = {
  readonly kind: 'committee';
  readonly ask:
    | { readonly of: 'list'; readonly page: number }
    | { readonly of: 'help'; readonly id: string }
    /** The number that the next request will have. */
    | { readonly of: 'next-help' }
    | { readonly of: 'weights'; readonly commitment: number }
    | { readonly of: 'proposal'; readonly id: string };
};

export const ASKED_A_PAGE = 8;

export type CommitteeFound =
  /** What goes on and may be seen by the one who asks, oldest first; one request more than a page where there are more. */
  | {
      readonly of: 'list';
      readonly requests: readonly HelpRequest[];
      readonly proposals: readonly Pick<WeightProposal, 'id' | 'number' | 'commitment' | 'title' | 'on'>[];
    }
  | { readonly of: 'help'; readonly request: HelpRequest | null; readonly me: Somebody }
  /** `helpers`: how many of the committee and the coordination will be told. */
  | { readonly of: 'next-help'; readonly number: number; readonly helpers: number; readonly me: Somebody }
  /** Null where the plan has no such commitment. */
  | { readonly of: 'weights'; readonly weighed: Weighed | null; readonly me: Somebody }
  | { readonly of: 'proposal'; readonly proposal: WeightProposal | null; readonly me: Somebody };

export type Weighed = {
  readonly commitment: number;
  readonly title: LocalizedText;
  /** In the plan's order, those that are withdrawn left out. */
  readonly rows: readonly WeightRow[];
  /** The proposal that awaits a decision. */
  readonly open: { readonly id: string; readonly number: number } | null;
  /** The number that the next proposal will have. */
  readonly next: number;
};
