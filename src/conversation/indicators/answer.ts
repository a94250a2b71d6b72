import type { Answer } from '../question.ts';
import type { Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import { tell } from '../reply.ts';
import type { Session } from '../session.ts';
import type { IndicatorDraft } from './draft.ts';

/** An answer to the open question of a dialogue. */
export function answerIndicator(
  session: Session,
  _draft: IndicatorDraft,
  _given: Answer,
  _facts: Facts,
): Turn {
  return tell(session, [], []);
}
