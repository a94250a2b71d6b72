import { choice } from '#chat/lines.ts';
import { say } from '#i18n/phrase.ts';
import type { StepName, UpdateDraft } from './draft.ts';
import type { Facts } from './facts.ts';
import type { Answer, Question } from './question.ts';
import type { Outcome, Step } from './step.ts';
import { addEvidence } from './steps/add-evidence.ts';
import { amend, withoutAmending } from './steps/amend.ts';
import { chooseActivity } from './steps/choose-activity.ts';
import { chooseBand } from './steps/choose-band.ts';
import { chooseCommitment } from './steps/choose-commitment.ts';
import { confirm } from './steps/confirm.ts';
import { describeActions } from './steps/describe-actions.ts';
import { enterProgress } from './steps/enter-progress.ts';
import { giveReason } from './steps/give-reason.ts';
import { nameDifficulties } from './steps/name-difficulties.ts';
import { planNextSteps } from './steps/plan-next-steps.ts';

/** Every question of an update. The order of asking is the order here. */
const FLOW: Record<StepName, Step> = {
  'choose-commitment': chooseCommitment,
  'choose-activity': chooseActivity,
  'choose-band': chooseBand,
  'enter-progress': enterProgress,
  'give-reason': giveReason,
  'describe-actions': describeActions,
  'name-difficulties': nameDifficulties,
  'add-evidence': addEvidence,
  'plan-next-steps': planNextSteps,
  amend,
  confirm,
};
const ORDER = Object.keys(FLOW) as readonly StepName[];

/** The question that is open: the answer being corrected, else the first that is still owed. */
export function openStep(draft: UpdateDraft, facts: Facts): StepName {
  if (draft.amending) return draft.amending;
  return ORDER.find((name) => isOwed(name, draft, facts)) ?? 'confirm';
}

/** Whether a question is open now, or will be as far as the draft tells yet. */
export function isOwed(name: StepName, draft: UpdateDraft, facts: Facts): boolean {
  const step = FLOW[name];
  if (step.applies && !step.applies(draft, facts)) return false;
  return !draft.answered.includes(name) || step.settled?.(draft, facts) === false;
}

/** The choice by which a question may be passed over; undefined where an answer is owed. */
export function skipOf(name: StepName, draft: UpdateDraft, facts: Facts): string | undefined {
  return FLOW[name].skip?.(draft, facts);
}

export function stepOf(draft: UpdateDraft, facts: Facts): Step {
  return FLOW[openStep(draft, facts)];
}

/** The open question; "back" stands under it wherever there is something to go back to. */
export function ask(draft: UpdateDraft, facts: Facts): Question {
  const question = stepOf(draft, facts).ask(draft, facts);
  const name = openStep(draft, facts);
  const first = back(draft, facts) === undefined;
  // The summary and the list of its answers have their own ways back.
  if (first || name === 'confirm' || name === 'amend') return question;
  return { ...question, choices: [...question.choices, choice('back', say('choice-back'))] };
}

/** Gives an answer to the open question; an answered one is marked so, for "back". */
export function answer(draft: UpdateDraft, given: Answer, facts: Facts): Outcome {
  const name = openStep(draft, facts);
  const outcome = FLOW[name].answer(draft, given, facts);
  return outcome.to === 'next'
    ? { ...outcome, draft: withAnswered(withoutAmending(outcome.draft), name) }
    : outcome;
}

export function withAnswered(draft: UpdateDraft, ...names: readonly StepName[]): UpdateDraft {
  return { ...draft, answered: [...draft.answered.filter((known) => !names.includes(known)), ...names] };
}

/**
 * One question back; undefined at the first. From a correction, back is to the summary. What was said in one
 * breath (a percentage and its band) is taken back in one.
 */
export function back(draft: UpdateDraft, facts: Facts): UpdateDraft | undefined {
  const from = openStep(draft, facts);
  let earlier = withoutAmending(draft);
  if (draft.amending && openStep(earlier, facts) !== from) return earlier;
  for (let last = earlier.answered.at(-1); last !== undefined; last = earlier.answered.at(-1)) {
    const reopened = { ...earlier, answered: earlier.answered.slice(0, -1) };
    earlier = FLOW[last].clear?.(reopened) ?? reopened;
    if (openStep(earlier, facts) !== from) return earlier;
  }
  return undefined;
}
