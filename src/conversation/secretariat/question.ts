import type { Facts, Need } from '../facts.ts';
import type { Answer, Question } from '../question.ts';
import { askDecision } from './decide-question.ts';
import { aboutSaid } from './about-said.ts';
import type { SecretariatDraft } from './draft.ts';
import { askPosts } from './posts-question.ts';
import { askWithholding, receiptSaid } from './withhold-question.ts';

/** The open question of a dialogue. */
export function questionOfSecretariat(draft: SecretariatDraft, facts: Facts): Question {
  switch (draft.task) {
    case 'posts':
      return askPosts(draft, facts);
    case 'decide':
      return askDecision(draft);
    case 'withhold':
      return askWithholding(draft);
    default:
      return draft satisfies never;
  }
}

/** Names the open question: buttons of an earlier one are stale. */
export function keyOfSecretariat(draft: SecretariatDraft): string {
  return `${draft.task} ${draft.step} ${draft.task === 'posts' ? draft.page : draft.about}`;
}

/** Whether it can still be asked about: a lead may hand over what is theirs, all else is the coordination's. */
export function isSecretariatPossible(draft: SecretariatDraft, { roles, plan, personId }: Facts): boolean {
  if (!plan) return false;
  const own = draft.task === 'posts' && draft.move === 'hand-over' && draft.from?.id === personId;
  return roles.includes('coordinator') || (own && roles.includes('lead'));
}

/** Whether anybody would miss it: a reason or a title that was written. */
export function isSecretariatWorthKeeping(draft: SecretariatDraft): boolean {
  if (draft.task === 'posts') return false;
  return draft.reason !== undefined || (draft.task === 'decide' && draft.title !== undefined);
}

/** The question before the open one; undefined at the first. */
export function backInSecretariat(draft: SecretariatDraft): SecretariatDraft | undefined {
  if (draft.task === 'posts') {
    if (draft.step === 'confirm' && draft.move !== 'end') return { ...draft, step: 'to', newcomer: false };
    return draft.step === 'confirm' || draft.step === 'to' ? { ...draft, step: 'commitments' } : undefined;
  }
  if (draft.task === 'withhold') {
    if (draft.step === 'confirm') return { ...draft, step: 'reason' };
    if (draft.step === 'reason') return { ...draft, step: 'text' };
    return draft.step === 'text' ? { ...draft, step: 'which' } : undefined;
  }
  if (draft.step === 'confirm') return { ...draft, step: 'reason' };
  if (draft.step === 'which') return undefined;
  if (draft.move !== 'add') return { ...draft, step: 'which' };
  return { ...draft, step: draft.step === 'reason' ? 'weight' : draft.step === 'weight' ? 'title' : 'which' };
}

/** The choice that "skip" means; undefined where an answer is owed. */
export function skipInSecretariat(_draft: SecretariatDraft): string | undefined {
  return undefined;
}

/** What has to be read before an answer is taken. */
export function needsOfSecretariatAnswer(
  draft: SecretariatDraft,
  given: Answer,
  _facts: Facts,
): readonly Need[] {
  const words = given.kind === 'text' ? given.text : '';
  if (draft.task === 'posts') return [{ kind: 'secretariat', ask: { of: 'roster' } }];
  if (draft.task === 'withhold') {
    const receipt = draft.step === 'which' ? receiptSaid(words) : draft.receipt;
    return receipt === undefined ? [] : [{ kind: 'secretariat', ask: { of: 'texts', receipt } }];
  }
  const about = draft.step === 'which' ? aboutSaid(draft.move, words) : draft.about;
  const number = Number((about ?? '').split('.')[0]);
  return number > 0 ? [{ kind: 'commitment', number }] : [];
}
