import type { Line } from '#chat/message.ts';
import { isAreaPossible } from './areas/question.ts';
import type { Draft, UpdateDraft } from './draft.ts';
import type { DeskActivity, Facts } from './facts.ts';
import type { Answer, Question } from './question.ts';
import { activitiesOf, delayed } from './steps/explain-delay.ts';

export type Outcome =
  /** Answered: on to whatever is open next. */
  | { readonly to: 'next'; readonly draft: UpdateDraft; readonly lines?: readonly Line[] }
  /** The question stays: a page was turned, a part was noted, or the answer did not fit. */
  | { readonly to: 'same'; readonly draft: UpdateDraft; readonly lines?: readonly Line[] }
  | { readonly to: 'record' }
  /** "No change" for the activity of the draft. */
  | { readonly to: 'record-same' }
  | { readonly to: 'discard' };

/** One file a step. Both are pure: `ask` tells again at any time what `answer` was asked. */
export type Step = {
  ask(draft: UpdateDraft, facts: Facts): Question;
  answer(draft: UpdateDraft, answer: Answer, facts: Facts): Outcome;
  /** Whether the question has a place in this draft; always, unless said otherwise. */
  applies?(draft: UpdateDraft, facts: Facts): boolean;
  /** Whether what was answered still does, now that other answers may have changed. */
  settled?(draft: UpdateDraft, facts: Facts): boolean;
  /** Takes a choice back; what was written stays, and is offered again. */
  clear?(draft: UpdateDraft): UpdateDraft;
  /** The choice that "skip" means; undefined where an answer is owed. */
  skip?(draft: UpdateDraft, facts: Facts): string | undefined;
  /** Free text is the answer here, so that only whole-message commands interrupt it. */
  readonly takesText?: true;
};

export function next(draft: UpdateDraft, lines?: readonly Line[]): Outcome {
  return { to: 'next', draft, ...(lines ? { lines } : {}) };
}

export function again(draft: UpdateDraft, ...lines: readonly Line[]): Outcome {
  return { to: 'same', draft, lines };
}

/** The activity that a draft is about, as it stands now. Undefined when it is no longer the lead's; a coordinator corrects what is nobody's of their own. */
export function findTarget(draft: UpdateDraft, facts: Facts): DeskActivity | undefined {
  const lent = draft.corrects ? facts.lent : [];
  return [...facts.desk, ...lent].find(({ code }) => code === draft.activity);
}

/** Whether a coordinator corrects what is on nobody's desk of their own. */
export function isLent({ activity }: Pick<UpdateDraft, 'activity'>, { desk }: Facts): boolean {
  return activity !== undefined && !desk.some(({ code }) => code === activity);
}

/** Whether a draft can still be asked about and recorded; posts, withdrawals and other leads decide that. */
export function isPossible(draft: Draft, facts: Facts): boolean {
  if (draft.kind === 'digest-line') return facts.roles.includes('coordinator');
  if (draft.kind !== 'update' && draft.kind !== 'same') return isAreaPossible(draft, facts);
  if (draft.kind === 'same') return delayed(activitiesOf(draft, facts), facts).length > 0;
  if (draft.activity !== undefined) return findTarget(draft, facts)?.withdrawn === false;
  return facts.desk.some(
    ({ commitment, withdrawn }) => !withdrawn && commitment === (draft.commitment ?? commitment),
  );
}

export function getTarget(draft: UpdateDraft, facts: Facts): DeskActivity {
  const target = findTarget(draft, facts);
  if (!target) throw new Error(`No activity ${draft.activity} on this desk`);
  return target;
}

/** The progress that an update is compared with: what it corrects, else what stands. */
export function progressBefore(draft: UpdateDraft, facts: Facts): number {
  return draft.corrects?.progress ?? getTarget(draft, facts).standing.progress;
}
