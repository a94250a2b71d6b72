import { z } from 'zod';
import type { LocalizedText } from '#domain/plan.ts';
import { begun } from '../areas/begun.ts';

const title = z.custom<LocalizedText>((value) => typeof value === 'object' && value !== null);
const base = { kind: z.literal('committee'), ...begun };

const AskDraft = z.object({
  ...base,
  task: z.literal('ask-help'),
  step: z.enum(['commitment', 'activity', 'text', 'confirm']),
  text: z.string().optional(),
});
export type AskDraft = z.infer<typeof AskDraft>;

/** The committee's answer, or what the lead says is still missing. */
const ReplyDraft = z.object({
  ...base,
  task: z.literal('reply'),
  move: z.enum(['answer', 'missing']),
  step: z.enum(['text', 'confirm']),
  request: z.uuid(),
  number: z.number(),
  text: z.string().optional(),
});
export type ReplyDraft = z.infer<typeof ReplyDraft>;

const row = z.object({
  number: z.number(),
  title,
  progress: z.number(),
  weight: z.number(),
  proposed: z.number(),
});

const WeightsDraft = z.object({
  ...base,
  task: z.literal('weights'),
  step: z.enum(['table', 'line', 'reason', 'confirm']),
  title,
  rows: z.array(row),
  /** The activity whose line is being edited. */
  line: z.number().optional(),
  reason: z.string().optional(),
});
export type WeightsDraft = z.infer<typeof WeightsDraft>;

/** Why a proposal is refused. */
const RefuseDraft = z.object({
  ...base,
  task: z.literal('refuse-weights'),
  proposal: z.uuid(),
  number: z.number(),
});
export type RefuseDraft = z.infer<typeof RefuseDraft>;

/** A dialogue of several questions. */
export const CommitteeDraft = z.discriminatedUnion('task', [AskDraft, ReplyDraft, WeightsDraft, RefuseDraft]);
export type CommitteeDraft = z.infer<typeof CommitteeDraft>;
