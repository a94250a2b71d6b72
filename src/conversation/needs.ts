import { needOfWish, wantsCode } from './account/wish.ts';
import { isOfArea, needsOfAreaAnswer, skipInArea } from './areas/question.ts';
import { needsOfArea } from './areas/wish.ts';
import { needOfDigest } from './digest/wish.ts';
import type { Facts, Need } from './facts.ts';
import type { Intention } from './intention.ts';
import { isAsking } from './session.ts';
import { refusalOf } from './permission.ts';
import { needOfReminderWish } from './reminders/wish.ts';
import type { Session } from './session.ts';
import { findTarget } from './step.ts';
import { openStep } from './flow.ts';
import { needOf } from './views.ts';

/** What this turn wants read beyond the session and the desk. Most turns want nothing. */
export function needsOf(intention: Intention, session: Session, facts: Facts): readonly Need[] {
  if (intention.to === 'show') {
    const need = needOf(intention.what);
    return need ? [need] : [];
  }
  if (intention.to === 'account') {
    const need = refusalOf(intention, session, facts) ? undefined : needOfWish(intention.wish);
    return need ? [need] : [];
  }
  if (intention.to === 'digest') {
    const need = refusalOf(intention, session, facts) ? undefined : needOfDigest(intention.wish, facts.roles);
    return need ? [need] : [];
  }
  if (intention.to === 'reminders')
    return refusalOf(intention, session, facts) ? [] : [needOfReminderWish(intention.wish, facts.roles)];
  if (intention.to === 'area')
    return refusalOf(intention, session, facts) ? [] : needsOfArea(intention.wish, facts);
  if (intention.to === 'answer' && isAsking(session) && session.draft && isOfArea(session.draft))
    return needsOfAreaAnswer(session.draft, intention.answer, facts);
  if (intention.to === 'move' && intention.move === 'skip' && isAsking(session))
    return needsOfSkip(session, facts);
  if (intention.to === 'answer' && isAsking(session) && session.draft?.kind === 'digest-line')
    return [{ kind: 'digest', week: session.draft.week, unsent: true }];
  if (intention.to === 'enter' && intention.outcome === 'welcome') return briefNeeds(facts);
  if (intention.to === 'greet' && !isAsking(session) && facts.roles.includes('committee'))
    return [{ kind: 'committee', ask: { of: 'list', page: 0 } }];
  if (intention.to === 'same') return [{ kind: 'tallies' }];
  if (intention.to === 'undo' || intention.to === 'correct') {
    return [{ kind: 'entries', id: intention.id }, { kind: 'tallies' }];
  }
  return mayRecord(intention, session, facts) ? recordNeeds(session) : [];
}

/** "Skip" is an answer of an area's dialogue, and wants what that answer wants. */
function needsOfSkip({ draft }: Session, facts: Facts): readonly Need[] {
  const id = draft && isOfArea(draft) ? skipInArea(draft) : undefined;
  return draft && isOfArea(draft) && id !== undefined
    ? needsOfAreaAnswer(draft, { kind: 'choice', id }, facts)
    : [];
}

/** Whoever has just become a lead is told how things stand. */
function briefNeeds({ desk }: Facts): readonly Need[] {
  const commitments = [...new Set(desk.map(({ commitment }) => commitment))];
  return commitments.length > 0 ? [{ kind: 'secretariat', ask: { of: 'brief', commitments } }] : [];
}

/** How many new ids this turn may use: one for a draft, one for each update that it may record. */
export function idsWanted(intention: Intention, session: Session, facts: Facts): number {
  const many = intention.to === 'same' || intention.to === 'undo' || session.draft?.kind === 'same';
  return many ? Math.max(1, facts.desk.length) : 1;
}

/** Whether an answer may end in the record, so that its receipt will tell the rates. */
function mayRecord(intention: Intention, session: Session, facts: Facts): boolean {
  const { draft } = session;
  if (!draft || !isAsking(session) || intention.to !== 'answer') return false;
  if (draft.kind === 'digest-line' || isOfArea(draft)) return false;
  if (draft.kind === 'same') return true;
  if (intention.answer.kind !== 'choice' || (draft.activity && !findTarget(draft, facts))) return false;
  const step = openStep(draft, facts);
  return (
    (step === 'confirm' && intention.answer.id === 'confirm') ||
    (step === 'choose-band' && intention.answer.id === 'same')
  );
}

function recordNeeds({ draft }: Session): readonly Need[] {
  const corrects = draft?.kind === 'update' ? draft.corrects : undefined;
  return corrects ? [{ kind: 'tallies' }, { kind: 'entries', id: corrects.id }] : [{ kind: 'tallies' }];
}

/** Whether a code may be made in this turn. */
export function mayWantCode(intention: Intention, session: Session): boolean {
  if (intention.to === 'account') return wantsCode(intention.wish);
  return (
    intention.to === 'area' ||
    (intention.to === 'answer' && session.draft !== null && isOfArea(session.draft))
  );
}
