import { answerCommittee } from '../committee/answer.ts';
import { answerImport } from '../import/answer.ts';
import { answerIndicator } from '../indicators/answer.ts';
import { answerSecretariat } from '../secretariat/answer.ts';
import { answerVoice } from '../voice/answer.ts';
import type { Facts } from '../facts.ts';
import type { Answer } from '../question.ts';
import type { Turn } from '../reply.ts';
import type { Session } from '../session.ts';
import type { AreaDraft } from './draft.ts';

export function answerArea(session: Session, draft: AreaDraft, given: Answer, facts: Facts): Turn {
  switch (draft.kind) {
    case 'voice':
      return answerVoice(session, draft, given, facts);
    case 'committee':
      return answerCommittee(session, draft, given, facts);
    case 'secretariat':
      return answerSecretariat(session, draft, given, facts);
    case 'indicators':
      return answerIndicator(session, draft, given, facts);
    case 'import':
      return answerImport(session, draft, given, facts);
    default:
      return draft satisfies never;
  }
}
