/** What a turn does; carried out with it, all or nothing (app/areas). */
export type VoiceAct = { readonly area: 'voice' } & { readonly act: 'none' };
