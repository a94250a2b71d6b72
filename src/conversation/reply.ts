import { button } from '#chat/lines.ts';
import type { Choice, Line, Message } from '#chat/message.ts';
import { say } from '#i18n/phrase.ts';
import type { Draft } from './draft.ts';
import { isAreaWorthKeeping, isOfArea, keyOfArea, questionOfArea } from './areas/question.ts';
import { ASKED_A_PAGE } from './committee/found.ts';
import { questionOfLine } from './digest/question-of-line.ts';
import type { Effect, Facts } from './facts.ts';
import { ask, openStep } from './flow.ts';
import { formOf } from './form.ts';
import { isAsking } from './session.ts';
import type { Session } from './session.ts';
import type { Question } from './question.ts';
import { askWhyDelayed } from './steps/explain-delay.ts';

/** What a turn comes to: what is remembered, what is done, what is said. */
export type Turn = {
  readonly session: Session;
  readonly effects: readonly Effect[];
  readonly message: Message;
};

/** Says something and leaves no question open: the choices are standing buttons. */
export function tell(
  session: Session,
  lines: readonly Line[],
  choices: readonly Choice[],
  effects: readonly Effect[] = [],
): Turn {
  const offered =
    session.draft && session.parked
      ? [resumeChoice(), ...choices.filter(({ id }) => id !== 'resume:')]
      : [...choices];
  return {
    session: { ...session, offered, plainNumbers: false },
    effects,
    message: { lines, choices: offered },
  };
}

/**
 * Says something and then asks the open question, or asks it again: how every interruption ends. Where nothing
 * is open, the choices given stand under what was said; those `kept` stand there in any case.
 */
export function tellAndAsk(
  session: Session,
  facts: Facts,
  lines: readonly Line[],
  choices: readonly Choice[] = [],
  kept: readonly Choice[] = [],
): Turn {
  if (!session.draft || !isAsking(session)) return tell(session, lines, [...kept, ...choices]);
  const asked = questionOf(session.draft, facts);
  const question = { ...asked, choices: [...kept, ...asked.choices] };
  return {
    session: { ...session, offered: [...question.choices], plainNumbers: question.plainNumbers === true },
    effects: [],
    message: messageOf(question, formOpening(session.draft, facts), [
      ...lines,
      ...(question.context ?? []),
      ...question.lines,
    ]),
  };
}

/** Says what was wrong with an answer and asks for it once more, without all that the question is about. */
export function askOnceMore(session: Session, facts: Facts, lines: readonly Line[]): Turn {
  const turn = tellAndAsk(session, facts, lines);
  if (!session.draft || lines.length === 0) return turn;
  const question = questionOf(session.draft, facts);
  return {
    ...turn,
    message: messageOf(question, formOpening(session.draft, facts), [...lines, ...question.lines]),
  };
}

function messageOf(
  { choices, plainNumbers, takesFiles }: Question,
  form: Pick<Message, 'form'>,
  lines: readonly Line[],
): Message {
  return {
    lines,
    choices,
    ...(plainNumbers ? { plainNumbers } : {}),
    ...(takesFiles ? { takesFiles } : {}),
    ...form,
  };
}

function formOpening(draft: Draft, facts: Facts): Pick<Message, 'form'> {
  const form = draft.kind === 'update' ? formOf(draft, facts) : undefined;
  return form ? { form: form.open } : {};
}

export function questionOf(draft: Draft, facts: Facts): Question {
  switch (draft.kind) {
    case 'update':
      return ask(draft, facts);
    case 'same':
      return askWhyDelayed(draft, facts);
    case 'digest-line':
      return questionOfLine(draft);
    case 'voice':
    case 'committee':
    case 'secretariat':
    case 'indicators':
    case 'import':
      return questionOfArea(draft, facts);
    default:
      return draft satisfies never;
  }
}

/** Names the open question: buttons of an earlier one are stale. */
export function questionKey(session: Session, facts: Facts): string {
  const { draft } = session;
  if (!draft || !isAsking(session)) return '';
  switch (draft.kind) {
    case 'update':
      return `${draft.id} ${draft.base ?? ''} ${openStep(draft, facts)}`;
    case 'same':
      return `${draft.startedAt} ${draft.activities.join(' ')}`;
    case 'digest-line':
      return `${draft.week} ${draft.issue}`;
    case 'voice':
    case 'committee':
    case 'secretariat':
    case 'indicators':
    case 'import':
      return `${draft.id} ${keyOfArea(draft)}`;
    default:
      return draft satisfies never;
  }
}

/** The drafts kept aside, with one more: the newest last, five at most. */
export function withAside(session: Session, draft: Draft | null): Session {
  const aside = draft && isWorthKeeping(draft) ? [...session.aside, draft].slice(-5) : session.aside;
  return { ...session, draft: null, parked: false, aside };
}

/** A draft without an activity holds nothing that anyone would miss, unless it holds a text that was saved. */
export function isWorthKeeping(draft: Draft): boolean {
  if (draft.kind === 'digest-line') return false;
  if (isOfArea(draft)) return isAreaWorthKeeping(draft);
  return draft.kind === 'same' || draft.activity !== undefined || draft.actions.length > 0;
}

/** Back to the draft that waits. */
export const resumeChoice = (): Choice => button('resume', '', say('choice-resume'));

/** What everyone finds at the end of a thread. */
export function homeChoices(facts: Facts, waiting: number): readonly Choice[] {
  const leads = facts.desk.length > 0 && !facts.plan?.closedAt;
  const brings = !facts.plan && facts.roles.includes('coordinator');
  return [
    ...(brings ? [button('import', '', say('import-choice-again'))] : []),
    ...(leads ? [button('update', '', say('choice-update'))] : []),
    ...(waiting > 0 ? [button('same', '', say('choice-same-all', { count: waiting }))] : []),
    ...(leads ? [button('mine', '', say('choice-mine'))] : []),
    ...deskChoices(facts),
    button('plan', '', say('choice-plan')),
    button('language', '', say('choice-language')),
  ];
}

/** Where those who hold a post other than a lead's find what waits for them; with how much, where that was read. */
function deskChoices({ plan, roles, found: { committee } }: Facts): readonly Choice[] {
  if (!plan) return [];
  const asked = committee?.of === 'list' ? committee.requests.length + committee.proposals.length : 0;
  const count = asked > ASKED_A_PAGE ? `${ASKED_A_PAGE}+` : String(asked);
  const list = asked === 0 ? say('committee-choice-list') : say('committee-choice-list-count', { count });
  return [
    ...(roles.includes('committee') ? [button('committee', '', list)] : []),
    ...(roles.includes('coordinator') ? [button('desk', '', say('secretariat-choice-desk'))] : []),
  ];
}
