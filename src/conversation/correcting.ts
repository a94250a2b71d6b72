import { note, problem, text } from '#chat/lines.ts';
import type { EntryFound } from '#domain/reading.ts';
import type { NewUpdate } from '#domain/update.ts';
import { words } from '#i18n/catalog.ts';
import { say } from '#i18n/phrase.ts';
import type { UpdateDraft } from './draft.ts';
import type { DeskActivity, Facts } from './facts.ts';
import { rateLines, waitingOn } from './receipt.ts';
import type { Turn } from './reply.ts';
import { homeChoices, tellAndAsk, withAside } from './reply.ts';
import type { Session } from './session.ts';

/** Undoes what was recorded in one turn, by updates that supersede it: all stay visible, and what stood stands again. */
export function undo(session: Session, facts: Facts): Turn {
  const home = homeChoices(facts, waitingOn(facts).length);
  const mine = mineOf(facts);
  const [first] = mine;
  if (!first) return tellAndAsk(session, facts, [problem(say('entry-not-yours'))], home);
  const withdrawn = mine.find(({ target }) => target.withdrawn);
  if (withdrawn) return tellAndAsk(session, facts, [withdrawnLine(withdrawn.target)], home);
  const open = mine.filter(({ entry }) => !entry.retracted);
  if (open.length === 0)
    return tellAndAsk(session, facts, [text(say('already-undone', { number: first.entry.receipt }))], home);
  const reason = words(say('reason-undo'), { language: session.language, timeZone: 'UTC' });
  const updates = open.map(
    ({ entry, target }, index): NewUpdate => ({
      id: facts.freshIds[index] ?? '',
      activityId: target.id,
      activity: target.code,
      base: target.standing.seq,
      ...entry.previous,
      unchanged: false,
      supersedes: entry.id,
      retracts: true,
      texts: { reason },
      evidence: [],
    }),
  );
  const receipt =
    open.length === 1
      ? say('receipt-undo', { number: { receipt: 'first' }, corrects: open[0]?.entry.receipt ?? 0 })
      : say('receipt-undo-all', {
          from: open[0]?.entry.receipt ?? 0,
          to: open.at(-1)?.entry.receipt ?? 0,
          first: { receipt: 'first' },
          last: { receipt: 'last' },
        });
  const changes = open.map(({ entry, target }) => ({
    activity: target,
    points: entry.current ? entry.previous.progress - target.standing.progress : 0,
  }));
  const reopened = open.filter(({ entry }) => entry.current && entry.previous.band !== 'complete').length;
  const choices = homeChoices(facts, waitingOn(facts).length + reopened);
  const turn = tellAndAsk(
    session,
    facts,
    [text(receipt), ...rateLines(changes, facts.found.tallies)],
    choices,
  );
  return { ...turn, effects: [{ kind: 'record', updates }] };
}

/** What was said of it stays as it is until it is restored. */
function withdrawnLine({ code }: DeskActivity) {
  return problem(say('activity-is-withdrawn', { code }));
}

/** What was found to correct or undo, as far as it is on this person's desk. */
function mineOf(facts: Facts): readonly { readonly entry: EntryFound; readonly target: DeskActivity }[] {
  return (facts.found.entries ?? []).flatMap((entry) => {
    const target = facts.desk.find(({ code }) => code === entry.code);
    return target ? [{ entry, target }] : [];
  });
}

/** A coordinator may correct what was found: its activity is theirs to look at, though not to report on. */
export function withLent(facts: Facts): Facts {
  const { roles, lent, found } = facts;
  if (!roles.includes('coordinator') || !found.entries) return facts;
  return { ...facts, lent: [...found.entries.map(({ target }) => target), ...lent] };
}

/** What was found to correct: on this person's desk, or for a coordinator anywhere in the plan. */
function correctable(facts: Facts): readonly { readonly entry: EntryFound; readonly target: DeskActivity }[] {
  const mine = mineOf(facts);
  if (mine.length > 0 || !facts.roles.includes('coordinator')) return mine;
  return (facts.found.entries ?? []).map((entry) => ({ entry, target: entry.target }));
}

/** Opens an update for correction, at the list of its answers. */
export function correct(session: Session, facts: Facts): Turn {
  const home = homeChoices(facts, waitingOn(facts).length);
  const [found] = correctable(facts);
  if (!found) return tellAndAsk(session, facts, [problem(say('entry-not-yours'))], home);
  const { entry, target } = found;
  if (target.withdrawn) return tellAndAsk(session, facts, [withdrawnLine(target)], home);
  if (entry.retracted)
    return tellAndAsk(session, facts, [text(say('already-undone', { number: entry.receipt }))], home);
  const draft: UpdateDraft = {
    kind: 'update',
    id: facts.freshIds[0] ?? '',
    startedAt: facts.now,
    commitment: target.commitment,
    activity: target.code,
    base: target.standing.seq,
    corrects: { id: entry.id, receipt: entry.receipt, progress: entry.progress },
    list: { page: 0, waiting: false, words: '' },
    band: entry.band,
    progress: entry.progress,
    actions: entry.texts.actions ? [{ message: '', text: entry.texts.actions }] : [],
    ...(entry.texts.reason ? { reason: entry.texts.reason } : {}),
    difficulties: entry.texts.difficulties ?? null,
    nextSteps: entry.texts.nextSteps ?? null,
    evidence: [...entry.evidence],
    saidBy: {},
    answered: ['choose-band', 'enter-progress', 'describe-actions', 'name-difficulties', 'add-evidence'],
    amending: 'amend',
  };
  const aside = session.draft ? [note(say('draft-put-aside'))] : [];
  return tellAndAsk({ ...withAside(session, session.draft), draft }, facts, [
    ...aside,
    text(say('correcting', { number: entry.receipt })),
  ]);
}
