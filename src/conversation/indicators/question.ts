import type { Answer, Question } from '../question.ts';
import type { Facts, Need } from '../facts.ts';
import type { IndicatorDraft } from './draft.ts';

/** The open question of a dialogue. */
export function questionOfIndicator(_draft: IndicatorDraft, _facts: Facts): Question {
  return { lines: [], choices: [] };
}

/** Names the open question: buttons of an earlier one are stale. */
export function keyOfIndicator(draft: IndicatorDraft): string {
  return draft.task;
}

/** Whether it can still be asked about; posts and states decide that. */
export function isIndicatorPossible(_draft: IndicatorDraft, _facts: Facts): boolean {
  return false;
}

/** Whether anybody would miss it. */
export function isIndicatorWorthKeeping(_draft: IndicatorDraft): boolean {
  return false;
}

/** The question before the open one; undefined at the first. */
export function backInIndicator(_draft: IndicatorDraft): IndicatorDraft | undefined {
  return undefined;
}

/** The choice that "skip" means; undefined where an answer is owed. */
export function skipInIndicator(_draft: IndicatorDraft): string | undefined {
  return undefined;
}

/** What has to be read before an answer is taken. */
export function needsOfIndicatorAnswer(
  _draft: IndicatorDraft,
  _given: Answer,
  _facts: Facts,
): readonly Need[] {
  return [];
}
