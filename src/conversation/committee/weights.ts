import { button, note, problem, text } from '#chat/lines.ts';
import { lengthOf, LONGEST_TEXT } from '#domain/update.ts';
import type { ProposedRow } from '#domain/weights.ts';
import { changedRows, readWeight, readWeights } from '#domain/weights.ts';
import { latinDigits } from '#domain/words.ts';
import { say } from '#i18n/phrase.ts';
import { proposalButton } from '#report/weights-message.ts';
import type { Facts } from '../facts.ts';
import type { Answer } from '../question.ts';
import type { Turn } from '../reply.ts';
import { askOnceMore, tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';
import { tooLong } from '../steps/give-reason.ts';
import { begin, sayAndStay } from './begin.ts';
import type { WeightsDraft } from './draft.ts';
import type { Weighed } from './found.ts';
import { commitmentsLed } from './help-question.ts';
import { sendProposal } from './send-proposal.ts';
import { weightProblem } from './weight-problem.ts';

/** "Propose weights": the table of a commitment, once it is known of which. */
export function proposeWeights(session: Session, said: number | undefined, facts: Facts): Turn {
  const found = facts.found.committee;
  if (found?.of !== 'weights') return askWhich(session, facts);
  const { weighed } = found;
  if (!weighed)
    return sayAndStay(
      session,
      facts,
      problem(say('committee-no-commitment', { number: String(said ?? '') })),
    );
  const cannot = cannotPropose(session, weighed, facts);
  if (cannot) return cannot;
  const { commitment, title, rows } = weighed;
  return begin(
    session,
    {
      kind: 'committee',
      id: facts.freshIds[0] ?? '',
      startedAt: facts.now,
      about: String(commitment),
      task: 'weights',
      step: 'table',
      title,
      rows: rows.map((row) => ({ ...row, proposed: row.weight })),
    },
    facts,
  );
}

function askWhich(session: Session, facts: Facts): Turn {
  const led = commitmentsLed(facts);
  const choices = led.map(({ commitment, commitmentTitle }) =>
    button(
      'weights',
      String(commitment),
      say('committee-choice-commitment', { number: String(commitment), title: { title: commitmentTitle } }),
    ),
  );
  return tellAndAsk(session, facts, [text(say('committee-weights-which'))], [], choices);
}

/** An open proposal comes first, and one activity has nothing to be weighed against. */
function cannotPropose(
  session: Session,
  { open, rows, commitment }: Weighed,
  facts: Facts,
): Turn | undefined {
  if (open)
    return tellAndAsk(
      { ...session, draft: session.draft?.kind === 'committee' ? null : session.draft },
      facts,
      [
        problem(
          say('committee-proposal-open', { number: String(open.number), commitment: String(commitment) }),
        ),
      ],
      [proposalButton(open)],
      [],
    );
  return rows.length < 2
    ? sayAndStay(session, facts, problem(say('committee-weights-alone', { number: String(commitment) })))
    : undefined;
}

export function answerWeights(session: Session, before: WeightsDraft, given: Answer, facts: Facts): Turn {
  const found = facts.found.committee;
  const weighed = found?.of === 'weights' ? found.weighed : null;
  if (!weighed) return sayAndStay({ ...session, draft: null }, facts, note(say('stale-button')));
  const cannot = cannotPropose(session, weighed, facts);
  if (cannot) return cannot;
  const draft = asTheyStand(before, weighed);
  const at = { ...session, draft };
  if (draft.step === 'table' && before.step !== 'table')
    return tellAndAsk(at, facts, [problem(say('committee-weights-moved-draft'))]);
  if (given.kind === 'files') return askOnceMore(at, facts, [problem(say('files-not-here'))]);
  const go = (changes: Partial<WeightsDraft>) =>
    tellAndAsk({ ...session, draft: { ...draft, ...changes } }, facts, []);
  switch (draft.step) {
    case 'table':
      return answerTable(at, draft, given, facts);
    case 'line':
      return answerLine(at, draft, given, facts);
    case 'reason':
      if (given.kind !== 'text') return askOnceMore(at, facts, []);
      return lengthOf(given.text) > LONGEST_TEXT
        ? askOnceMore(at, facts, [problem(tooLong(given.text))])
        : go({ reason: given.text, step: 'confirm' });
    case 'confirm':
      if (given.kind === 'text') return askOnceMore(at, facts, [note(say('choose-one'))]);
      return given.id === 'amend' ? go({ step: 'table' }) : sendProposal(session, draft, weighed, facts);
    default:
      return draft.step satisfies never;
  }
}

/** With the figures of now. Where other weights stand than those it began with, it begins again with the table. */
function asTheyStand(draft: WeightsDraft, { rows }: Weighed): WeightsDraft {
  const known = new Map(draft.rows.map((row) => [row.number, row]));
  const same =
    rows.length === known.size && rows.every((row) => known.get(row.number)?.weight === row.weight);
  const { line: _, ...table } = draft;
  const fresh = rows.map((row) => ({
    ...row,
    proposed: (same && known.get(row.number)?.proposed) || row.weight,
  }));
  return same ? { ...draft, rows: fresh } : { ...table, rows: fresh, step: 'table' };
}

function answerTable(
  session: Session,
  draft: WeightsDraft,
  given: Exclude<Answer, { kind: 'files' }>,
  facts: Facts,
) {
  if (given.kind === 'choice') {
    if (given.id === 'done')
      return tellAndAsk({ ...session, draft: { ...draft, step: 'reason' } }, facts, []);
    if (given.id === 'reset')
      return withRows(
        session,
        draft,
        draft.rows.map((row) => ({ ...row, proposed: row.weight })),
        facts,
      );
    const line = Number(given.id.slice('line-'.length));
    return tellAndAsk({ ...session, draft: { ...draft, step: 'line', line } }, facts, []);
  }
  const commitment = Number(draft.about);
  const read = readWeights(
    given.text,
    commitment,
    draft.rows.map(({ number }) => number),
  );
  if ('problem' in read)
    return askOnceMore(session, facts, [problem(weightProblem(read.problem, read.said, commitment))]);
  const rows = draft.rows.map((row) => ({ ...row, proposed: read.weights.get(row.number) ?? row.proposed }));
  return withRows(session, draft, rows, facts);
}

/** One line: a weight alone is enough, and "3: 2" is understood here, too. */
function answerLine(
  session: Session,
  draft: WeightsDraft,
  given: Exclude<Answer, { kind: 'files' }>,
  facts: Facts,
) {
  const said = given.kind === 'choice' ? given.id.slice('weight-'.length) : given.text;
  if (/[:=：→]/.test(said)) return answerTable(session, { ...draft, step: 'table' }, given, facts);
  const read = readWeight(said);
  if ('problem' in read)
    return askOnceMore(session, facts, [
      problem(weightProblem(read.problem, latinDigits(said).slice(0, 60), Number(draft.about))),
    ]);
  const rows = draft.rows.map((row) => (row.number === draft.line ? { ...row, proposed: read.weight } : row));
  return withRows(session, draft, rows, facts);
}

function withRows(session: Session, draft: WeightsDraft, rows: readonly ProposedRow[], facts: Facts): Turn {
  const { line: _, ...table } = draft;
  const unchanged = changedRows(rows).length === 0;
  return tellAndAsk(
    { ...session, draft: { ...table, rows: [...rows], step: 'table' } },
    facts,
    unchanged ? [note(say('committee-weights-same'))] : [],
  );
}
