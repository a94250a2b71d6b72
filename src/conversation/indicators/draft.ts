import { z } from 'zod';
import { begun } from '../areas/begun.ts';

/** A dialogue of several questions. */
export const IndicatorDraft = z.object({ kind: z.literal('indicators'), ...begun, task: z.literal('none') });
export type IndicatorDraft = z.infer<typeof IndicatorDraft>;
