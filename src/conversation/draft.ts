import { z } from 'zod';
import { BANDS } from '#domain/band.ts';
import type { ActivityCode } from '#domain/plan.ts';
import type { UpdateTexts } from '#domain/update.ts';
import type { WeekKey } from '#domain/week.ts';
import { AREA_DRAFTS } from './areas/draft.ts';
import { draftEvidence } from './draft-evidence.ts';

/** Questions of an update, in the order in which they are asked. Named, never numbered. */
export const STEPS = [
  'choose-commitment',
  'choose-activity',
  'choose-band',
  'enter-progress',
  'give-reason',
  'describe-actions',
  'name-difficulties',
  'add-evidence',
  'plan-next-steps',
  'confirm',
  'amend',
] as const;
export type StepName = (typeof STEPS)[number];

const code = z.custom<ActivityCode>((value) => typeof value === 'string' && /^\d+\.\d+$/.test(value));
/** An update that is being written. What is not yet answered is absent; `difficulties: null` says there are none. */
export const UpdateDraft = z.object({
  kind: z.literal('update'),
  /** Of the update to be: two confirmations of one draft are one update. */
  id: z.uuid(),
  startedAt: z.string(),
  commitment: z.number().optional(),
  activity: code.optional(),
  /** The entry of the record that this update was made on. */
  base: z.number().optional(),
  /** What it corrects: a receipt number, and the progress that was said then. */
  corrects: z.object({ id: z.uuid(), receipt: z.number(), progress: z.number() }).optional(),
  /** How the lists are being looked at. */
  list: z.object({ page: z.number(), waiting: z.boolean(), words: z.string() }),
  band: z.enum(BANDS).optional(),
  progress: z.number().optional(),
  reason: z.string().optional(),
  actions: z.array(z.object({ message: z.string(), text: z.string() })),
  difficulties: z.string().nullable().optional(),
  nextSteps: z.string().nullable().optional(),
  evidence: z.array(draftEvidence),
  /** Which message said which answer, for a message that is edited later. */
  saidBy: z.record(z.string(), z.string()),
  /** Steps that were answered, the last one last: what "back" takes away. */
  answered: z.array(z.enum(STEPS)),
  /** The one answer that is being corrected from the summary. */
  amending: z.enum(STEPS).optional(),
});
export type UpdateDraft = z.infer<typeof UpdateDraft>;

/** "No change" for several activities, of which some are past their due date: one line on why is asked first. */
export const SameDraft = z.object({
  kind: z.literal('same'),
  startedAt: z.string(),
  activities: z.array(code),
});
export type SameDraft = z.infer<typeof SameDraft>;

/** The coordinator's own line for a digest that has not gone out. */
const LineDraft = z.object({
  kind: z.literal('digest-line'),
  week: z.custom<WeekKey>((value) => typeof value === 'string' && /^\d{4}-W\d\d$/.test(value)),
  issue: z.union([z.literal(1), z.literal(2)]),
  /** There is one already. */
  had: z.boolean(),
});
export type LineDraft = z.infer<typeof LineDraft>;

export const Draft = z.discriminatedUnion('kind', [UpdateDraft, SameDraft, LineDraft, ...AREA_DRAFTS]);
export type Draft = z.infer<typeof Draft>;

/** Since when something waits in it that its author may have forgotten; null where nothing does. */
export function waitsSince(draft: Draft | null): string | null {
  return draft === null || draft.kind === 'digest-line' ? null : draft.startedAt;
}

/** A draft of which nothing is known yet. */
export function newDraft(id: string, startedAt: string): UpdateDraft {
  return {
    kind: 'update',
    id,
    startedAt,
    list: { page: 0, waiting: false, words: '' },
    actions: [],
    evidence: [],
    saidBy: {},
    answered: [],
  };
}

/** The actions as they will be recorded: the messages in the order in which they were sent. */
export function actionsOf(draft: UpdateDraft): string {
  return draft.actions.map(({ text }) => text).join('\n');
}

export function textsOf(draft: UpdateDraft): UpdateTexts {
  const actions = actionsOf(draft);
  return {
    ...(draft.reason ? { reason: draft.reason } : {}),
    ...(actions ? { actions } : {}),
    ...(draft.difficulties ? { difficulties: draft.difficulties } : {}),
    ...(draft.nextSteps ? { nextSteps: draft.nextSteps } : {}),
  };
}
