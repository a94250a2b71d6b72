import { z } from 'zod';
import { begun } from '../areas/begun.ts';

/** A file was read, and waits for a word. */
export const ImportDraft = z.object({
  kind: z.literal('import'),
  ...begun,
  task: z.literal('confirm'),
  file: z.object({ sha256: z.string(), name: z.string() }),
  /** Of the plan that it would make or change. */
  code: z.string(),
  mark: z.string(),
});
export type ImportDraft = z.infer<typeof ImportDraft>;
