import { choice, problem, text } from '#chat/lines.ts';
import { LONGEST_ACTIONS, lengthOf } from '#domain/update.ts';
import { say } from '#i18n/phrase.ts';
import { actionsOf } from '../draft.ts';
import { again, next } from '../step.ts';
import type { Step } from '../step.ts';
import { filed } from './evidence.ts';

/** What was done since: one or several messages, kept whole, up to 60,000 characters in sum. */
export const describeActions: Step = {
  takesText: true,
  ask: (draft) => {
    const length = lengthOf(actionsOf(draft));
    return length === 0
      ? { lines: [text(say('ask-actions'))], choices: [choice('done', say('choice-no-actions'))] }
      : {
          lines: [text(say('ask-actions-more', { length, parts: draft.actions.length }))],
          choices: [choice('done', say('choice-that-is-all')), choice('rewrite', say('choice-rewrite'))],
        };
  },
  answer(draft, answer, facts) {
    if (answer.kind === 'files') {
      return filed(draft, answer, (kept) => this.answer(kept, { ...answer, kind: 'text' }, facts));
    }
    if (answer.kind === 'choice') {
      return answer.id === 'rewrite' ? again({ ...draft, actions: [] }) : next(draft);
    }
    const longer = { ...draft, actions: [...draft.actions, { message: answer.message, text: answer.text }] };
    const length = lengthOf(actionsOf(longer));
    if (length <= LONGEST_ACTIONS) return again(longer);
    // The message is refused whole, never cut: the person decides what to leave out.
    const room = Math.max(
      0,
      LONGEST_ACTIONS - lengthOf(actionsOf(draft)) - (draft.actions.length > 0 ? 1 : 0),
    );
    return again(
      draft,
      problem(say('actions-too-long', { length: lengthOf(answer.text), room, longest: LONGEST_ACTIONS })),
    );
  },
  skip: () => 'done',
};
