import type { Answer, Question } from '../question.ts';
import type { Facts, Need } from '../facts.ts';
import type { SecretariatDraft } from './draft.ts';

/** The open question of a dialogue. */
export function questionOfSecretariat(_draft: SecretariatDraft, _facts: Facts): Question {
  return { lines: [], choices: [] };
}

/** Names the open question: buttons of an earlier one are stale. */
export function keyOfSecretariat(draft: SecretariatDraft): string {
  return draft.task;
}

/** Whether it can still be asked about; posts and states decide that. */
export function isSecretariatPossible(_draft: SecretariatDraft, _facts: Facts): boolean {
  return false;
}

/** Whether anybody would miss it. */
export function isSecretariatWorthKeeping(_draft: SecretariatDraft): boolean {
  return false;
}

/** The question before the open one; undefined at the first. */
export function backInSecretariat(_draft: SecretariatDraft): SecretariatDraft | undefined {
  return undefined;
}

/** The choice that "skip" means; undefined where an answer is owed. */
export function skipInSecretariat(_draft: SecretariatDraft): string | undefined {
  return undefined;
}

/** What has to be read before an answer is taken. */
export function needsOfSecretariatAnswer(
  _draft: SecretariatDraft,
  _given: Answer,
  _facts: Facts,
): readonly Need[] {
  return [];
}
