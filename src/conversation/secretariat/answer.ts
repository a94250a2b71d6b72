import type { Answer } from '../question.ts';
import type { Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import { tell } from '../reply.ts';
import type { Session } from '../session.ts';
import type { SecretariatDraft } from './draft.ts';

/** An answer to the open question of a dialogue. */
export function answerSecretariat(
  session: Session,
  _draft: SecretariatDraft,
  _given: Answer,
  _facts: Facts,
): Turn {
  return tell(session, [], []);
}
