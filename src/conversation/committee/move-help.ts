import { note, problem, quote, text } from '#chat/lines.ts';
import { aboutOf, moveHelp, movesOpen } from '#domain/help-request.ts';
import type { HelpMove, HelpMoved, HelpRequest } from '#domain/help-request.ts';
import type { AnyPhrase, Value } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import {
  helpMessage,
  helpNews,
  helpTitle,
  listButton,
  moveButton,
  nameWords,
  seeButton,
} from '#report/help-message.ts';
import type { Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import { tell, tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';
import type { Tell } from './act.ts';
import { act, actorOf, begin, maySee, meIn, sayAndStay } from './begin.ts';

type Refused = Extract<HelpMoved, { refused: string }>['refused'];

const REFUSED: Record<Exclude<Refused, 'taken'>, AnyPhrase> = {
  'not-yours': say('committee-refused-not-yours'),
  yours: say('committee-refused-yours'),
  answered: say('committee-refused-answered'),
  escalated: say('committee-refused-escalated'),
  resolved: say('committee-refused-resolved'),
  'too-early': say('committee-refused-too-early'),
};

const DONE: Record<HelpMove, AnyPhrase> = {
  take: say('committee-done-take'),
  leave: say('committee-done-leave'),
  answer: say('committee-done-answer'),
  missing: say('committee-done-missing'),
  resolve: say('committee-done-resolve'),
  escalate: say('committee-done-escalate'),
};

export function seeHelp(session: Session, request: HelpRequest | null, facts: Facts): Turn {
  if (!request || !maySee(facts, request))
    return sayAndStay(session, facts, problem(say('committee-no-request')));
  const { lines, choices } = helpMessage(request, movesOpen(request, actorOf(facts, request)), facts.today);
  return tellAndAsk(session, facts, lines, choices);
}

/** A button of a request: done at once, or with what is asked first. */
export function wantMove(session: Session, move: HelpMove, request: HelpRequest | null, facts: Facts): Turn {
  const refused = refusalOf(session, move, request, facts);
  if (refused || !request) return refused ?? sayAndStay(session, facts);
  if (move !== 'answer' && move !== 'missing') return doMove(session, move, request, null, facts);
  const id = facts.freshIds[0] ?? '';
  const words = request.replies.at(-1)?.text ?? request.text;
  return begin(
    session,
    {
      kind: 'committee',
      id,
      startedAt: facts.now,
      about: aboutOf(request),
      task: 'reply',
      move,
      step: 'text',
      request: request.id,
      number: request.number,
    },
    facts,
    [helpTitle(request), quote(words)],
  );
}

/** Why nothing comes of it as the request stands now, with what it is; undefined where something does. */
export function refusalOf(
  session: Session,
  move: HelpMove,
  request: HelpRequest | null,
  facts: Facts,
): Turn | undefined {
  if (!request || !maySee(facts, request))
    return sayAndStay(session, facts, problem(say('committee-no-request')));
  const moved = moveHelp(request, move, actorOf(facts, request));
  if ('to' in moved) return undefined;
  const { refused } = moved;
  const said =
    refused === 'taken'
      ? say('committee-refused-taken', { name: nameWords(request.takenBy) })
      : REFUSED[refused];
  const open = movesOpen(request, actorOf(facts, request));
  return tellAndAsk(
    session,
    facts,
    [note(said)],
    [...open.map((one) => moveButton(one, request)), seeButton(request), listButton()],
  );
}

/** Carries it out. `reply`: what is said with it. `refusalOf` was asked before. */
export function doMove(
  session: Session,
  move: HelpMove,
  request: HelpRequest,
  reply: { readonly id: string; readonly text: string } | null,
  facts: Facts,
): Turn {
  const actor = actorOf(facts, request);
  const moved = moveHelp(request, move, actor);
  if ('refused' in moved) throw new Error(`Refused: ${moved.refused}`);
  const { id, commitment, status, takenBy } = request;
  const after: HelpRequest = {
    ...request,
    status: moved.to,
    takenBy: moved.takenBy === null ? null : { id: moved.takenBy, name: null },
  };
  const open = movesOpen(after, actor);
  return tell(
    session,
    [text(DONE[move])],
    [...open.map((one) => moveButton(one, request)), seeButton(request), listButton()],
    [
      act({
        area: 'committee',
        act: 'move-help',
        id,
        commitment,
        move,
        from: { status, takenBy: takenBy?.id ?? null },
        to: { status: moved.to, takenBy: moved.takenBy },
        reply,
        tell: tellOf(move, request, reply?.text ?? null, nameWords(meIn(facts)), actor.lead),
      }),
    ],
  );
}

/** Who hears of a move, and what they may do then. */
function tellOf(
  move: HelpMove,
  request: HelpRequest,
  said: string | null,
  name: Value,
  byLead: boolean,
): readonly Tell[] {
  const news = (happened: AnyPhrase, words: string | null, ...moves: readonly HelpMove[]) =>
    helpNews(
      happened,
      request,
      words,
      moves.map((one) => moveButton(one, request)),
    );
  switch (move) {
    case 'take':
      return [{ to: 'leads', message: news(say('committee-news-taken', { name }), null) }];
    case 'leave':
      return [{ to: 'helpers', message: news(say('committee-news-left'), request.text, 'take', 'answer') }];
    case 'answer':
      return [
        {
          to: 'leads',
          message: news(say('committee-news-answered', { name }), said, 'resolve', 'missing', 'escalate'),
        },
      ];
    case 'missing':
      return [{ to: 'taker', message: news(say('committee-news-missing', { name }), said, 'answer') }];
    case 'resolve':
      return [
        { to: byLead ? 'taker' : 'leads', message: news(say('committee-news-resolved', { name }), null) },
      ];
    case 'escalate':
      return [
        {
          to: 'coordinators',
          message: news(say('committee-news-escalated', { name }), request.text, 'answer', 'resolve'),
        },
        ...(byLead
          ? []
          : [{ to: 'leads' as const, message: news(say('committee-news-escalated', { name }), null) }]),
      ];
    default:
      return move satisfies never;
  }
}
