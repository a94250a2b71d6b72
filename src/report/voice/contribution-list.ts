import { button, note, text, title } from '#chat/lines.ts';
import type { Choice } from '#chat/message.ts';
import { shortened } from '#chat/shortened.ts';
import type { ContributionCounts } from '#domain/contribution.ts';
import { refWords } from '#domain/contribution.ts';
import type { ListedContribution, ToModerate } from '#domain/contribution-reading.ts';
import { LISTED_A_PAGE } from '#domain/contribution-reading.ts';
import { say } from '#i18n/phrase.ts';
import type { Written } from '../plan-message.ts';
import { aboutWords, refPhrase, stateWords } from './voice-words.ts';

type Listed = readonly ListedContribution[];

/** Asks about a commitment, or contests it: while its plan is open. */
export function speakButtons(commitment: number): readonly Choice[] {
  const number = String(commitment);
  return [
    button('ask', number, say('voice-choice-ask')),
    button('contest', number, say('voice-choice-contest')),
  ];
}

/** What everybody may read of a commitment. */
export function voicesMessage(
  commitment: number,
  counts: ContributionCounts,
  listed: Listed,
  { page, open }: { readonly page: number; readonly open: boolean },
): Written {
  const number = String(commitment);
  return {
    lines: [
      title(say('voice-list-title', { number })),
      counts.questions + counts.contests === 0
        ? text(say('voice-list-none'))
        : text(
            say('voice-list-counts', {
              questions: counts.questions,
              answered: counts.answered,
              contests: counts.contests,
            }),
          ),
    ],
    choices: [
      ...lineButtons(listed, false),
      ...older(listed, 'voices', `${number}/${page + 1}`),
      ...(open ? speakButtons(commitment) : []),
      button('commitment', number, say('choice-to-commitment', { number })),
    ],
  };
}

/** What somebody has asked and contested. */
export function ownMessage(listed: Listed, page: number): Written {
  return {
    lines: [title(say('voice-own-title')), ...(listed.length === 0 ? [text(say('voice-own-none'))] : [])],
    choices: [
      ...lineButtons(listed, true),
      ...older(listed, 'own-voices', String(page + 1)),
      button('following', '', say('voice-choice-following')),
      button('plan', '', say('choice-plan')),
    ],
  };
}

/** What a lead owes a word. */
export function owedMessage(listed: Listed, page: number, later: boolean): Written {
  return {
    lines: [
      ...(later ? [note(say('voice-later'))] : []),
      listed.length === 0 ? text(say('voice-owed-none')) : title(say('voice-owed-title')),
    ],
    choices: [
      ...lineButtons(listed, true),
      ...older(listed, 'to-answer', String(page + 1)),
      button('mine', '', say('choice-mine')),
      button('plan', '', say('choice-plan')),
    ],
  };
}

/** What the coordinator looks after. */
export function moderationMessage(
  { waiting, open, publicTexts }: ToModerate,
  listed: Listed,
  page: number,
): Written {
  const other = publicTexts === 'released' ? 'at-once' : 'released';
  return {
    lines: [
      title(say('voice-moderation-title')),
      text(say('voice-moderation-counts', { waiting, open })),
      note(say(publicTexts === 'released' ? 'voice-mode-released' : 'voice-mode-at-once')),
    ],
    choices: [
      ...lineButtons(listed, true),
      ...older(listed, 'moderation', String(page + 1)),
      button(
        'public-texts',
        other,
        say(other === 'released' ? 'voice-choice-mode-released' : 'voice-choice-mode-at-once'),
      ),
      button('plan', '', say('choice-plan')),
    ],
  };
}

const BEGINNING = 60;

function lineButtons(listed: Listed, about: boolean): readonly Choice[] {
  return listed.slice(0, LISTED_A_PAGE).map((one) => {
    const values = {
      name: refPhrase(one),
      state: stateWords(one),
      beginning: shortened((one.beginning ?? '…').replace(/\s+/g, ' '), BEGINNING),
    };
    return button(
      'voice',
      refWords(one),
      about
        ? say('voice-line-about', { ...values, about: aboutWords(one.commitment, one.activity) })
        : say('voice-line', values),
    );
  });
}

function older(listed: Listed, verb: string, target: string): readonly Choice[] {
  return listed.length > LISTED_A_PAGE ? [button(verb, target, say('choice-older'))] : [];
}
