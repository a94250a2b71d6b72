import type { Need } from '../facts.ts';
import type { Facts } from '../facts.ts';
import type { Who } from '../who.ts';

/** What the secretariat does with a plan. */
export type SecretariatWish = { readonly area: 'secretariat' } & { readonly wish: 'plans' };

/** Who may; closed. */
export const MAY_SECRETARIAT: { readonly [wish in SecretariatWish['wish']]: Who } = { plans: 'anyone' };

/** What a standing button of these means; undefined for any other, or a forged one. */
export function secretariatOfButton(verb: string, _target: string): SecretariatWish | undefined {
  return verb === 'plans' ? { area: 'secretariat', wish: 'plans' } : undefined;
}

/** What has to be read for it. */
export function needsOfSecretariat(_wish: SecretariatWish, _facts: Facts): readonly Need[] {
  return [];
}
