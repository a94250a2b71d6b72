import { note, problem } from '#chat/lines.ts';
import type { ContributionRef } from '#domain/contribution.ts';
import type { KeptContribution } from '#domain/contribution-reading.ts';
import { say } from '#i18n/phrase.ts';
import type { Written } from '#report/plan-message.ts';
import { contributionMessage } from '#report/voice/contribution-message.ts';
import {
  moderationMessage,
  owedMessage,
  ownMessage,
  voicesMessage,
} from '#report/voice/contribution-list.ts';
import { followingMessage } from '#report/voice/following-message.ts';
import { refPhrase } from '#report/voice/voice-words.ts';
import type { Facts } from '../facts.ts';
import { waitingOn } from '../receipt.ts';
import type { Turn } from '../reply.ts';
import { homeChoices, tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';
import type { VoiceWish } from './wish.ts';

type Looking = Extract<
  VoiceWish,
  { readonly wish: 'following' | 'voices' | 'voice' | 'own' | 'owed' | 'moderation' }
>;

/** Something to look at. */
export function look(session: Session, wish: Looking, facts: Facts): Turn {
  const { lines, choices } = written(wish, facts);
  return tellAndAsk(session, facts, lines, choices);
}

function written(wish: Looking, facts: Facts): Written {
  const found = facts.found.voice;
  switch (wish.wish) {
    case 'following':
      if (found?.of === 'following') return followingMessage(found.following);
      break;
    case 'voices':
      if (found?.of === 'voices') {
        const open = !facts.plan?.closedAt;
        return voicesMessage(wish.about, found.counts, found.listed, { page: wish.page, open });
      }
      break;
    case 'voice': {
      const one = contributionFound(facts);
      if (one) return contributionMessage(one, may(one, facts));
      return { lines: [problem(noSuch(wish.ref))], choices: homeChoices(facts, waitingOn(facts).length) };
    }
    case 'own':
      if (found?.of === 'own') return ownMessage(found.listed, wish.page);
      break;
    case 'owed':
      if (found?.of === 'owed') return owedMessage(found.listed, wish.page, wish.later);
      break;
    case 'moderation':
      if (found?.of === 'moderation') return moderationMessage(found, found.listed, wish.page);
      break;
    default:
      return wish satisfies never;
  }
  return { lines: [note(say('stale-button'))], choices: homeChoices(facts, waitingOn(facts).length) };
}

export function noSuch(ref: ContributionRef) {
  return say('voice-no-such', { name: refPhrase(ref) });
}

/** The one that was asked for, if the one who asks may see it. */
export function contributionFound({ found: { voice }, roles }: Facts): KeptContribution | undefined {
  const one = voice?.of === 'voice' ? voice.contribution : null;
  if (!one) return undefined;
  if (one.releasedAt !== null) return one;
  // What was taken back before anybody could read it is nobody's any more.
  if (one.text === null) return undefined;
  return one.own || roles.includes('coordinator') ? one : undefined;
}

export function may({ commitment }: Pick<KeptContribution, 'commitment'>, { desk, roles }: Facts) {
  return {
    leads: desk.some((one) => one.commitment === commitment),
    coordinates: roles.includes('coordinator'),
  };
}
