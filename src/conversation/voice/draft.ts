import { z } from 'zod';
import { begun } from '../areas/begun.ts';

/** A dialogue of several questions. */
export const VoiceDraft = z.object({ kind: z.literal('voice'), ...begun, task: z.literal('none') });
export type VoiceDraft = z.infer<typeof VoiceDraft>;
