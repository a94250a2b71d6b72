/** What a turn does; carried out with it, all or nothing (app/areas). */
export type SecretariatAct = { readonly area: 'secretariat' } & { readonly act: 'none' };
