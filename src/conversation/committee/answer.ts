import { note, problem } from '#chat/lines.ts';
import { lengthOf, LONGEST_TEXT } from '#domain/update.ts';
import { say } from '#i18n/phrase.ts';
import type { Facts } from '../facts.ts';
import type { Answer } from '../question.ts';
import type { Turn } from '../reply.ts';
import { askOnceMore, tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';
import { tooLong } from '../steps/give-reason.ts';
import { sayAndStay } from './begin.ts';
import { answerRefusal } from './decide-weights.ts';
import type { CommitteeDraft, ReplyDraft } from './draft.ts';
import { answerAsking } from './help.ts';
import { doMove, refusalOf } from './move-help.ts';
import { answerWeights } from './weights.ts';

/** An answer to the open question of a dialogue. */
export function answerCommittee(session: Session, draft: CommitteeDraft, given: Answer, facts: Facts): Turn {
  switch (draft.task) {
    case 'ask-help':
      return answerAsking(session, draft, given, facts);
    case 'reply':
      return answerReply(session, draft, given, facts);
    case 'weights':
      return answerWeights(session, draft, given, facts);
    case 'refuse-weights':
      return answerRefusal(session, draft, given, facts);
    default:
      return draft satisfies never;
  }
}

/** What is missing goes out as it is said; an answer is shown once more before. */
function answerReply(session: Session, draft: ReplyDraft, given: Answer, facts: Facts): Turn {
  const found = facts.found.committee;
  const request = found?.of === 'help' ? found.request : null;
  const after: Session = { ...session, draft: null };
  const refused = refusalOf(after, draft.move, request, facts);
  if (refused || !request) return refused ?? sayAndStay(after, facts, note(say('stale-button')));
  if (given.kind === 'files') return askOnceMore(session, facts, [problem(say('files-not-here'))]);
  const go = (changes: Partial<ReplyDraft>) =>
    tellAndAsk({ ...session, draft: { ...draft, ...changes } }, facts, []);
  if (given.kind === 'choice') {
    if (given.id === 'amend') return go({ step: 'text' });
    return draft.text === undefined
      ? askOnceMore(session, facts, [])
      : doMove(after, draft.move, request, { id: draft.id, text: draft.text }, facts);
  }
  if (lengthOf(given.text) > LONGEST_TEXT) return askOnceMore(session, facts, [problem(tooLong(given.text))]);
  if (draft.move === 'missing')
    return doMove(after, 'missing', request, { id: draft.id, text: given.text }, facts);
  return go({ text: given.text, step: 'confirm' });
}
