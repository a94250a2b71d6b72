import { note, text } from '#chat/lines.ts';
import type { AssessmentVersion, CommitmentAssessments } from '#domain/assessment.ts';
import { say } from '#i18n/phrase.ts';
import { assessmentsMessage } from '#report/assessment-message.ts';
import type { Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import { tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';
import { began } from './dialogue.ts';
import type { AssessDraft } from './draft.ts';

/** Begins to enter the assessor's verdict on a commitment. */
export function assess(session: Session, found: CommitmentAssessments, facts: Facts): Turn {
  return began(session, newAssessDraft(found, facts), facts, []);
}

function newAssessDraft({ commitment, title }: CommitmentAssessments, facts: Facts): AssessDraft {
  return {
    kind: 'indicators',
    task: 'assess',
    id: facts.freshIds[0] ?? '',
    startedAt: facts.now,
    about: String(commitment),
    ...{ commitment, name: title, base: null, corrects: false },
  };
}

/** The summary of what was entered, to be changed answer by answer. */
export function correctAssessment(
  session: Session,
  found: CommitmentAssessments,
  version: AssessmentVersion,
  facts: Facts,
): Turn {
  if (version.ended !== null) return ended(session, found, facts);
  const { completion, verifiable, openGovernmentLens, potential, earlyResults, source, on, id } = version;
  const draft: AssessDraft = {
    ...newAssessDraft(found, facts),
    ...{ completion, verifiable, openGovernmentLens, potential, earlyResults, source, on },
    ...{ base: id, corrects: true, choosing: true },
  };
  return began(session, draft, facts, []);
}

/** Undoes a verdict: what stood before stands again. Pressed twice, the second says so. */
export function undoAssessment(
  session: Session,
  found: CommitmentAssessments,
  { id: entry, ended: over, corrected }: AssessmentVersion,
  facts: Facts,
): Turn {
  if (over !== null) return ended(session, found, facts);
  const { commitment } = found;
  const { choices } = assessmentsMessage({ ...found, assessments: [] }, true);
  const lines = [text(say('assess-undone')), ...(corrected ? [note(say('indicators-undone-back'))] : [])];
  const turn = tellAndAsk(session, facts, lines, choices);
  const id = facts.freshIds[0] ?? '';
  const act = { area: 'indicators', act: 'undo-assessment', id, commitment, entry } as const;
  return { ...turn, effects: [{ kind: 'area', act }], message: { ...turn.message, lasting: true } };
}

function ended(session: Session, found: CommitmentAssessments, facts: Facts): Turn {
  const { choices } = assessmentsMessage(found, true);
  return tellAndAsk(session, facts, [note(say('indicators-ended-already'))], choices);
}
