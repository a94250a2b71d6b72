import { button, note, problem, text } from '#chat/lines.ts';
import type { Followed, FollowTarget, Rhythm } from '#domain/follow.ts';
import { targetWords } from '#domain/follow.ts';
import { say } from '#i18n/phrase.ts';
import {
  followedWords,
  followingMessage,
  leaveButton,
  rhythmButton,
} from '#report/voice/following-message.ts';
import type { Effect, Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import { tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';
import type { VoiceAct } from './act.ts';

const effect = (act: VoiceAct): Effect => ({ kind: 'area', act });
const planButton = () => button('plan', '', say('choice-plan'));
const followingButton = () => button('following', '', say('voice-choice-following'));

/** Follows it from now on; what happened before is not told. */
export function followIt(session: Session, target: FollowTarget | null, facts: Facts): Turn {
  const known = targetFound(target, facts);
  if (!known) return notFound(session, target, facts);
  const { followed, following } = known;
  const already = includes(following.followed, followed.target);
  const values = { target: followedWords(followed) };
  const turn = tellAndAsk(
    session,
    facts,
    [
      text(already ? say('voice-followed-already', values) : say('voice-followed-now', values)),
      note(say(following.rhythm === 'daily' ? 'voice-rhythm-daily' : 'voice-rhythm-weekly')),
    ],
    [rhythmButton(following.rhythm), leaveButton(followed), followingButton(), planButton()],
  );
  return already
    ? turn
    : { ...turn, effects: [effect({ area: 'voice', act: 'follow', target: followed.target })] };
}

export function unfollowIt(session: Session, target: FollowTarget | null, facts: Facts): Turn {
  const known = targetFound(target, facts);
  if (!known) return notFound(session, target, facts);
  const { followed, following } = known;
  const values = { target: followedWords(followed) };
  if (!includes(following.followed, followed.target))
    return tellAndAsk(
      session,
      facts,
      [text(say('voice-not-followed', values))],
      [followingButton(), planButton()],
    );
  const again = button('follow', targetWords(followed.target), say('voice-choice-follow-again'));
  const turn = tellAndAsk(
    session,
    facts,
    [text(say('voice-left', values))],
    [again, followingButton(), planButton()],
  );
  return { ...turn, effects: [effect({ area: 'voice', act: 'unfollow', target: followed.target })] };
}

/** Asked once more: a list is not made anew with one tap. */
export function leaveAll(session: Session, sure: boolean, facts: Facts): Turn {
  const { followed } = followingOf(facts);
  if (followed.length === 0) return tellList(session, facts);
  if (!sure)
    return tellAndAsk(
      session,
      facts,
      [text(say('voice-leave-sure', { count: followed.length }))],
      [],
      [button('follow-leave', 'yes', say('voice-choice-leave-yes')), followingButton()],
    );
  const turn = tellAndAsk(session, facts, [text(say('voice-left-all'))], [planButton()]);
  return { ...turn, effects: [effect({ area: 'voice', act: 'unfollow', target: 'all' })] };
}

export function changeRhythm(session: Session, rhythm: Rhythm, facts: Facts): Turn {
  const { followed } = followingOf(facts);
  if (followed.length === 0) return tellList(session, facts);
  const turn = tellAndAsk(
    session,
    facts,
    [text(say(rhythm === 'daily' ? 'voice-rhythm-daily' : 'voice-rhythm-weekly'))],
    [rhythmButton(rhythm), followingButton(), planButton()],
  );
  return { ...turn, effects: [effect({ area: 'voice', act: 'rhythm', rhythm })] };
}

function tellList(session: Session, facts: Facts): Turn {
  const { lines, choices } = followingMessage(followingOf(facts));
  return tellAndAsk(session, facts, lines, choices);
}

function followingOf({ found: { voice } }: Facts) {
  return voice?.of === 'following' ? voice.following : { rhythm: 'daily' as const, followed: [] };
}

function targetFound(target: FollowTarget | null, { found: { voice } }: Facts) {
  if (target === null || voice?.of !== 'target' || voice.title === null) return undefined;
  const followed: Followed = { target, title: voice.title };
  return { followed, following: voice.following };
}

function includes(followed: readonly Followed[], target: FollowTarget): boolean {
  return followed.some((one) => targetWords(one.target) === targetWords(target));
}

/** What was named is not in the plan, or nothing was named. */
function notFound(session: Session, target: FollowTarget | null, facts: Facts): Turn {
  const line =
    target === null
      ? text(say('voice-follow-what'))
      : target.kind === 'commitment'
        ? problem(say('no-commitment', { number: String(target.commitment) }))
        : problem(say('stale-button'));
  return tellAndAsk(session, facts, [line], [followingButton(), planButton()]);
}
