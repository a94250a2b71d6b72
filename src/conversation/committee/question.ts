import type { Answer, Question } from '../question.ts';
import type { Facts, Need } from '../facts.ts';
import type { CommitteeDraft } from './draft.ts';

/** The open question of a dialogue. */
export function questionOfCommittee(_draft: CommitteeDraft, _facts: Facts): Question {
  return { lines: [], choices: [] };
}

/** Names the open question: buttons of an earlier one are stale. */
export function keyOfCommittee(draft: CommitteeDraft): string {
  return draft.task;
}

/** Whether it can still be asked about; posts and states decide that. */
export function isCommitteePossible(_draft: CommitteeDraft, _facts: Facts): boolean {
  return false;
}

/** Whether anybody would miss it. */
export function isCommitteeWorthKeeping(_draft: CommitteeDraft): boolean {
  return false;
}

/** The question before the open one; undefined at the first. */
export function backInCommittee(_draft: CommitteeDraft): CommitteeDraft | undefined {
  return undefined;
}

/** The choice that "skip" means; undefined where an answer is owed. */
export function skipInCommittee(_draft: CommitteeDraft): string | undefined {
  return undefined;
}

/** What has to be read before an answer is taken. */
export function needsOfCommitteeAnswer(
  _draft: CommitteeDraft,
  _given: Answer,
  _facts: Facts,
): readonly Need[] {
  return [];
}
