import { note, problem, text } from '#chat/lines.ts';
import type { Line } from '#chat/message.ts';
import { LONGEST_ACTIONS, LONGEST_TEXT, lengthOf } from '#domain/update.ts';
import { latinDigits } from '#domain/words.ts';
import { say } from '#i18n/phrase.ts';
import type { UpdateDraft } from './draft.ts';
import { actionsOf, newDraft } from './draft.ts';
import type { Facts } from './facts.ts';
import { answer, back, openStep, stepOf, withAnswered } from './flow.ts';
import type { Intention, Move } from './intention.ts';
import { isAsking } from './interpret.ts';
import { answerDelay, movedMeanwhile, recordDraft, sameFor } from './recording.ts';
import { waitingOn } from './receipt.ts';
import type { Turn } from './reply.ts';
import {
  askOnceMore,
  homeChoices,
  isWorthKeeping,
  questionOf,
  tell,
  tellAndAsk,
  withAside,
} from './reply.ts';
import type { Session } from './session.ts';
import type { Answer } from './step.ts';
import { getTarget, isPossible } from './step.ts';
import { begunOn } from './steps/choose-activity.ts';
import { withProgress } from './steps/choose-band.ts';
import { tooLong } from './steps/give-reason.ts';

/** An answer to the open question. */
export function takeAnswer(session: Session, given: Answer, facts: Facts): Turn {
  const { draft } = session;
  if (given.kind === 'choice' && given.id === 'back') return move(session, 'back', facts);
  // What was offered may no longer be asked: another lead has moved the activity since.
  if (
    draft &&
    given.kind === 'choice' &&
    !questionOf(draft, facts).choices.some(({ id }) => id === given.id)
  ) {
    return (
      (draft.kind === 'update' ? movedMeanwhile(session, draft, facts) : undefined) ??
      pressedStale(session, facts)
    );
  }
  if (draft?.kind === 'same') {
    if (given.kind === 'files') return tellAndAsk(session, facts, [problem(say('files-not-here'))]);
    if (given.kind === 'choice') return answerDelay(session, draft, { choice: given.id }, facts);
    // A number alone was meant for a choice; what is said here is recorded without a summary.
    if (/^[\d\s.,%]+$/.test(latinDigits(given.text)))
      return tellAndAsk(session, facts, [note(say('choose-one'))]);
    return lengthOf(given.text) > LONGEST_TEXT
      ? tellAndAsk(session, facts, [problem(tooLong(given.text))])
      : answerDelay(session, draft, { text: given.text }, facts);
  }
  if (!draft) return pressedStale(session, facts);
  const outcome = answer(draft, given, facts);
  switch (outcome.to) {
    case 'next':
      return tellAndAsk({ ...session, draft: outcome.draft }, facts, outcome.lines ?? []);
    case 'same': {
      const stays = openStep(draft, facts) === openStep(outcome.draft, facts);
      return (stays ? askOnceMore : tellAndAsk)(
        { ...session, draft: outcome.draft },
        facts,
        outcome.lines ?? [],
      );
    }
    case 'record':
      return recordDraft(session, draft, facts);
    case 'record-same':
      return sameFor(withAside(session, actionsOf(draft) ? draft : null), [getTarget(draft, facts)], facts);
    case 'discard':
      return move(session, 'cancel', facts);
    default:
      return outcome satisfies never;
  }
}

/** Begins an update, with whatever was already said of it. */
export function beginUpdate(
  session: Session,
  wanted: Extract<Intention, { to: 'update' }>,
  message: string,
  facts: Facts,
): Turn {
  if (facts.desk.length === 0) {
    return tellAndAsk(session, facts, [text(say('update-leads-only'))], homeChoices(facts, 0));
  }
  const target = wanted.code ? facts.desk.find(({ code }) => code === wanted.code) : undefined;
  const home = homeChoices(facts, waitingOn(facts).length);
  if (wanted.code && !target)
    return tellAndAsk(session, facts, [problem(say('not-your-activity', { code: wanted.code }))], home);
  if (target?.withdrawn)
    return tellAndAsk(session, facts, [problem(say('activity-is-withdrawn', { code: target.code }))], home);
  const open = session.draft?.kind === 'update' ? session.draft : undefined;
  if (open && (!target || open.activity === target.code) && wanted.percent === undefined && !wanted.text) {
    return resumed(session, facts);
  }
  const fresh =
    open && target && open.activity === target.code ? open : newDraft(facts.freshIds[0] ?? '', facts.now);
  const aside = fresh === open ? session : withAside(session, session.draft);
  const lines: Line[] = aside.aside.length > session.aside.length ? [note(say('draft-put-aside'))] : [];
  let draft = fresh;
  if (session.rescued && draft.actions.length === 0) {
    draft = { ...draft, actions: [{ message: '', text: session.rescued }] };
    lines.push(note(say('rescued-text-added')));
  }
  if (target && fresh !== open)
    draft = withAnswered(begunOn(draft, target), 'choose-commitment', 'choose-activity');
  if (target && wanted.percent === 'fraction') lines.push(problem(say('percent-whole')));
  if (target && wanted.percent === 'outside') lines.push(problem(say('percent-outside')));
  if (target && typeof wanted.percent === 'number') {
    const outcome = withProgress(draft, wanted.percent);
    if (outcome.to === 'next') draft = withAnswered(outcome.draft, 'choose-band');
    else if (outcome.to === 'same') draft = outcome.draft;
  }
  if (wanted.text) {
    const longer: UpdateDraft = { ...draft, actions: [...draft.actions, { message, text: wanted.text }] };
    if (lengthOf(actionsOf(longer)) <= LONGEST_ACTIONS) draft = withAnswered(longer, 'describe-actions');
    else
      lines.push(
        problem(
          say('actions-too-long', {
            length: lengthOf(wanted.text),
            room: LONGEST_ACTIONS,
            longest: LONGEST_ACTIONS,
          }),
        ),
      );
  }
  const rescued = draft.actions.length > 0 ? null : aside.rescued;
  return tellAndAsk({ ...aside, draft, parked: false, rescued }, facts, lines);
}

/** Back, skip, repeat, cancel, later, resume, restore, help: the same at every question. */
export function move(session: Session, wanted: Move, facts: Facts): Turn {
  const { draft } = session;
  const asking = isAsking(session);
  const home = homeChoices(facts, waitingOn(facts).length);
  switch (wanted) {
    case 'help':
      return tellAndAsk(
        session,
        facts,
        [text(facts.desk.length > 0 ? say('help-lead') : say('help-public')), note(say('help-moves'))],
        home,
      );
    case 'repeat':
      return asking ? tellAndAsk(session, facts, []) : tell(session, [text(say('nothing-open'))], home);
    case 'resume':
    case 'restore':
      return resumed(session, facts);
    case 'back': {
      if (!asking) return tell(session, [text(say('nothing-open'))], home);
      if (draft?.kind !== 'update')
        return tell({ ...session, draft: null }, [text(say('draft-dropped'))], home);
      const earlier = back(draft, facts);
      return earlier
        ? tellAndAsk({ ...session, draft: earlier }, facts, [])
        : tellAndAsk(session, facts, [note(say('nothing-before'))]);
    }
    case 'skip': {
      if (!asking) return tell(session, [text(say('nothing-open'))], home);
      const choice = draft?.kind === 'update' ? stepOf(draft, facts).skip?.(draft, facts) : undefined;
      return choice === undefined
        ? tellAndAsk(session, facts, [note(say('cannot-skip'))])
        : takeAnswer(session, { kind: 'choice', id: choice }, facts);
    }
    case 'later':
      if (!draft) return tell(session, [text(say('nothing-open'))], home);
      return tell({ ...session, parked: true }, [text(say('draft-waits'))], home);
    case 'cancel':
      if (!draft) return tell(session, [text(say('nothing-open'))], home);
      return isWorthKeeping(draft)
        ? tell(withAside(session, draft), [text(say('draft-discarded'))], [restoreChoice(), ...home])
        : tell({ ...session, draft: null, parked: false }, [text(say('draft-dropped'))], home);
    default:
      return wanted satisfies never;
  }
}

const restoreChoice = () => ({ id: 'restore:', label: say('choice-restore'), standing: true as const });

/** Takes up the draft that waits, else the last one put aside. */
function resumed(session: Session, facts: Facts): Turn {
  const draft = session.draft ?? session.aside.findLast((one) => isPossible(one, facts));
  if (!draft)
    return tell(session, [text(say('nothing-to-resume'))], homeChoices(facts, waitingOn(facts).length));
  const aside = session.aside.filter((one) => one !== draft);
  const lines = isAsking(session) ? [] : [note(say('draft-resumed'))];
  return tellAndAsk({ ...session, draft, aside, parked: false }, facts, lines);
}

/** A message of the open draft that now reads otherwise. Undefined when it is not one of them. */
export function editAnswer(session: Session, message: string, words: string, facts: Facts): Turn | undefined {
  const { draft } = session;
  if (draft?.kind !== 'update' || !words) return undefined;
  if (draft.actions.some((part) => part.message === message)) {
    const edited = {
      ...draft,
      actions: draft.actions.map((part) => (part.message === message ? { ...part, text: words } : part)),
    };
    if (lengthOf(actionsOf(edited)) > LONGEST_ACTIONS)
      return tellAndAsk(session, facts, [problem(tooLong(words))]);
    return tellAndAsk({ ...session, draft: edited }, facts, [note(say('edit-taken'))]);
  }
  const step = Object.entries(draft.saidBy).find(([, by]) => by === message)?.[0];
  const field =
    step === 'give-reason'
      ? 'reason'
      : step === 'name-difficulties'
        ? 'difficulties'
        : step === 'plan-next-steps'
          ? 'nextSteps'
          : undefined;
  if (!field) return undefined;
  if (lengthOf(words) > LONGEST_TEXT) return tellAndAsk(session, facts, [problem(tooLong(words))]);
  return tellAndAsk({ ...session, draft: { ...draft, [field]: words } }, facts, [note(say('edit-taken'))]);
}

/** A button of a question that is over: nothing happens, and the open question is asked again. */
export function pressedStale(session: Session, facts: Facts): Turn {
  return tellAndAsk(session, facts, [note(say('stale-button'))], homeChoices(facts, waitingOn(facts).length));
}
