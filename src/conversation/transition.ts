import { button, note, problem, quote, text } from '#chat/lines.ts';
import { inLanguage } from '#chat/in-language.ts';
import type { Line } from '#chat/message.ts';
import { LANGUAGES } from '#i18n/language.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import { grant } from './account/account.ts';
import { grantArea } from './areas/grant.ts';
import { isOfArea } from './areas/question.ts';
import { beginUpdate } from './begin-update.ts';
import { correct, undo, withLent } from './correcting.ts';
import { move, pressedStale, takeAnswer } from './dialogue.ts';
import { grantDigest } from './digest/digest.ts';
import { edit } from './edit-message.ts';
import { enter } from './enter.ts';
import { fillForm } from './fill-form.ts';
import type { Facts } from './facts.ts';
import { greet } from './greet.ts';
import type { Intention } from './intention.ts';
import { menuFor } from './menu.ts';
import { refusalOf } from './permission.ts';
import { sameFor } from './recording.ts';
import { waitingOn } from './receipt.ts';
import { grantReminder } from './reminders/grant.ts';
import type { Turn } from './reply.ts';
import { homeChoices, isWorthKeeping, questionKey, tellAndAsk, withAside } from './reply.ts';
import type { Session } from './session.ts';
import { findTarget, isPossible } from './step.ts';
import { written } from './views.ts';

/**
 * One turn of a conversation: what was remembered and what is wanted, to what is remembered, done and said.
 * Pure: no clock, no database, no platform, no prose. `turn` is the number of this turn, `from` the
 * platform's id of what was said.
 */
export function transition(
  before: Session,
  intention: Intention,
  from: string,
  read: Facts,
  turn: number,
): Turn {
  const facts = withLent(read);
  const { session, lines } = withoutLostDraft(before, facts);
  const key = questionKey(session, facts);
  const home = homeChoices(facts, waitingOn(facts).length);
  const taken =
    lines.length > 0 && intention.to === 'answer'
      ? tellAndAsk(session, facts, [], home)
      : act(session, intention, from, facts);
  const since = questionKey(taken.session, facts) === key ? taken.session.since : turn;
  const said = { ...taken.message, lines: [...lines, ...taken.message.lines] };
  const lasting = taken.effects.some(({ kind }) => kind === 'record') ? ({ lasting: true } as const) : {};
  const message = { ...inLanguage(said, taken.session.language), ...lasting };
  return { ...taken, session: { ...taken.session, since, offered: message.choices ?? [] }, message };
}

/** A draft whose activity is no longer the lead's ends here; it is kept aside, and that is said. */
function withoutLostDraft(session: Session, facts: Facts): { session: Session; lines: readonly Line[] } {
  const { draft } = session;
  if (!draft || isPossible(draft, facts)) return { session, lines: [] };
  const aside = withAside(session, draft);
  if (draft.kind === 'digest-line' || isOfArea(draft))
    return { session: aside, lines: [note(say('stale-button'))] };
  // Nobody owes a word on these any more: what awaits news is offered anew.
  if (draft.kind === 'same') return { session: aside, lines: [note(say('stale-button'))] };
  const code = draft.activity ?? String(draft.commitment ?? '');
  const withdrawn = findTarget(draft, facts)?.withdrawn === true;
  const lost = withdrawn ? say('record-draft-withdrawn', { code }) : say('draft-not-yours', { code });
  return { session: aside, lines: [problem(lost)] };
}

function act(session: Session, intention: Intention, message: string, facts: Facts): Turn {
  const tellHome = (phrase: AnyPhrase, as: typeof text = text) =>
    tellAndAsk(session, facts, [as(phrase)], homeChoices(facts, waitingOn(facts).length));
  const refusal = refusalOf(intention, session, facts);
  if (refusal) return tellAndAsk(session, facts, [refusal], homeChoices(facts, waitingOn(facts).length));
  switch (intention.to) {
    case 'answer':
      return takeAnswer(session, intention.answer, facts);
    case 'move':
      return move(session, intention.move, facts);
    case 'update':
      return beginUpdate(session, intention, message, facts);
    case 'same':
      return same(session, intention, facts);
    case 'undo':
      return undo(session, facts);
    case 'correct':
      return correct(session, facts);
    case 'show': {
      const { lines, choices } = written(intention.what, facts);
      return tellAndAsk(session, facts, lines, choices);
    }
    case 'choose-language': {
      const spoken: Session = { ...session, language: intention.language, languageChosen: true };
      const turned = tellAndAsk(
        spoken,
        { ...facts, language: intention.language },
        [note(say('language-chosen'))],
        homeChoices(facts, waitingOn(facts).length),
      );
      return {
        ...turned,
        effects: [{ kind: 'choose-language', language: intention.language }],
        message: { ...turned.message, menu: menuFor(facts.roles) },
      };
    }
    case 'ask-language':
      return tellAndAsk(
        session,
        facts,
        [text(say('ask-language'))],
        [],
        LANGUAGES.map((language) => button('language', language, LANGUAGE_LABELS[language])),
      );
    case 'greet':
      return greet(session, facts);
    case 'attach':
      return tellHome(say('file-without-update'));
    case 'fill':
      return fillForm(session, intention.answers, message, facts) ?? pressedStale(session, facts);
    case 'hear-unkept':
      return tellAndAsk(
        session,
        facts,
        [problem(say(`file-${intention.why}`))],
        homeChoices(facts, waitingOn(facts).length),
      );
    case 'enter':
      return enter(session, intention.outcome, facts);
    case 'account':
      return grant(session, intention.wish, facts);
    case 'digest':
      return grantDigest(session, intention.wish, facts);
    case 'reminders':
      return grantReminder(session, intention.wish, facts);
    case 'area':
      return grantArea(session, intention.wish, facts);
    case 'edit':
      return edit(session, intention, facts);
    case 'press-stale':
      return pressedStale(session, facts);
    case 'say-nothing':
      return tellHome(say('said-nothing'));
    case 'say-too-much':
      return tellHome(say('said-too-much', { length: intention.length }), problem);
    case 'unknown-command':
      return tellHome(say('unknown-command', { command: intention.command }), problem);
    case 'unsupported':
      return tellHome(intention.what === 'voice' ? say('unsupported-voice') : say('unsupported'));
    default:
      return intention satisfies never;
  }
}

const LANGUAGE_LABELS = { fr: say('language-fr'), ar: say('language-ar'), en: say('language-en') };

/** "No change", from a standing button or in words: for one activity, or for all that await news. */
function same(session: Session, { code }: Extract<Intention, { to: 'same' }>, facts: Facts): Turn {
  if (facts.desk.length === 0)
    return tellAndAsk(session, facts, [text(say('update-leads-only'))], homeChoices(facts, 0));
  const waiting = waitingOn(facts);
  const target = code && facts.desk.find((one) => one.code === code);
  if (code && !target)
    return tellAndAsk(
      session,
      facts,
      [problem(say('not-your-activity', { code }))],
      homeChoices(facts, waiting.length),
    );
  if (target?.withdrawn)
    return tellAndAsk(
      session,
      facts,
      [problem(say('activity-is-withdrawn', { code: target.code }))],
      homeChoices(facts, waiting.length),
    );
  const meant = code ? waiting.filter((one) => one === target) : waiting;
  if (meant.length === 0) return sameFor(session, meant, facts);
  const open = session.draft?.kind === 'update' ? session.draft : null;
  const turn = sameFor(withAside(session, open), meant, facts);
  return open && isWorthKeeping(open) ? saidFirst(note(say('draft-put-aside')), turn) : turn;
}

function saidFirst(line: Line, turn: Turn): Turn {
  return { ...turn, message: { ...turn.message, lines: [line, ...turn.message.lines] } };
}

/** Said first where a stored session could not be read: what it held of the person's words is shown and kept. */
export function restartedLines(session: Session): readonly Line[] {
  return [
    problem(say('session-restarted')),
    ...(session.rescued ? [note(say('session-rescued')), quote(session.rescued.slice(0, 2_000))] : []),
  ];
}
