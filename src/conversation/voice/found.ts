/** What a turn wants read for it, and what was found. */
export type VoiceNeed = { readonly kind: 'voice'; readonly ask: { readonly of: 'following' } };
export type VoiceFound = { readonly of: 'following' };
