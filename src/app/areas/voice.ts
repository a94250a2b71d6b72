import type { VoiceAct } from '#conversation/voice/act.ts';
import type { VoiceFound, VoiceNeed } from '#conversation/voice/found.ts';
import type { Trx } from '#store/people.ts';
import type { Acting, Asking } from './acting.ts';

/** What a turn wants to know. */
export async function findVoice(_asking: Asking, { of }: VoiceNeed['ask']): Promise<VoiceFound> {
  return { of };
}

/** Does it, in the transaction of the turn. Throws `Outdated` when it is no longer as the turn read it. */
export async function doVoice(_trx: Trx, _act: VoiceAct, _acting: Acting): Promise<void> {}
