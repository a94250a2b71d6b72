import { choice, note, quote, text } from '#chat/lines.ts';
import type { Choice } from '#chat/message.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import type { Facts } from '../facts.ts';
import type { Question } from '../question.ts';
import type { AskDraft, ReplyDraft } from './draft.ts';

const back = (): Choice => choice('back', say('choice-back'));

/** The commitments of this desk, each once. */
export function commitmentsLed({ desk }: Pick<Facts, 'desk'>) {
  return [...new Map(desk.map((one) => [one.commitment, one])).values()];
}

/** The activities of a commitment that help may be asked for. */
export function activitiesOf(about: string, { desk }: Pick<Facts, 'desk'>) {
  const number = Number(about.split('.')[0]);
  return desk.filter(({ commitment, withdrawn }) => commitment === number && !withdrawn);
}

export function askAboutHelp(draft: AskDraft, facts: Facts): Question {
  switch (draft.step) {
    case 'commitment':
      return {
        lines: [text(say('committee-ask-commitment'))],
        choices: [
          ...commitmentsLed(facts).map(({ commitment, commitmentTitle }) =>
            choice(
              `c${commitment}`,
              say('committee-choice-commitment', {
                number: String(commitment),
                title: { title: commitmentTitle },
              }),
            ),
          ),
          back(),
        ],
        plainNumbers: true,
      };
    case 'activity':
      return {
        lines: [text(say('committee-ask-activity', { number: draft.about.split('.')[0] ?? '' }))],
        choices: [
          choice('whole', say('committee-choice-whole')),
          ...activitiesOf(draft.about, facts).map(({ code, title }) =>
            choice(code, say('committee-choice-activity', { code, title: { title } })),
          ),
          back(),
        ],
        plainNumbers: true,
      };
    case 'text': {
      const known = difficultiesOf(draft.about, facts);
      return {
        lines: [
          text(say('committee-ask-text', { about: draft.about })),
          note(say('committee-ask-text-private')),
          ...(known ? [text(say('committee-known-difficulty')), quote(known)] : []),
        ],
        choices: [...(known ? [choice('known', say('committee-choice-known'))] : []), back()],
        takesText: true,
      };
    }
    case 'confirm':
      return confirming(say('committee-confirm-help', { about: draft.about }), draft.text);
    default:
      return draft.step satisfies never;
  }
}

/** The difficulty that was last said of an activity. */
export function difficultiesOf(about: string, { desk }: Pick<Facts, 'desk'>): string | null {
  return desk.find(({ code }) => code === about)?.lastDifficulties ?? null;
}

export function askReply({ step, move, number, text: words }: ReplyDraft): Question {
  const of = { number: String(number) };
  if (step === 'confirm') return confirming(say('committee-confirm-answer', of), words);
  const asked = move === 'answer' ? say('committee-ask-answer', of) : say('committee-ask-missing', of);
  return { lines: [text(asked)], choices: [back()], takesText: true };
}

function confirming(asked: AnyPhrase, words: string | undefined): Question {
  return {
    lines: [text(asked), quote(words ?? '')],
    choices: [
      choice('confirm', say('committee-choice-send')),
      choice('amend', say('committee-choice-amend')),
      back(),
    ],
  };
}
