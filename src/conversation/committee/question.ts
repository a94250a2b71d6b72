import { choice, text } from '#chat/lines.ts';
import { changedRows } from '#domain/weights.ts';
import { say } from '#i18n/phrase.ts';
import type { Facts, Need } from '../facts.ts';
import type { Answer, Question } from '../question.ts';
import type { AskDraft, CommitteeDraft, WeightsDraft } from './draft.ts';
import { askAboutHelp, askReply } from './help-question.ts';
import { askWeights } from './weights-question.ts';

/** The open question of a dialogue. */
export function questionOfCommittee(draft: CommitteeDraft, facts: Facts): Question {
  switch (draft.task) {
    case 'ask-help':
      return askAboutHelp(draft, facts);
    case 'reply':
      return askReply(draft);
    case 'weights':
      return askWeights(draft);
    case 'refuse-weights':
      return {
        lines: [text(say('committee-ask-refusal', { number: String(draft.number) }))],
        choices: [choice('back', say('choice-back'))],
        takesText: true,
      };
    default:
      return draft satisfies never;
  }
}

/** Names the open question: buttons of an earlier one are stale. */
export function keyOfCommittee(draft: CommitteeDraft): string {
  const step = 'step' in draft ? draft.step : '';
  return `${draft.task} ${draft.about} ${step} ${'line' in draft ? (draft.line ?? '') : ''}`;
}

/** Whether it can still be asked about; posts and states decide that. */
export function isCommitteePossible(draft: CommitteeDraft, { desk, roles, plan }: Facts): boolean {
  const number = Number(draft.about.split('.')[0]);
  const leads = desk.some(({ commitment }) => draft.about === '' || commitment === number);
  if (!plan) return false;
  switch (draft.task) {
    case 'ask-help':
      return leads;
    case 'reply':
      return draft.move === 'missing' ? leads : roles.some((role) => role !== 'lead');
    case 'weights':
      return leads || roles.includes('coordinator');
    case 'refuse-weights':
      return roles.some((role) => role !== 'lead');
    default:
      return draft satisfies never;
  }
}

/** Whether anybody would miss it. */
export function isCommitteeWorthKeeping(draft: CommitteeDraft): boolean {
  if (draft.task === 'weights') return changedRows(draft.rows).length > 0;
  return 'text' in draft && draft.text !== undefined;
}

/** The question before the open one; undefined at the first. */
export function backInCommittee(draft: CommitteeDraft): CommitteeDraft | undefined {
  switch (draft.task) {
    case 'ask-help':
      return backInAsking(draft);
    case 'reply':
      return draft.step === 'confirm' ? { ...draft, step: 'text' } : undefined;
    case 'weights':
      return backInWeights(draft);
    case 'refuse-weights':
      return undefined;
    default:
      return draft satisfies never;
  }
}

function backInAsking(draft: AskDraft): AskDraft | undefined {
  if (draft.step === 'confirm') return { ...draft, step: 'text' };
  const [commitment = ''] = draft.about.split('.');
  if (draft.step === 'text') return { ...draft, step: 'activity', about: commitment };
  return draft.step === 'activity' ? { ...draft, step: 'commitment', about: '' } : undefined;
}

function backInWeights(draft: WeightsDraft): WeightsDraft | undefined {
  if (draft.step === 'confirm') return { ...draft, step: 'reason' };
  const { line: _, ...table } = draft;
  return draft.step === 'table' ? undefined : { ...table, step: 'table' };
}

/** The choice that "skip" means; undefined where an answer is owed. */
export function skipInCommittee(draft: CommitteeDraft): string | undefined {
  return draft.task === 'ask-help' && draft.step === 'activity' ? 'whole' : undefined;
}

/** What has to be read before an answer is taken. */
export function needsOfCommitteeAnswer(draft: CommitteeDraft, given: Answer, _facts: Facts): readonly Need[] {
  const kind = 'committee';
  switch (draft.task) {
    case 'ask-help':
      return given.kind === 'choice' && given.id === 'confirm' ? [{ kind, ask: { of: 'next-help' } }] : [];
    case 'reply':
      return [{ kind, ask: { of: 'help', id: draft.request } }];
    case 'weights':
      return [{ kind, ask: { of: 'weights', commitment: Number(draft.about) } }];
    case 'refuse-weights':
      return [{ kind, ask: { of: 'proposal', id: draft.proposal } }];
    default:
      return draft satisfies never;
  }
}
