import type { Message } from '#chat/message.ts';
import type { HelpMove, HelpStatus } from '#domain/help-request.ts';
import type { ActivityCode } from '#domain/plan.ts';
import type { WeightProposal, Weights } from '#domain/weights.ts';

/** Who is told of it, unasked and in private; never the one who acts. */
export type Tell = {
  readonly to:
    | 'helpers'
    | 'coordinators'
    /** Of the commitment. */
    | 'leads'
    /** Whoever took the request; all helpers where that is nobody who still holds a post. */
    | 'taker';
  readonly message: Message;
};

/** What a turn does; carried out with it, all or nothing (app/areas). */
export type CommitteeAct = { readonly area: 'committee'; readonly tell: readonly Tell[] } & (
  | {
      readonly act: 'ask-help';
      readonly id: string;
      /** As it was read to be the next one. */
      readonly number: number;
      readonly commitment: number;
      readonly activity: ActivityCode | null;
      readonly text: string;
    }
  | {
      readonly act: 'move-help';
      readonly id: string;
      readonly commitment: number;
      readonly move: HelpMove;
      /** What the turn read. */
      readonly from: { readonly status: HelpStatus; readonly takenBy: number | null };
      readonly to: { readonly status: HelpStatus; readonly takenBy: number | null };
      /** What is said with it. */
      readonly reply: { readonly id: string; readonly text: string } | null;
    }
  | {
      readonly act: 'propose-weights';
      readonly proposal: Pick<
        WeightProposal,
        'id' | 'number' | 'commitment' | 'reason' | 'before' | 'weights'
      >;
    }
  | {
      readonly act: 'decide-weights';
      readonly id: string;
      readonly commitment: number;
      readonly decision: NonNullable<WeightProposal['decision']>;
      /** Of a refusal. */
      readonly why: string | null;
      readonly proposal: { readonly before: Weights; readonly weights: Weights; readonly reason: string };
    }
);
