import { choice, text } from '#chat/lines.ts';
import { difficultiesRequired } from '#domain/update.ts';
import { say } from '#i18n/phrase.ts';
import type { SameDraft } from '../draft.ts';
import type { DeskActivity, Facts } from '../facts.ts';
import type { Question } from '../question.ts';

/** The activities of "no change" that owe a word on their delay. */
export function delayed(activities: readonly DeskActivity[], facts: Facts): readonly DeskActivity[] {
  return activities.filter(({ standing, dueOn }) =>
    difficultiesRequired(standing.band, { dueOn, today: facts.today }),
  );
}

export function activitiesOf(draft: SameDraft, facts: Facts): readonly DeskActivity[] {
  return facts.desk.filter(({ code, withdrawn }) => draft.activities.includes(code) && !withdrawn);
}

/** One line on the difficulty, once for all that are past their due date. */
export function askWhyDelayed(draft: SameDraft, facts: Facts): Question {
  const all = activitiesOf(draft, facts);
  const late = delayed(all, facts);
  return {
    lines: [text(say('ask-delay', { count: late.length, codes: { list: late.map(({ code }) => code) } }))],
    choices: [
      ...(late.every(({ lastDifficulties }) => lastDifficulties)
        ? [choice('known', say('choice-known-difficulties'))]
        : []),
      ...(late.length < all.length
        ? [choice('others', say('choice-only-others', { count: all.length - late.length }))]
        : []),
      choice('back', say('choice-back')),
    ],
  };
}
