import { choice, problem, text } from '#chat/lines.ts';
import { LONGEST_TEXT, difficultiesRequired, lengthOf } from '#domain/update.ts';
import { say } from '#i18n/phrase.ts';
import type { UpdateDraft } from '../draft.ts';
import type { Facts } from '../facts.ts';
import { again, getTarget, next } from '../step.ts';
import type { Step } from '../step.ts';
import { filed } from './evidence.ts';
import { short, tooLong } from './give-reason.ts';

/** Difficulties: "none" is an answer, except where little was done by the due date. */
export const nameDifficulties: Step = {
  takesText: true,
  settled: (draft, facts) => typeof draft.difficulties === 'string' || !required(draft, facts),
  ask(draft, facts) {
    const owed = required(draft, facts);
    const known = draft.difficulties ?? getTarget(draft, facts).lastDifficulties;
    const dueOn = getTarget(draft, facts).dueOn;
    return {
      lines: [
        text(owed && dueOn ? say('ask-difficulties-owed', { day: { day: dueOn } }) : say('ask-difficulties')),
      ],
      choices: [
        ...(owed ? [] : [choice('none', say('choice-no-difficulties'))]),
        ...(known ? [choice('known', say('choice-same-difficulties', { text: short(known) }))] : []),
      ],
    };
  },
  answer(draft, answer, facts) {
    if (answer.kind === 'files') {
      return filed(draft, answer, (kept) => this.answer(kept, { ...answer, kind: 'text' }, facts));
    }
    if (answer.kind === 'choice') {
      const known = draft.difficulties ?? getTarget(draft, facts).lastDifficulties;
      if (answer.id === 'known' && known) return next({ ...draft, difficulties: known });
      return required(draft, facts) ? again(draft) : next({ ...draft, difficulties: null });
    }
    if (lengthOf(answer.text) > LONGEST_TEXT) return again(draft, problem(tooLong(answer.text)));
    const saidBy = { ...draft.saidBy, 'name-difficulties': answer.message };
    return next({ ...draft, difficulties: answer.text, saidBy });
  },
  skip: (draft, facts) => (required(draft, facts) ? undefined : 'none'),
};

function required(draft: UpdateDraft, facts: Facts): boolean {
  const { dueOn } = getTarget(draft, facts);
  return draft.band !== undefined && difficultiesRequired(draft.band, { dueOn, today: facts.today });
}
