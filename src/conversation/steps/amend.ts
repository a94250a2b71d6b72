import { choice, note, text } from '#chat/lines.ts';
import { say } from '#i18n/phrase.ts';
import type { UpdateDraft } from '../draft.ts';
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
      ...((draft.progress ?? 0) < progressBefore(draft, facts)
        ? [choice('give-reason', say('choice-amend-reason'))]
        : []),
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
    return again(step ? { ...draft, amending: step } : withoutAmending(draft));
  },
};

export function withoutAmending(draft: UpdateDraft): UpdateDraft {
  const { amending: _, ...rest } = draft;
  return rest;
}
