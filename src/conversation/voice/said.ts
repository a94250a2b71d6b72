import { readStart } from '#domain/follow.ts';
import type { FollowTarget } from '#domain/follow.ts';
import type { ContributionKind } from '#domain/contribution.ts';
import { PUBLIC_TEXTS } from '#domain/contribution-reading.ts';
import { refOf } from '#domain/plan.ts';
import { fold } from '#domain/words.ts';
import type { Facts } from '../facts.ts';
import { afterWord, listedWords } from '../listed-words.ts';
import { askedAbout } from '../references.ts';
import type { VoiceWish } from './wish.ts';

const area = 'voice' as const;
const FOLLOW = listedWords('voice-words-follow');
const UNFOLLOW = listedWords('voice-words-unfollow');
const ASK = listedWords('voice-words-ask');
const CONTEST = listedWords('voice-words-contest');
const ANSWER = listedWords('voice-words-answer');
const WHOLE_PLAN = new Set(listedWords('voice-words-plan'));
const AXIS = listedWords('voice-words-axis');
const NAMES: readonly (readonly [ContributionKind, readonly string[]])[] = [
  ['question', listedWords('voice-words-question')],
  ['contest', listedWords('voice-words-contested')],
];

/** A wish in words, with what follows them; undefined for any other text. `folded` is empty for a long one. */
export function voiceSaid(_text: string, folded: string, _facts: Facts): VoiceWish | undefined {
  if (folded === '' || folded.length > 120) return undefined;
  const bare = folded.replace(/[\s.!؟?…]+$/u, '');
  const left = afterWord(bare, UNFOLLOW);
  if (left !== undefined) return following('unfollow', left);
  const followed = afterWord(bare, FOLLOW);
  if (followed !== undefined) return following('follow', followed);
  const named = nameSaid(bare);
  if (named) return { area, wish: 'voice', ref: named };
  const answered = nameSaid(afterWord(bare, ANSWER) ?? '');
  if (answered) return { area, wish: 'answer', ref: answered };
  const asked = afterWord(bare, ASK);
  if (asked !== undefined) {
    const about = aboutSaid(asked);
    if (about || asked === '') return { area, wish: 'ask', about: about?.commitment ?? null };
  }
  const contested = afterWord(bare, CONTEST);
  if (contested === undefined) return undefined;
  const about = aboutSaid(contested);
  if (!about && contested !== '') return undefined;
  return { area, wish: 'contest', about: about?.commitment ?? null, activity: about?.activity ?? null };
}

/** What stands behind a slash command of these; undefined where it says nothing more. */
export function voiceCommand(name: string, rest: string, facts: Facts): VoiceWish | undefined {
  const publicTexts = name === 'publictexts' ? PUBLIC_TEXTS.find((one) => one === rest) : undefined;
  if (publicTexts) return { area, wish: 'public-texts', publicTexts };
  return ['follow', 'ask', 'contest'].includes(name)
    ? voiceSaid('', fold(`${name} ${rest}`), facts)
    : undefined;
}

/** What a link of a page says behind `/start`; undefined for anything else. */
export function voiceStarted(words: string): VoiceWish | undefined {
  const to = readStart(words);
  if (!to) return undefined;
  switch (to.open) {
    case 'follow':
      return { area, wish: 'follow', target: to.target };
    case 'ask':
      return { area, wish: 'ask', about: to.commitment };
    case 'contest':
      return { area, wish: 'contest', about: to.commitment, activity: to.activity };
    default:
      return to satisfies never;
  }
}

/** Undefined where what follows is nothing that anyone can follow: somebody just speaks. */
function following(wish: 'follow' | 'unfollow', rest: string): VoiceWish | undefined {
  if (rest === '') return wish === 'follow' ? { area, wish, target: null } : { area, wish: 'following' };
  if (WHOLE_PLAN.has(rest)) return { area, wish, target: { kind: 'plan' } };
  const axis = afterWord(rest, AXIS);
  if (axis && /^[a-z0-9_-]{1,35}$/.test(axis)) return { area, wish, target: { kind: 'axis', axis } };
  const about = aboutSaid(rest);
  const target: FollowTarget | undefined = about && { kind: 'commitment', commitment: about.commitment };
  return target && { area, wish, target };
}

/** "l’engagement 4", "4", "4.3": nothing else may stand there. */
function aboutSaid(rest: string) {
  const view = askedAbout(rest);
  if (view?.view === 'commitment') return { commitment: view.number, activity: null };
  const ref = view?.view === 'activity' ? refOf(view.code) : undefined;
  return ref && view?.view === 'activity' ? { commitment: ref.commitment, activity: view.code } : undefined;
}

/** "question 12", "la contestation 3". */
function nameSaid(folded: string) {
  for (const [kind, words] of NAMES) {
    const number = /^(?:n°? ?|no ?)?([1-9]\d{0,5})$/.exec(afterWord(folded, words) ?? '')?.[1];
    if (number) return { kind, number: Number(number) };
  }
  return undefined;
}
