import { z } from 'zod';
import { begun } from '../areas/begun.ts';

/** A dialogue of several questions. */
export const SecretariatDraft = z.object({
  kind: z.literal('secretariat'),
  ...begun,
  task: z.literal('none'),
});
export type SecretariatDraft = z.infer<typeof SecretariatDraft>;
