import { z } from 'zod';
import { BANDS } from '#domain/band.ts';
import { OUTCOMES } from '#domain/contribution.ts';
import { refOf } from '#domain/plan.ts';
import type { ActivityCode } from '#domain/plan.ts';
import { begun } from '../areas/begun.ts';
import { draftEvidence } from '../draft-evidence.ts';

/** What is being written: by the public, by leads, by the coordinator. */
export const VOICE_TASKS = ['ask', 'contest', 'answer', 'reply', 'close', 'withhold'] as const;
export type VoiceTask = (typeof VOICE_TASKS)[number];

/** A dialogue of several questions. */
export const VoiceDraft = z.object({
  kind: z.literal('voice'),
  ...begun,
  /** The plan's id: numbers mean something in it only. */
  plan: z.number(),
  task: z.enum(VOICE_TASKS),
  step: z.enum(['outcome', 'text', 'evidence', 'confirm']),
  /** What is answered, closed or withheld. */
  of: z.object({ kind: z.enum(['question', 'contest']), number: z.number() }).optional(),
  /** The response that is withheld, and its place among those of `of`, from 1. */
  response: z.object({ id: z.string(), place: z.number() }).optional(),
  /** The messages in the order in which they were sent. */
  parts: z.array(z.object({ message: z.string(), text: z.string() })),
  evidence: z.array(draftEvidence),
  /** The status as it was shown. */
  contested: z
    .union([
      z.object({ seq: z.number(), band: z.enum(BANDS), progress: z.number() }),
      z.object({ rate: z.number() }),
    ])
    .optional(),
  outcome: z.enum(OUTCOMES).optional(),
});
export type VoiceDraft = z.infer<typeof VoiceDraft>;

/** All that was written, as it will be kept. */
export function textOf({ parts }: VoiceDraft): string {
  return parts.map(({ text }) => text).join('\n');
}

export function commitmentOf({ about }: Pick<VoiceDraft, 'about'>): number {
  return Number(about.split('.')[0]);
}

/** The activity that it is about; null for a whole commitment. */
export function aboutOf({ about }: Pick<VoiceDraft, 'about'>): ActivityCode | null {
  return refOf(about) ? (about as ActivityCode) : null;
}
