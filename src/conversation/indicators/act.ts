/** What a turn does; carried out with it, all or nothing (app/areas). */
export type IndicatorAct = { readonly area: 'indicators' } & { readonly act: 'none' };
