import type { Answer, Question } from '../question.ts';
import type { Facts, Need } from '../facts.ts';
import type { VoiceDraft } from './draft.ts';

/** The open question of a dialogue. */
export function questionOfVoice(_draft: VoiceDraft, _facts: Facts): Question {
  return { lines: [], choices: [] };
}

/** Names the open question: buttons of an earlier one are stale. */
export function keyOfVoice(draft: VoiceDraft): string {
  return draft.task;
}

/** Whether it can still be asked about; posts and states decide that. */
export function isVoicePossible(_draft: VoiceDraft, _facts: Facts): boolean {
  return false;
}

/** Whether anybody would miss it. */
export function isVoiceWorthKeeping(_draft: VoiceDraft): boolean {
  return false;
}

/** The question before the open one; undefined at the first. */
export function backInVoice(_draft: VoiceDraft): VoiceDraft | undefined {
  return undefined;
}

/** The choice that "skip" means; undefined where an answer is owed. */
export function skipInVoice(_draft: VoiceDraft): string | undefined {
  return undefined;
}

/** What has to be read before an answer is taken. */
export function needsOfVoiceAnswer(_draft: VoiceDraft, _given: Answer, _facts: Facts): readonly Need[] {
  return [];
}
