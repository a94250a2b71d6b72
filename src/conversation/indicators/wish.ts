import type { Need } from '../facts.ts';
import type { Facts } from '../facts.ts';
import type { Who } from '../who.ts';

/** Values of indicators, and the independent assessor’s verdicts. */
export type IndicatorWish = { readonly area: 'indicators' } & { readonly wish: 'indicators' };

/** Who may; closed. */
export const MAY_INDICATORS: { readonly [wish in IndicatorWish['wish']]: Who } = { indicators: 'anyone' };

/** What a standing button of these means; undefined for any other, or a forged one. */
export function indicatorsOfButton(verb: string, _target: string): IndicatorWish | undefined {
  return verb === 'indicators' ? { area: 'indicators', wish: 'indicators' } : undefined;
}

/** What has to be read for it. */
export function needsOfIndicator(_wish: IndicatorWish, _facts: Facts): readonly Need[] {
  return [];
}
