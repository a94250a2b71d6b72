import { button, note, problem, text } from '#chat/lines.ts';
import type { NewUpdate } from '#domain/update.ts';
import { rulesBroken } from '#domain/update.ts';
import { say } from '#i18n/phrase.ts';
import { bandWords } from '#report/band-words.ts';
import type { SameDraft, UpdateDraft } from './draft.ts';
import { textsOf } from './draft.ts';
import type { DeskActivity, Facts } from './facts.ts';
import { rateLines, receiptChoices, waitingOn } from './receipt.ts';
import type { Turn } from './reply.ts';
import { homeChoices, tell, tellAndAsk, withAside } from './reply.ts';
import type { Session } from './session.ts';
import { correctedForOthers } from './secretariat/correct.ts';
import { lateLines } from './secretariat/late.ts';
import { findTarget, getTarget, isLent, progressBefore } from './step.ts';
import { activitiesOf, delayed } from './steps/explain-delay.ts';

/** Shows what became of the activity since the draft began, and asks again; undefined when nothing did. */
export function movedMeanwhile(session: Session, draft: UpdateDraft, facts: Facts): Turn | undefined {
  const target = findTarget(draft, facts);
  if (!target || draft.base === target.standing.seq) return undefined;
  const { seq, band, progress, at } = target.standing;
  const values = { band: bandWords(band), progress: { percent: progress }, day: { day: at } };
  return tellAndAsk({ ...session, draft: { ...draft, base: seq } }, facts, [
    problem(say('moved-meanwhile', values)),
  ]);
}

/** Confirms a draft: one update, one receipt. If the activity moved meanwhile, shows that and asks again. */
export function recordDraft(session: Session, draft: UpdateDraft, facts: Facts): Turn {
  const target = getTarget(draft, facts);
  const moved = movedMeanwhile(session, draft, facts) ?? correctedMeanwhile(session, draft, facts);
  if (moved) return moved;
  const before = progressBefore(draft, facts);
  const { reason, ...texts } = textsOf(draft);
  const update: NewUpdate = {
    id: draft.id,
    activityId: target.id,
    activity: target.code,
    base: target.standing.seq,
    band: draft.band ?? 'not_started',
    progress: draft.progress ?? 0,
    unchanged: false,
    supersedes: draft.corrects?.id ?? null,
    retracts: false,
    texts: { ...texts, ...(reason && (draft.progress ?? 0) < before ? { reason } : {}) },
    evidence: draft.evidence,
  };
  const broken = rulesBroken(update, { before, dueOn: target.dueOn, today: facts.today });
  if (broken.length > 0)
    throw new Error(`A draft of ${target.code} came to its end with ${broken.join(', ')}`);
  const entry = facts.found.entries?.find(({ code }) => code === target.code);
  const counts = !draft.corrects || entry?.current === true;
  const points = counts ? update.progress - target.standing.progress : 0;
  const messages = [...draft.actions.map(({ message }) => message), ...Object.values(draft.saidBy)];
  const recorded = [...session.recorded, { update: draft.id, messages }].slice(-5);
  const lent = entry !== undefined && isLent(draft, facts);
  const receipt = draft.corrects
    ? say(lent ? 'secretariat-receipt-correction' : 'receipt-correction', {
        number: { receipt: 'first' },
        corrects: draft.corrects.receipt,
        time: { time: facts.now },
      })
    : say('receipt-update', { number: { receipt: 'first' }, time: { time: facts.now } });
  return tell(
    { ...session, draft: null, parked: false, recorded, rescued: null },
    [
      text(receipt),
      ...(counts ? [] : [note(say('receipt-not-current', { code: target.code }))]),
      ...(draft.corrects ? [] : lateLines([target], facts)),
      ...rateLines([{ activity: target, points }], facts.found.tallies),
    ],
    [
      ...receiptChoices(draft.id, [target], facts).filter(({ id }) => !lent || !id.startsWith('undo:')),
      // Whoever has just said what is in the way may want somebody to clear it.
      ...(texts.difficulties && !lent
        ? [button('ask-help', target.code, say('committee-choice-ask-help'))]
        : []),
    ],
    [{ kind: 'record', updates: [update] }, ...(lent ? [correctedForOthers(entry, update)] : [])],
  );
}

/** "No change" for some activities; first a word on the difficulties where they are owed. */
export function sameFor(session: Session, activities: readonly DeskActivity[], facts: Facts): Turn {
  if (activities.length === 0) {
    return tellAndAsk(session, facts, [text(say('nothing-waiting'))], homeChoices(facts, 0));
  }
  const draft: SameDraft = {
    kind: 'same',
    startedAt: facts.now,
    activities: activities.map(({ code }) => code),
  };
  if (delayed(activities, facts).length > 0)
    return tellAndAsk({ ...session, draft, parked: false }, facts, []);
  return recordSame(session, activities, null, facts);
}

/** The answer to "why is it late?": the same as before, in words, or only the others. */
export function answerDelay(
  session: Session,
  draft: SameDraft,
  given: { choice?: string; text?: string },
  facts: Facts,
): Turn {
  const all = activitiesOf(draft, facts);
  const late = delayed(all, facts);
  if (given.choice === 'others')
    return recordSame(
      session,
      all.filter((one) => !late.includes(one)),
      null,
      facts,
    );
  return recordSame(session, all, given.choice === 'known' ? null : (given.text ?? null), facts);
}

function recordSame(
  session: Session,
  activities: readonly DeskActivity[],
  difficulties: string | null,
  facts: Facts,
): Turn {
  const late = delayed(activities, facts);
  const updates = activities.map((activity, index): NewUpdate => {
    const { band, progress, seq } = activity.standing;
    const said = late.includes(activity) ? (difficulties ?? activity.lastDifficulties) : null;
    return {
      id: facts.freshIds[index] ?? '',
      activityId: activity.id,
      activity: activity.code,
      base: seq,
      band,
      progress,
      unchanged: true,
      supersedes: null,
      retracts: false,
      texts: said ? { difficulties: said } : {},
      evidence: [],
    };
  });
  const codes = { list: activities.map(({ code }) => code) };
  const receipt =
    updates.length === 1
      ? say('receipt-same', { code: activities[0]?.code ?? '', number: { receipt: 'first' } })
      : say('receipt-same-all', { codes, first: { receipt: 'first' }, last: { receipt: 'last' } });
  return tell(
    { ...session, draft: null, parked: false },
    [
      text(receipt),
      ...rateLines(
        activities.map((activity) => ({ activity, points: 0 })),
        facts.found.tallies,
      ),
      ...lateLines(activities, facts),
    ],
    receiptChoices(updates.map(({ id }) => id)[0] ?? '', activities, facts),
    [{ kind: 'record', updates }],
  );
}

/** What a draft corrects may have been corrected or undone since, too: a correction is always of the newest version. */
function correctedMeanwhile(session: Session, draft: UpdateDraft, facts: Facts): Turn | undefined {
  const entry = facts.found.entries?.find(({ code }) => code === draft.activity);
  if (!draft.corrects || !entry || entry.id === draft.corrects.id) return undefined;
  if (entry.retracted) {
    const home = homeChoices(facts, waitingOn(facts).length);
    return tell(withAside(session, null), [problem(say('already-undone', { number: entry.receipt }))], home);
  }
  const { id, receipt, band, progress, at } = entry;
  const values = { band: bandWords(band), progress: { percent: progress }, day: { day: at } };
  const rebased = { ...draft, corrects: { id, receipt, progress } };
  return tellAndAsk({ ...session, draft: rebased }, facts, [problem(say('moved-meanwhile', values))]);
}
