import { button, note, problem, text } from '#chat/lines.ts';
import type { Line } from '#chat/message.ts';
import type { Activity, ActivityCode } from '#domain/plan.ts';
import { refOf } from '#domain/plan.ts';
import { commitmentRate, tallyOf } from '#domain/rate.ts';
import type { CommitmentFound } from '#domain/reading.ts';
import { LONGEST_TEXT, lengthOf } from '#domain/update.ts';
import { latinDigits } from '#domain/words.ts';
import { say } from '#i18n/phrase.ts';
import type { Facts } from '../facts.ts';
import type { Answer } from '../question.ts';
import type { Turn } from '../reply.ts';
import { askOnceMore, tell, tellAndAsk, withAside } from '../reply.ts';
import type { Session } from '../session.ts';
import { tooLong } from '../steps/give-reason.ts';
import type { PlanDecision } from './act.ts';
import { aboutSaid } from './about-said.ts';
import type { DecideDraft } from './draft.ts';

const LONGEST_TITLE = 300;
const MOST_WEIGHT = 1_000_000;

/** Begins to withdraw, restore or add an activity; `about` is what was said already. */
export function beginDecision(
  session: Session,
  move: DecideDraft['move'],
  about: string,
  facts: Facts,
): Turn {
  const draft: DecideDraft = {
    kind: 'secretariat',
    task: 'decide',
    id: facts.freshIds[0] ?? '',
    startedAt: facts.now,
    about: '',
    move,
    step: 'which',
  };
  const asking = { ...withAside(session, session.draft), draft, parked: false };
  return about === '' ? tellAndAsk(asking, facts, []) : takeWhich(asking, draft, about, facts);
}

export function answerDecision(session: Session, draft: DecideDraft, given: Answer, facts: Facts): Turn {
  if (given.kind === 'files') return tellAndAsk(session, facts, [problem(say('files-not-here'))]);
  if (given.kind === 'choice')
    return given.id === 'confirm' ? decide(session, draft, facts) : tellAndAsk(session, facts, []);
  const words = given.text;
  switch (draft.step) {
    case 'which':
      return takeWhich(session, draft, words, facts);
    case 'title':
      return lengthOf(words) > LONGEST_TITLE
        ? again(session, facts, [problem(say('secretariat-title-long', { most: LONGEST_TITLE }))])
        : tellAndAsk({ ...session, draft: { ...draft, title: words, step: 'weight' } }, facts, []);
    case 'weight':
      return takeWeight(session, draft, words, facts);
    case 'reason':
      return lengthOf(words) > LONGEST_TEXT
        ? again(session, facts, [problem(tooLong(words))])
        : tellAndAsk({ ...session, draft: { ...draft, reason: words, step: 'confirm' } }, facts, []);
    case 'confirm':
      return again(session, facts, [note(say('choose-one'))]);
    default:
      return draft.step satisfies never;
  }
}

const again = (session: Session, facts: Facts, lines: readonly Line[]) => askOnceMore(session, facts, lines);

function takeWhich(session: Session, draft: DecideDraft, words: string, facts: Facts): Turn {
  const { move } = draft;
  const about = aboutSaid(move, words);
  const wrong = (line: Line) =>
    tellAndAsk({ ...session, draft: { ...draft, step: 'which', about: '' } }, facts, [line]);
  if (about === undefined) return wrong(problem(say(`secretariat-how-${move}`)));
  const { commitment } = facts.found;
  const number = Number(about.split('.')[0]);
  if (!commitment || commitment.number !== number)
    return wrong(problem(say('secretariat-no-commitment', { number: String(number) })));
  const target = commitment.activities.find(({ code }) => code === about);
  if (move === 'add') {
    const weights = commitment.activities.map(({ weight }) => weight);
    const next = Math.max(0, ...commitment.activities.map(({ code }) => refOf(code)?.activity ?? 0)) + 1;
    return tellAndAsk(
      {
        ...session,
        draft: {
          ...draft,
          about,
          step: 'title',
          number: next,
          shown: commitment.title,
          weights: weights.length > 0 ? [Math.min(...weights), Math.max(...weights)] : [1, 1],
        },
      },
      facts,
      [],
    );
  }
  if (!target) return wrong(problem(say('secretariat-no-activity', { code: about })));
  if (target.withdrawn !== (move === 'restore'))
    return wrong(problem(say(`secretariat-already-${move}`, { code: about })));
  const rates = ratesWith(commitment, (one) =>
    one === target ? { ...one, withdrawn: move === 'withdraw' } : one,
  );
  return tellAndAsk(
    { ...session, draft: { ...draft, about, step: 'reason', shown: target.title, rates } },
    facts,
    [],
  );
}

function takeWeight(session: Session, draft: DecideDraft, words: string, facts: Facts): Turn {
  const said = /^\s*(\d{1,7})(?:[.,](\d{1,2}))?\s*$/.exec(latinDigits(words));
  const weight = said ? Number(`${said[1]}.${said[2] ?? '0'}`) : 0;
  if (!(weight > 0 && weight <= MOST_WEIGHT))
    return again(session, facts, [problem(say('secretariat-weight-how'))]);
  const { commitment } = facts.found;
  const rates = commitment ? ratesWith(commitment, (one) => one, weight) : undefined;
  return tellAndAsk(
    { ...session, draft: { ...draft, weight, step: 'reason', ...(rates ? { rates } : {}) } },
    facts,
    [],
  );
}

/** The commitment's rate as it is, and as it would be. */
function ratesWith(
  { activities }: CommitmentFound,
  change: (one: Activity) => Activity,
  added?: number,
): [number | null, number | null] {
  const rateOf = (all: readonly Activity[], more: number | undefined) =>
    commitmentRate(
      tallyOf([
        ...all.map(({ weight, withdrawn, standing }) => ({ weight, withdrawn, progress: standing.progress })),
        ...(more === undefined ? [] : [{ weight: more, withdrawn: false, progress: 0 }]),
      ]),
    );
  return [rateOf(activities, undefined), rateOf(activities.map(change), added)];
}

function decide(session: Session, draft: DecideDraft, facts: Facts): Turn {
  const { commitment } = facts.found;
  const { move, about, shown = {} } = draft;
  const target = commitment?.activities.find(({ code }) => code === about);
  // Somebody else was faster: what is said of it then is asked about anew.
  const moved =
    move === 'add'
      ? commitment?.activities.some(({ code }) => code === `${about}.${draft.number ?? 0}`) !== false
      : target?.withdrawn !== (move === 'restore');
  if (moved) return takeWhich(session, draft, about, facts);
  const decision = decisionOf(draft);
  if (!decision) return tellAndAsk(session, facts, [note(say('stale-button'))]);
  const code = move === 'add' ? `${about}.${draft.number ?? 0}` : about;
  const words = move === 'add' ? (draft.title ?? '') : { title: shown };
  const turn = tell(
    { ...session, draft: null },
    [text(say(`secretariat-done-${move}`, { code, title: words }))],
    [
      button('commitment', String(Number(about.split('.')[0])), say('secretariat-choice-see')),
      button('desk', '', say('secretariat-choice-desk')),
    ],
    [{ kind: 'area', act: { area: 'secretariat', act: 'decide', decision } }],
  );
  return { ...turn, message: { ...turn.message, lasting: true } };
}

function decisionOf({ move, about, reason, number, title, weight }: DecideDraft): PlanDecision | undefined {
  if (reason === undefined) return undefined;
  const code = about as ActivityCode;
  if (move === 'withdraw') return { kind: 'withdrawal', code, reason };
  if (move === 'restore') return { kind: 'restoration', code, reason };
  if (number === undefined || title === undefined || weight === undefined) return undefined;
  return { kind: 'addition', commitment: Number(about), number, title, weight, reason };
}
