import type { Band } from './band.ts';

/**
 * The bands in the OGP's words of completion (self-assessment template). "Complete from 90 %" is the national report's
 * meaning and not the OGP's, and so both are always published. The IRM's verdict is never derived from it.
 */
export const OGP_COMPLETION = {
  not_started: 'not_started',
  limited: 'limited',
  significant: 'substantial',
  complete: 'completed',
} as const satisfies { readonly [band in Band]: string };
