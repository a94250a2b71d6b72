import { z } from 'zod';

/** What every dialogue of an area begins with. */
export const begun = {
  /** Of what comes of it: two confirmations of one draft are one. */
  id: z.uuid(),
  startedAt: z.string(),
  /** The commitment or activity that it is about, `4` or `4.3`; empty for the whole plan. */
  about: z.string(),
};
