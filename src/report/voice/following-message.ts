import { button, note, text, title } from '#chat/lines.ts';
import type { Choice } from '#chat/message.ts';
import type { Followed, Following, FollowTarget } from '#domain/follow.ts';
import { targetWords } from '#domain/follow.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import type { Written } from '../plan-message.ts';

/** Commitments of a long list beyond this are left in words alone. */
const MOST_BUTTONS = 12;

/** "l’engagement 10, Promotion…", "l’axe …", "tout le plan". */
export function followedWords({ target, title: words }: Followed): AnyPhrase {
  switch (target.kind) {
    case 'plan':
      return say('voice-followed-plan');
    case 'axis':
      return say('voice-followed-axis', { title: { title: words } });
    case 'commitment':
      return say('voice-followed-commitment', {
        number: String(target.commitment),
        title: { title: words },
      });
    default:
      return target satisfies never;
  }
}

/** The button under what may be followed; none where it would not fit a platform's button. */
export function followButton(target: FollowTarget): readonly Choice[] {
  const words = targetWords(target);
  return new TextEncoder().encode(words).length > 40
    ? []
    : [
        button(
          'follow',
          words,
          target.kind === 'plan' ? say('voice-choice-follow-plan') : say('voice-choice-follow'),
        ),
      ];
}

/** All that somebody follows, each with a way out. */
export function followingMessage({ rhythm, followed }: Following): Written {
  if (followed.length === 0)
    return {
      lines: [text(say('voice-following-none'))],
      choices: [
        ...followButton({ kind: 'plan' }),
        button('own-voices', '', say('voice-choice-own')),
        button('plan', '', say('choice-plan')),
      ],
    };
  return {
    lines: [
      title(say('voice-following-title')),
      ...followed.map((one) => text(followedWords(one))),
      note(say(rhythm === 'daily' ? 'voice-rhythm-daily' : 'voice-rhythm-weekly')),
    ],
    choices: [
      rhythmButton(rhythm),
      ...followed.slice(0, MOST_BUTTONS).map(leaveButton),
      ...(followed.length > 1 ? [button('follow-leave', '', say('voice-choice-leave-all'))] : []),
      button('own-voices', '', say('voice-choice-own')),
      button('plan', '', say('choice-plan')),
    ],
  };
}

export function rhythmButton(rhythm: Following['rhythm']): Choice {
  return rhythm === 'daily'
    ? button('follow-rhythm', 'weekly', say('voice-choice-weekly'))
    : button('follow-rhythm', 'daily', say('voice-choice-daily'));
}

export function leaveButton({ target }: Pick<Followed, 'target'> & Partial<Followed>): Choice {
  const words = targetWords(target);
  if (target.kind === 'commitment')
    return button('unfollow', words, say('voice-choice-leave', { number: words }));
  return button(
    'unfollow',
    words,
    target.kind === 'plan' ? say('voice-choice-leave-plan') : say('voice-choice-leave-axis'),
  );
}
