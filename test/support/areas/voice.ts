import type { VoiceAct } from '#conversation/voice/act.ts';
import type { VoiceFound, VoiceNeed } from '#conversation/voice/found.ts';
import type { DeskActivity, Role } from '#domain/reading.ts';

/** What is found in the plan model of the tests. */
export function sampleVoice({ of }: VoiceNeed['ask']): VoiceFound {
  return { of };
}

/** What nobody with these posts and this desk may ever bring about. */
export function isVoiceForbidden(
  _act: VoiceAct,
  _roles: readonly Role[],
  _own: readonly DeskActivity[],
): boolean {
  return true;
}
