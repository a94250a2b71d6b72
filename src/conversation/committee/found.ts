/** What a turn wants read for it, and what was found. */
export type CommitteeNeed = { readonly kind: 'committee'; readonly ask: { readonly of: 'help-requests' } };
export type CommitteeFound = { readonly of: 'help-requests' };
