import type { Need } from '../facts.ts';
import type { Facts } from '../facts.ts';
import type { Who } from '../who.ts';

/** What leads ask of the committee, and what it does about it: help and weights. */
export type CommitteeWish = { readonly area: 'committee' } & { readonly wish: 'help-requests' };

/** Who may; closed. */
export const MAY_COMMITTEE: { readonly [wish in CommitteeWish['wish']]: Who } = { 'help-requests': 'anyone' };

/** What a standing button of these means; undefined for any other, or a forged one. */
export function committeeOfButton(verb: string, _target: string): CommitteeWish | undefined {
  return verb === 'help-requests' ? { area: 'committee', wish: 'help-requests' } : undefined;
}

/** What has to be read for it. */
export function needsOfCommittee(_wish: CommitteeWish, _facts: Facts): readonly Need[] {
  return [];
}
