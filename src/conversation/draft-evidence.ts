import { z } from 'zod';

/** A piece of evidence as a draft remembers it: of an update, or of a contest. */
export const draftEvidence = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('link'), url: z.string() }),
  z.object({
    kind: z.literal('file'),
    sha256: z.string(),
    name: z.string(),
    type: z.string(),
    size: z.number(),
  }),
]);
