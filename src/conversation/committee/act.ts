/** What a turn does; carried out with it, all or nothing (app/areas). */
export type CommitteeAct = { readonly area: 'committee' } & { readonly act: 'none' };
