import type { Answer } from '../question.ts';
import type { Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import { tell } from '../reply.ts';
import type { Session } from '../session.ts';
import type { VoiceDraft } from './draft.ts';

/** An answer to the open question of a dialogue. */
export function answerVoice(session: Session, _draft: VoiceDraft, _given: Answer, _facts: Facts): Turn {
  return tell(session, [], []);
}
