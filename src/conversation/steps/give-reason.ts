import { choice, problem, text } from '#chat/lines.ts';
import { shortened } from '#chat/shortened.ts';
import { LONGEST_TEXT, lengthOf } from '#domain/update.ts';
import { words } from '#i18n/catalog.ts';
import { say } from '#i18n/phrase.ts';
import { again, isLent, next, progressBefore } from '../step.ts';
import type { Step } from '../step.ts';

/** Progress that goes down owes a reason; one line is enough. */
export const giveReason: Step = {
  takesText: true,
  applies: (draft, facts) => (draft.progress ?? 0) < progressBefore(draft, facts),
  settled: (draft) => draft.reason !== undefined,
  ask: (draft, facts) => ({
    lines: [
      text(
        say('ask-reason', {
          before: { percent: progressBefore(draft, facts) },
          after: { percent: draft.progress ?? 0 },
        }),
      ),
    ],
    choices: [
      // Of somebody else's mistake, the coordination says itself what it was.
      ...(isLent(draft, facts) ? [] : [choice('mistake', say('choice-mistake'))]),
      ...(draft.reason ? [choice('keep', say('choice-keep', { text: short(draft.reason) }))] : []),
    ],
  }),
  answer(draft, answer, facts) {
    if (answer.kind === 'files') return again(draft, problem(say('files-not-here')));
    if (answer.kind === 'choice') {
      if (answer.id === 'keep') return next(draft);
      return next({
        ...draft,
        reason: words(say('reason-mistake'), { language: facts.language, timeZone: 'UTC' }),
      });
    }
    if (lengthOf(answer.text) > LONGEST_TEXT) return again(draft, problem(tooLong(answer.text)));
    return next({
      ...draft,
      reason: answer.text,
      saidBy: { ...draft.saidBy, 'give-reason': answer.message },
    });
  },
};

/** The first words of a text, for a label. */
export function short(text: string): string {
  return shortened(text.replace(/\s+/g, ' '), 40);
}

export function tooLong(text: string) {
  return say('text-too-long', { length: lengthOf(text), longest: LONGEST_TEXT });
}
