import { z } from 'zod';
import { begun } from '../areas/begun.ts';

/** A dialogue of several questions. */
export const CommitteeDraft = z.object({ kind: z.literal('committee'), ...begun, task: z.literal('none') });
export type CommitteeDraft = z.infer<typeof CommitteeDraft>;
