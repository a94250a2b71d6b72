import { choice, note, text } from '#chat/lines.ts';
import { say } from '#i18n/phrase.ts';
import type { StepName, UpdateDraft } from '../draft.ts';
import { STEPS } from '../draft.ts';
import { again, progressBefore } from '../step.ts';
import type { Step } from '../step.ts';

/** Which one answer to correct; the others stay. */
export const amend: Step = {
  applies: () => false,
  ask: (draft, facts) => ({
    lines: [text(say('ask-amend'))],
    choices: [
      choice('choose-band', say('choice-amend-progress')),
      ...((draft.progress ?? 0) < progressBefore(draft, facts) ? [choice('give-reason', say('choice-amend-reason'))] : []),
      choice('describe-actions', say('choice-amend-actions')),
      choice('name-difficulties', say('choice-amend-difficulties')),
      choice('plan-next-steps', say('choice-amend-next-steps')),
      choice('add-evidence', say('choice-amend-evidence')),
      choice('summary', say('choice-amend-nothing')),
    ],
  }),
  answer(draft, answer) {
    if (answer.kind !== 'choice') return again(draft, note(say('choose-one')));
    const step = STEPS.find((name) => name === answer.id);
    return step ? again(reopened(draft, step)) : again(withoutAmending(draft));
  },
};

function reopened(draft: UpdateDraft, step: StepName): UpdateDraft {
  if (step !== 'choose-band') return { ...draft, amending: step };
  // A new band asks for its progress, and a lower one for a reason; the other answers stay.
  const { progress: _, ...rest } = draft;
  return {
    ...rest,
    amending: step,
    answered: draft.answered.filter((name) => name !== 'enter-progress' && name !== 'give-reason'),
  };
}

export function withoutAmending(draft: UpdateDraft): UpdateDraft {
  const { amending: _, ...rest } = draft;
  return rest;
}
