/** What a turn wants read for it, and what was found. */
export type IndicatorNeed = { readonly kind: 'indicators'; readonly ask: { readonly of: 'indicators' } };
export type IndicatorFound = { readonly of: 'indicators' };
