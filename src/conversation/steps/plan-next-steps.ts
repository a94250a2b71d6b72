import { choice, problem, text } from '#chat/lines.ts';
import { LONGEST_TEXT, lengthOf } from '#domain/update.ts';
import { say } from '#i18n/phrase.ts';
import { again, next } from '../step.ts';
import type { Step } from '../step.ts';
import { tooLong } from './give-reason.ts';

/** What comes next. Never asked by itself, so that an update stays short: added from the summary. */
export const planNextSteps: Step = {
  takesText: true,
  applies: () => false,
  ask: () => ({
    lines: [text(say('ask-next-steps'))],
    choices: [choice('none', say('choice-no-next-steps'))],
  }),
  answer(draft, answer) {
    if (answer.kind === 'files') return again(draft, problem(say('files-not-here')));
    if (answer.kind === 'choice') return next({ ...draft, nextSteps: null });
    if (lengthOf(answer.text) > LONGEST_TEXT) return again(draft, problem(tooLong(answer.text)));
    return next({
      ...draft,
      nextSteps: answer.text,
      saidBy: { ...draft.saidBy, 'plan-next-steps': answer.message },
    });
  },
  skip: () => 'none',
};
