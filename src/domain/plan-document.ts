import { z } from 'zod';
import { BANDS } from './band.ts';
import {
  code,
  country,
  date,
  line,
  localizedLine,
  localizedText,
  measure,
  rate,
  timeZone,
  weight,
  whole,
} from './plan-values.ts';

/**
 * The format of plan.json. The order of the keys here is that of the file. Unknown keys are refused, so that a
 * misspelled one is noticed. What is optional is left out of the file where it is not known.
 * Fields beyond names and figures follow the OGP's action-plan template.
 */
const activity = z.strictObject({
  number: whole(1, 999_999),
  title: localizedLine,
  band: z.enum(BANDS),
  weight,
  progress: whole(0, 100),
  startsOn: date.optional(),
  dueOn: date.optional(),
});

const indicator = z.strictObject({
  name: localizedLine,
  value: measure,
  /** `percent`, `count`, or a unit's own short name. */
  unit: line,
  baseline: measure.optional(),
  target: measure.optional(),
});

/** Published with the plan: an office's address rather than a person's, where there is one. */
const contact = z.strictObject({
  name: line.optional(),
  title: localizedLine.optional(),
  department: localizedLine.optional(),
  email: line.optional(),
  phone: line.optional(),
});

const commitment = z.strictObject({
  number: whole(1, 9_999),
  axis: code,
  title: localizedLine,
  organisation: localizedLine,
  publishedRate: rate.optional(),
  /** The identifier of the OGP's site, such as MO0006. */
  ogpId: line.optional(),
  startsOn: date.optional(),
  endsOn: date.optional(),
  problem: localizedText.optional(),
  solution: localizedText.optional(),
  expectedResult: localizedText.optional(),
  relevance: localizedText.optional(),
  additionalInformation: localizedText.optional(),
  otherActors: z.array(localizedLine).optional(),
  contact: contact.optional(),
  activities: z.array(activity),
  indicators: z.array(indicator),
});

const axis = z.strictObject({ code, title: localizedLine, publishedRate: rate.optional() });

const filled = <T extends z.ZodType>(item: T) =>
  z.array(item).superRefine((list, context) => {
    if (list.length === 0) context.addIssue({ code: 'custom', params: { reason: { code: 'empty-list' } } });
  });

export const planDocument = z.strictObject({
  plan: z.strictObject({
    code,
    country,
    title: localizedLine,
    period: z.strictObject({ from: whole(1900, 2999), to: whole(1900, 2999) }),
    /** The local date whose state the figures are. */
    asOf: date,
    publishedRate: rate.optional(),
    unofficialTranslations: z.array(z.enum(['fr', 'ar', 'en'])).optional(),
    timeZone: timeZone.optional(),
    /** The figures were made up, to have a past to look at: everything that is made of them says so. */
    invented: z.literal(true).optional(),
  }),
  axes: filled(axis),
  commitments: filled(commitment),
});

/** A plan as its file has it. Progress and band are those of the baseline. */
export type PlanDocument = z.infer<typeof planDocument>;

export const DEFAULT_TIME_ZONE = 'Africa/Casablanca';

/**
 * The canonical form of plan.json: keys in the order of the schema, one space of indentation, and a final
 * newline, unless the file that was imported had none.
 */
export function planJson(document: PlanDocument, finalNewline: boolean): string {
  // Parsing puts the keys in the schema's order; what the database gives back has one of its own.
  return JSON.stringify(planDocument.parse(document), null, 1) + (finalNewline ? '\n' : '');
}
