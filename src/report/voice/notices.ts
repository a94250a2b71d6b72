import { button, note, quote, text, title } from '#chat/lines.ts';
import type { Message } from '#chat/message.ts';
import type { ContributionRef, ContributionResponse, Outcome } from '#domain/contribution.ts';
import { refWords } from '#domain/contribution.ts';
import type { ActivityCode } from '#domain/plan.ts';
import type { Evidence } from '#domain/update.ts';
import { say } from '#i18n/phrase.ts';
import { answerButton } from './contribution-message.ts';
import { aboutWords, outcomeWords, reasonWords, refPhrase } from './voice-words.ts';

/** What others are told of a contribution, unasked and privately. */
export type Told = ContributionRef & {
  readonly commitment: number;
  readonly activity: ActivityCode | null;
  readonly text: string;
  readonly evidence: readonly Evidence[];
};

/** To the leads of the commitment, and of a contest to the coordinators. */
export function saidToLeads(told: Told): Message {
  return {
    lines: linesOf(told, told.kind === 'question' ? 'voice-lead-question' : 'voice-lead-contest'),
    choices: [answerButton(told), button('to-answer', 'later', say('voice-choice-later'))],
    lasting: true,
  };
}

/** To the coordinators; `leaderless`: nobody leads the commitment. */
export function saidToCoordinators(told: Told, released: boolean, leaderless: boolean): Message {
  const ref = refWords(told);
  return {
    lines: [
      ...linesOf(
        told,
        !released
          ? 'voice-coordinator-waiting'
          : told.kind === 'question'
            ? 'voice-lead-question'
            : 'voice-coordinator-contest',
      ),
      ...(leaderless ? [note(say('voice-leaderless'))] : []),
    ],
    choices: [
      ...(released ? [] : [button('voice-release', ref, say('voice-choice-release'))]),
      button('voice-withhold', ref, say('voice-choice-withhold')),
      ...(released && told.kind === 'contest' ? [button('voice-close', ref, say('voice-choice-close'))] : []),
      ...(released && leaderless ? [answerButton(told)] : []),
      button('moderation', '', say('voice-choice-moderation')),
    ],
    lasting: true,
  };
}

type Opening =
  | 'voice-lead-question'
  | 'voice-lead-contest'
  | 'voice-coordinator-waiting'
  | 'voice-coordinator-contest';

function linesOf(told: Told, opening: Opening): Message['lines'] {
  const about = aboutWords(told.commitment, told.activity);
  return [
    title(say(opening, { name: refPhrase(told), about })),
    quote(told.text),
    ...told.evidence.map((piece) => quote(piece.kind === 'link' ? piece.url : piece.name)),
  ];
}

/** To whoever asked or contested: something was said to it. */
export function saidToAuthor(
  ref: ContributionRef & { readonly commitment: number },
  response: Pick<ContributionResponse, 'kind'> & { readonly text: string },
  outcome: Outcome | null,
): Message {
  const values = { name: refPhrase(ref), number: String(ref.commitment) };
  return {
    lines: [
      title(
        response.kind === 'answer'
          ? say('voice-author-answer', values)
          : outcome === null
            ? say('voice-author-reply', values)
            : say('voice-author-closing', { ...values, outcome: outcomeWords(outcome) }),
      ),
      quote(response.text),
    ],
    choices: [
      button('voice', refWords(ref), say('voice-choice-see')),
      button('commitment', String(ref.commitment), say('choice-to-commitment', { number: values.number })),
    ],
    lasting: true,
  };
}

/** To the coordinators: a contest was replied to, and theirs is the closing word. */
export function replyToCoordinators(
  ref: ContributionRef & { readonly commitment: number },
  reply: string,
): Message {
  const number = String(ref.commitment);
  return {
    lines: [title(say('voice-coordinator-reply', { name: refPhrase(ref), number })), quote(reply)],
    choices: [
      button('voice-close', refWords(ref), say('voice-choice-close')),
      button('voice', refWords(ref), say('voice-choice-see')),
    ],
    lasting: true,
  };
}

/** To whoever said it: everybody can read it now, or nobody can any more. */
export function fateToAuthor(ref: ContributionRef, reason: string | null): Message {
  const name = refPhrase(ref);
  return {
    lines: [
      text(
        reason === null
          ? say('voice-author-released', { name })
          : say('voice-author-withheld', { name, reason: reasonWords(reason) }),
      ),
    ],
    choices: [
      button('voice', refWords(ref), say('voice-choice-see')),
      button('own-voices', '', say('voice-choice-own')),
    ],
    lasting: true,
  };
}
