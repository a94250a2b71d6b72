import type { Facts } from '../facts.ts';
import type { Answer } from '../question.ts';
import type { Turn } from '../reply.ts';
import type { Session } from '../session.ts';
import { answerDecision } from './decide.ts';
import type { SecretariatDraft } from './draft.ts';
import { answerPosts } from './posts.ts';
import { answerWithholding } from './withhold.ts';

/** An answer to the open question of a dialogue. */
export function answerSecretariat(
  session: Session,
  draft: SecretariatDraft,
  given: Answer,
  facts: Facts,
): Turn {
  switch (draft.task) {
    case 'posts':
      return answerPosts(session, draft, given, facts);
    case 'decide':
      return answerDecision(session, draft, given, facts);
    case 'withhold':
      return answerWithholding(session, draft, given, facts);
    default:
      return draft satisfies never;
  }
}
