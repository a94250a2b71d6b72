import { z } from 'zod';
import type { LocalizedText } from '#domain/plan.ts';
import type { RosterPerson } from '#domain/secretariat.ts';
import { begun } from '../areas/begun.ts';

const base = { kind: z.literal('secretariat'), ...begun };
const person = z.custom<RosterPerson>(
  (value) => typeof value === 'object' && value !== null && 'id' in value && 'roles' in value,
);
const title = z.custom<LocalizedText>((value) => typeof value === 'object' && value !== null);

/** Posts of a lead are given, handed over or ended. */
const PostsDraft = z.object({
  ...base,
  task: z.literal('posts'),
  move: z.enum(['assign', 'hand-over', 'end']),
  step: z.enum(['from', 'commitments', 'to', 'confirm']),
  /** Who leaves; without anybody when a post is given. */
  from: person.optional(),
  to: person.optional(),
  /** They go to whoever uses a code. */
  newcomer: z.boolean(),
  commitments: z.array(z.number()),
  /** What was said of them before it was known whose they are. */
  said: z.string().optional(),
  /** Those who may be chosen, as they were read for the question. */
  people: z.array(person),
  page: z.number(),
});
export type PostsDraft = z.infer<typeof PostsDraft>;

/** An activity is withdrawn, restored or added. `about`: its code, or the commitment that gets one. */
const DecideDraft = z.object({
  ...base,
  task: z.literal('decide'),
  move: z.enum(['withdraw', 'restore', 'add']),
  step: z.enum(['which', 'title', 'weight', 'reason', 'confirm']),
  /** Of the activity or commitment it is about. */
  shown: title.optional(),
  /** Of the commitment: its rate now, and with what is decided. */
  rates: z.tuple([z.number().nullable(), z.number().nullable()]).optional(),
  /** Weights of the commitment's activities, smallest and largest, to weigh a new one by. */
  weights: z.tuple([z.number(), z.number()]).optional(),
  /** The new activity's. */
  number: z.number().optional(),
  title: z.string().optional(),
  weight: z.number().optional(),
  reason: z.string().optional(),
});
export type DecideDraft = z.infer<typeof DecideDraft>;

/** A text of the record is no longer to be read. */
const WithholdDraft = z.object({
  ...base,
  task: z.literal('withhold'),
  step: z.enum(['which', 'text', 'reason', 'confirm']),
  receipt: z.number().optional(),
  texts: z.array(z.object({ name: z.string(), excerpt: z.string().nullable() })),
  name: z.string().optional(),
  reason: z.string().optional(),
});
export type WithholdDraft = z.infer<typeof WithholdDraft>;

/** A dialogue of several questions. */
export const SecretariatDraft = z.discriminatedUnion('task', [PostsDraft, DecideDraft, WithholdDraft]);
export type SecretariatDraft = z.infer<typeof SecretariatDraft>;
