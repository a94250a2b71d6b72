import type { Answer } from '../question.ts';
import type { Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import type { Session } from '../session.ts';
import { answerAssess } from './assess-answer.ts';
import type { IndicatorDraft } from './draft.ts';
import { answerValue } from './value-answer.ts';

/** An answer to the open question of a dialogue. */
export function answerIndicator(session: Session, draft: IndicatorDraft, given: Answer, facts: Facts): Turn {
  return draft.task === 'value'
    ? answerValue(session, draft, given, facts)
    : answerAssess(session, draft, given, facts);
}
