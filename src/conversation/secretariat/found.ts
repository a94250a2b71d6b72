/** What a turn wants read for it, and what was found. */
export type SecretariatNeed = { readonly kind: 'secretariat'; readonly ask: { readonly of: 'plans' } };
export type SecretariatFound = { readonly of: 'plans' };
