import { z } from 'zod';
import { COMPLETIONS, EARLY_RESULTS, POTENTIALS } from '#domain/assessment.ts';
import { INDICATOR_KINDS } from '#domain/indicator.ts';
import { begun } from '../areas/begun.ts';

const title = z.object({ fr: z.string().optional(), ar: z.string().optional(), en: z.string().optional() });

/** What every question needs to be asked again at any time; what is not answered yet is absent. */
const common = {
  kind: z.literal('indicators'),
  ...begun,
  commitment: z.number(),
  /** The entry that stands in this place, as the one who answers was shown it; null where there is none. */
  base: z.uuid().nullable(),
  /** It was begun as a correction of that entry. */
  corrects: z.boolean(),
  on: z.string().optional(),
  source: z.string().optional(),
};

/** In the order in which they are asked. */
export const VALUE_FIELDS = ['value', 'on', 'source'] as const;
export type ValueField = (typeof VALUE_FIELDS)[number];

/** A value, a baseline or a target of an indicator. */
const ValueDraft = z.object({
  ...common,
  task: z.literal('value'),
  indicator: z.number(),
  name: title,
  unit: z.string(),
  entry: z.enum(INDICATOR_KINDS),
  /** What stands in its place, for the summary; and the last value, for the question. */
  before: z.object({ value: z.number(), on: z.string().nullable() }).nullable(),
  last: z.object({ value: z.number(), on: z.string(), source: z.string().nullable() }).nullable(),
  value: z.number().optional(),
  /** What a number may mean that was written with a dot or a comma: which of them is asked. */
  readings: z.array(z.number()).optional(),
  /** A share outside 0-100 that has to be confirmed. */
  unlikely: z.number().optional(),
  /** The one answer that is being corrected from the summary. */
  amending: z.enum(VALUE_FIELDS).optional(),
});
export type ValueDraft = z.infer<typeof ValueDraft>;

export const ASSESS_FIELDS = [
  'completion',
  'verifiable',
  'openGovernmentLens',
  'potential',
  'earlyResults',
  'source',
  'on',
] as const;
export type AssessField = (typeof ASSESS_FIELDS)[number];

/** The independent assessor's verdict on a commitment; null is "its report does not say". */
const AssessDraft = z.object({
  ...common,
  task: z.literal('assess'),
  name: title,
  completion: z.enum(COMPLETIONS).optional(),
  verifiable: z.boolean().nullable().optional(),
  openGovernmentLens: z.boolean().nullable().optional(),
  potential: z.enum(POTENTIALS).nullable().optional(),
  earlyResults: z.enum(EARLY_RESULTS).nullable().optional(),
  amending: z.enum(ASSESS_FIELDS).optional(),
  /** Which answer to correct is being asked. */
  choosing: z.literal(true).optional(),
});
export type AssessDraft = z.infer<typeof AssessDraft>;

export const IndicatorDraft = z.discriminatedUnion('task', [ValueDraft, AssessDraft]);
export type IndicatorDraft = z.infer<typeof IndicatorDraft>;

/** The question that is open: the answer being corrected, else the first that is still owed, else the summary. */
export function openField(draft: ValueDraft): ValueField | 'confirm' {
  return draft.amending ?? VALUE_FIELDS.find((field) => draft[field] === undefined) ?? 'confirm';
}

export function openAssessField(draft: AssessDraft): AssessField | 'amend' | 'confirm' {
  if (draft.choosing) return 'amend';
  return draft.amending ?? ASSESS_FIELDS.find((field) => draft[field] === undefined) ?? 'confirm';
}
