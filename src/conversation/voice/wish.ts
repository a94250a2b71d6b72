import type { Need } from '../facts.ts';
import type { Facts } from '../facts.ts';
import type { Who } from '../who.ts';

/** What the public wants: follow, ask, contest, and what is answered to it. */
export type VoiceWish = { readonly area: 'voice' } & { readonly wish: 'following' };

/** Who may; closed. */
export const MAY_VOICE: { readonly [wish in VoiceWish['wish']]: Who } = { following: 'anyone' };

/** What a standing button of these means; undefined for any other, or a forged one. */
export function voiceOfButton(verb: string, _target: string): VoiceWish | undefined {
  return verb === 'following' ? { area: 'voice', wish: 'following' } : undefined;
}

/** What has to be read for it. */
export function needsOfVoice(_wish: VoiceWish, _facts: Facts): readonly Need[] {
  return [];
}
