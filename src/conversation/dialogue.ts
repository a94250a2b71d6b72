import { note, problem, text } from '#chat/lines.ts';
import { LONGEST_TEXT, lengthOf } from '#domain/update.ts';
import { latinDigits } from '#domain/words.ts';
import { say } from '#i18n/phrase.ts';
import { answerArea } from './areas/answer.ts';
import { backInArea, isOfArea, skipInArea } from './areas/question.ts';
import { actionsOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { answerLine } from './digest/coordinate.ts';
import type { Facts } from './facts.ts';
import { answer, back, openStep, stepOf } from './flow.ts';
import type { Move } from './intention.ts';
import { isAsking } from './session.ts';
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
import type { Answer } from './question.ts';
import { getTarget, isPossible } from './step.ts';
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
  if (draft && isOfArea(draft)) return answerArea(session, draft, given, facts);
  if (draft?.kind === 'digest-line') return answerLine(session, draft, given, facts);
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
        [
          text(facts.desk.length > 0 ? say('help-lead') : say('help-public')),
          ...(facts.roles.includes('coordinator') ? [text(say('help-coordinator'))] : []),
          ...(facts.roles.includes('committee') ? [text(say('committee-help'))] : []),
          note(say('help-moves')),
          ...(facts.desk.length > 0 ? [note(say('help-reminders'))] : []),
          note(say('voice-help')),
          note(say('help-account')),
        ],
        home,
      );
    case 'repeat':
      return asking ? tellAndAsk(session, facts, []) : tell(session, [text(say('nothing-open'))], home);
    case 'resume':
    case 'restore':
      return resumed(session, facts);
    case 'back': {
      if (!asking) return tell(session, [text(say('nothing-open'))], home);
      if (draft && isOfArea(draft)) {
        const before = backInArea(draft);
        if (before) return tellAndAsk({ ...session, draft: before }, facts, []);
      }
      if (draft?.kind !== 'update')
        return tell({ ...session, draft: null }, [text(say('draft-dropped'))], home);
      const earlier = back(draft, facts);
      return earlier
        ? tellAndAsk({ ...session, draft: earlier }, facts, [])
        : tellAndAsk(session, facts, [note(say('nothing-before'))]);
    }
    case 'skip': {
      if (!asking) return tell(session, [text(say('nothing-open'))], home);
      const choice = draft ? skipOf(draft, facts) : undefined;
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

function skipOf(draft: Draft, facts: Facts): string | undefined {
  if (isOfArea(draft)) return skipInArea(draft);
  return draft.kind === 'update' ? stepOf(draft, facts).skip?.(draft, facts) : undefined;
}

const restoreChoice = () => ({ id: 'restore:', label: say('choice-restore'), standing: true as const });

/** Takes up the draft that waits, else the last one put aside. */
export function resumed(session: Session, facts: Facts): Turn {
  const draft = session.draft ?? session.aside.findLast((one) => isPossible(one, facts));
  if (!draft)
    return tell(session, [text(say('nothing-to-resume'))], homeChoices(facts, waitingOn(facts).length));
  const aside = session.aside.filter((one) => one !== draft);
  const lines = isAsking(session) ? [] : [note(say('draft-resumed'))];
  return tellAndAsk({ ...session, draft, aside, parked: false }, facts, lines);
}

/** A button of a question that is over: nothing happens, and the open question is asked again. */
export function pressedStale(session: Session, facts: Facts): Turn {
  return tellAndAsk(session, facts, [note(say('stale-button'))], homeChoices(facts, waitingOn(facts).length));
}
