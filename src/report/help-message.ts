import { button, note, quote, text, title } from '#chat/lines.ts';
import type { Choice, Line, Message } from '#chat/message.ts';
import { aboutOf } from '#domain/help-request.ts';
import type { HelpMove, HelpReply, HelpRequest, Somebody } from '#domain/help-request.ts';
import { daysBetween } from '#domain/local-time.ts';
import type { AnyPhrase, Value } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import type { Written } from './plan-message.ts';

/** What is asked of the committee, as those see it who hold a post. */

/** A name, or what stands for it. */
export function nameWords(somebody: Somebody | null): Value {
  return somebody?.name ?? say('committee-somebody');
}

/** "today", "since yesterday", "for 12 days". */
export function ageWords(since: string, today: string): AnyPhrase {
  return daysWords(daysBetween(since, today));
}

export function daysWords(days: number): AnyPhrase {
  return days > 0 ? say('committee-age', { count: days }) : say('committee-age-today');
}

/** The button of each move. */
const MOVES: Record<HelpMove, AnyPhrase> = {
  take: say('committee-choice-take'),
  leave: say('committee-choice-leave'),
  answer: say('committee-choice-answer'),
  missing: say('committee-choice-missing'),
  resolve: say('committee-choice-resolve'),
  escalate: say('committee-choice-escalate'),
};

export function moveButton(move: HelpMove, { id }: Pick<HelpRequest, 'id'>): Choice {
  return button(`help-${move}`, id, MOVES[move]);
}

export function seeButton({ id }: Pick<HelpRequest, 'id'>): Choice {
  return button('help-see', id, say('committee-choice-see'));
}

/** A request with everything that was said to it, and the moves that are open. */
export function helpMessage(request: HelpRequest, moves: readonly HelpMove[], today: string): Written {
  return {
    lines: [
      helpTitle(request),
      note(
        say('committee-help-asked', {
          name: nameWords(request.askedBy),
          day: { day: request.askedOn },
          status: statusWords(request),
          age: ageWords(request.askedOn, today),
        }),
      ),
      quote(request.text),
      ...request.replies.flatMap(replyLines),
    ],
    choices: [
      ...moves.map((move) => moveButton(move, request)),
      ...(request.activity
        ? [button('activity', request.activity, say('choice-to-activity', { code: request.activity }))]
        : []),
      listButton(),
    ],
  };
}

export function listButton(): Choice {
  return button('committee', '', say('committee-choice-list'));
}

export function helpTitle(request: HelpRequest): Line {
  const values = {
    number: String(request.number),
    about: aboutOf(request),
    title: { title: request.title },
  };
  return title(
    request.activity ? say('committee-help-title', values) : say('committee-help-title-all', values),
  );
}

function replyLines({ kind, by, at, text: words }: HelpReply): readonly Line[] {
  const values = { name: nameWords(by), day: { day: at } };
  return [
    text(kind === 'answer' ? say('committee-answered-by', values) : say('committee-missing-by', values)),
    quote(words),
  ];
}

export function statusWords({ status, takenBy }: Pick<HelpRequest, 'status' | 'takenBy'>): AnyPhrase {
  switch (status) {
    case 'open':
      return say('committee-status-open');
    case 'taken':
      return say('committee-status-taken', { name: nameWords(takenBy) });
    case 'answered':
      return say('committee-status-answered');
    case 'escalated':
      return say('committee-status-escalated');
    case 'resolved':
      return say('committee-status-resolved');
    default:
      return status satisfies never;
  }
}

/** One line of a list. */
export function helpLine(request: HelpRequest, today: string): Line {
  return text(
    say('committee-help-line', {
      number: String(request.number),
      about: aboutOf(request),
      title: { title: request.title },
      status: statusWords(request),
      age: ageWords(request.askedOn, today),
    }),
  );
}

/** What others are told of a request: what happened, what was said, and what they may do. */
export function helpNews(
  happened: AnyPhrase,
  request: HelpRequest,
  said: string | null,
  choices: readonly Choice[],
): Message {
  return {
    lines: [helpTitle(request), text(happened), ...(said === null ? [] : [quote(said)])],
    choices: [...choices, seeButton(request)],
    lasting: true,
  };
}
