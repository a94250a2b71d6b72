import { button, note, text, title } from '#chat/lines.ts';
import type { Line, Message } from '#chat/message.ts';
import type { Brief } from '#domain/brief.ts';
import { say } from '#i18n/phrase.ts';
import type { Value } from '#i18n/phrase.ts';
import { MARKS } from '../band-words.ts';

const MOST_OPEN = 12;

/** What a newcomer is told of the commitments that are theirs now, and by whom they were led before. */
export function briefMessage(briefs: readonly Brief[], before: Value | null): Message {
  const numbers: Value = { list: briefs.map(({ number }) => String(number)) };
  return {
    lines: [
      title(
        before === null
          ? say('secretariat-brief-title', { numbers })
          : say('secretariat-brief-title-from', { numbers, name: before }),
      ),
      ...briefLines(briefs),
    ],
    choices: [
      button('mine', '0', say('choice-mine')),
      ...briefs
        .slice(0, 4)
        .map(({ number }) =>
          button(
            'commitment',
            String(number),
            say('secretariat-choice-commitment', { number: String(number) }),
          ),
        ),
    ],
    lasting: true,
  };
}

/** How things stand with some commitments. */
export const briefLines = (briefs: readonly Brief[]): readonly Line[] => briefs.flatMap(linesOf);

function linesOf({ number, title: words, open, updates, questions, help }: Brief): readonly Line[] {
  return [
    title(say('secretariat-brief-commitment', { number: String(number), title: { title: words } })),
    ...(open.length === 0 ? [note(say('secretariat-brief-none-open'))] : []),
    ...open.slice(0, MOST_OPEN).map(({ code, title: name, band, progress, dueOn }) => {
      const line = say('secretariat-brief-activity', {
        code,
        mark: MARKS[band],
        progress: { percent: progress },
        title: { title: name },
      });
      return text(dueOn === null ? line : say('secretariat-brief-due', { line, day: { day: dueOn } }));
    }),
    ...(open.length > MOST_OPEN
      ? [note(say('secretariat-and-more', { count: open.length - MOST_OPEN }))]
      : []),
    ...updates.slice(0, 3).map(({ seq, code, at, band, progress }) =>
      note(
        say('secretariat-brief-update', {
          number: String(seq),
          code,
          mark: MARKS[band],
          progress: { percent: progress },
          day: { day: at },
        }),
      ),
    ),
    ...(questions.length > 0
      ? [
          text(
            say('secretariat-brief-questions', {
              count: questions.length,
              numbers: { list: questions.map(String) },
            }),
          ),
        ]
      : []),
    ...(help.length > 0
      ? [text(say('secretariat-brief-help', { count: help.length, numbers: { list: help.map(String) } }))]
      : []),
  ];
}

/** What the one who leaves is told. */
export function leftMessage(numbers: readonly number[], to: Value | null): Message {
  const list: Value = { list: numbers.map(String) };
  return {
    lines: [
      text(
        to === null
          ? say('secretariat-left', { numbers: list })
          : say('secretariat-left-to', { numbers: list, name: to }),
      ),
      note(say('secretariat-left-stays')),
    ],
    choices: [button('plan', '', say('choice-plan'))],
    lasting: true,
  };
}
