import { note, problem } from '#chat/lines.ts';
import type { Line } from '#chat/message.ts';
import { COMPLETIONS, EARLY_RESULTS, POTENTIALS, verdictOn } from '#domain/assessment.ts';
import type { CommitmentAssessments } from '#domain/assessment.ts';
import { fold } from '#domain/words.ts';
import { say } from '#i18n/phrase.ts';
import { assessedMessage } from '#report/assessment-message.ts';
import type { Answer } from '../question.ts';
import type { Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import { askOnceMore, tell, tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';
import { daySaid } from './day-said.ts';
import { discarded, gone, sourceOf } from './dialogue.ts';
import type { AssessDraft, AssessField } from './draft.ts';
import { ASSESS_FIELDS, openAssessField } from './draft.ts';
import { verdictOf } from './verdict.ts';

/** An answer to a question about the independent assessor's verdict. */
export function answerAssess(session: Session, draft: AssessDraft, given: Answer, facts: Facts): Turn {
  const found = assessedOf(draft, facts);
  if (!found) return gone(session, facts);
  const again = (line: Line) => askOnceMore({ ...session, draft }, facts, [line]);
  const on = (next: AssessDraft) =>
    tellAndAsk({ ...session, draft: onStandingVerdict(next, found) }, facts, []);
  const field = openAssessField(draft);
  if (given.kind === 'files') return again(problem(say('indicators-no-file')));
  if (given.kind === 'text') {
    if (field === 'source') {
      const read = sourceOf(given.text);
      return 'wrong' in read ? again(read.wrong) : on(answered({ ...draft, source: read.source }));
    }
    if (field === 'on') {
      const read = reportDay(given.text, facts.today);
      return 'wrong' in read ? again(read.wrong) : on(answered({ ...draft, on: read.on }));
    }
    return again(note(field === 'confirm' ? say('confirm-first') : say('assess-choose')));
  }
  if (field === 'confirm') {
    if (given.id === 'discard') return discarded(session, facts);
    return given.id === 'amend' ? on({ ...draft, choosing: true }) : record(session, draft, found, facts);
  }
  if (field === 'amend') {
    const amending = ASSESS_FIELDS.find((one) => one === given.id);
    return amending ? on({ ...answered(draft), amending }) : again(note(say('assess-choose')));
  }
  const chosen = chosenOf(field, given.id);
  return chosen ? on(answered({ ...draft, ...chosen })) : again(note(say('assess-choose')));
}

function answered(draft: AssessDraft): AssessDraft {
  const { amending: _, choosing: __, ...rest } = draft;
  return rest;
}

function assessedOf({ commitment }: AssessDraft, { found }: Facts): CommitmentAssessments | undefined {
  if (found.indicators?.of !== 'assessments') return undefined;
  return found.indicators.commitments.find((one) => one.commitment === commitment);
}

/** The date of a report, which has been published. */
export function reportDay(said: string, today: string): { readonly on: string } | { readonly wrong: Line } {
  const day = daySaid(fold(said), today, 'behind');
  if (day === undefined) return { wrong: problem(say('indicators-not-date')) };
  if (day === 'invalid') return { wrong: problem(say('indicators-no-such-date')) };
  return day.date > today
    ? { wrong: problem(say('assess-future', { day: { day: day.date } })) }
    : { on: day.date };
}

/** The answer that a button of this question is; undefined for a button of another. */
function chosenOf(field: AssessField, id: string): Partial<AssessDraft> | undefined {
  const yes = id === 'yes' ? true : id === 'no' ? false : undefined;
  switch (field) {
    case 'completion': {
      const completion = COMPLETIONS.find((one) => one === id);
      return completion && { completion };
    }
    case 'verifiable':
    case 'openGovernmentLens':
      if (id === 'unsaid') return { [field]: null };
      return yes === undefined ? undefined : { [field]: yes };
    case 'potential': {
      const potential = id === 'unsaid' ? null : POTENTIALS.find((one) => one === id);
      return potential === undefined ? undefined : { potential };
    }
    case 'earlyResults': {
      const earlyResults = id === 'unsaid' ? null : EARLY_RESULTS.find((one) => one === id);
      return earlyResults === undefined ? undefined : { earlyResults };
    }
    case 'source':
    case 'on':
      return undefined;
    default:
      return field satisfies never;
  }
}

/** With the verdict of the same date that it would take the place of. A correction keeps what it corrects. */
export function onStandingVerdict(draft: AssessDraft, found: CommitmentAssessments): AssessDraft {
  if (draft.corrects || draft.on === undefined) return draft;
  return { ...draft, base: verdictOn(found, draft.on)?.id ?? null };
}

function record(session: Session, draft: AssessDraft, found: CommitmentAssessments, facts: Facts): Turn {
  const { id, commitment, source, on, base, corrects } = draft;
  if (source === undefined || on === undefined) return gone(session, facts);
  const moved = corrects
    ? base === null || !Object.hasOwn(found.heads, base)
    : (verdictOn(found, on)?.id ?? null) !== base;
  if (moved) {
    const now = onStandingVerdict({ ...draft, corrects: false }, found);
    const line = now.base === null ? say('indicators-moved-undone') : say('assess-moved');
    return tellAndAsk({ ...session, draft: now }, facts, [problem(line)]);
  }
  const verdict = verdictOf(draft);
  const { lines, choices } = assessedMessage(commitment, id, verdict, on);
  const entered = { id, commitment, verdict, on, source, corrects, replaces: base };
  const turn = tell({ ...session, draft: null }, lines, choices, [
    { kind: 'area', act: { area: 'indicators', act: 'assess', ...entered } },
  ]);
  return { ...turn, message: { ...turn.message, lasting: true } };
}
