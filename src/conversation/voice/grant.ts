import { text } from '#chat/lines.ts';
import { say } from '#i18n/phrase.ts';
import type { Facts } from '../facts.ts';
import { waitingOn } from '../receipt.ts';
import type { Turn } from '../reply.ts';
import { homeChoices, tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';
import { beginContribution } from './begin.ts';
import { changeRhythm, followIt, leaveAll, unfollowIt } from './follow.ts';
import { look } from './look.ts';
import { choosePublicTexts, releaseIt } from './moderate.ts';
import { beginResponse } from './respond.ts';
import type { VoiceWish } from './wish.ts';

/** What comes of a wish; permission.ts was asked before. */
export function grantVoice(session: Session, wish: VoiceWish, facts: Facts): Turn {
  if (!facts.plan)
    return tellAndAsk(session, facts, [text(say('no-plan'))], homeChoices(facts, waitingOn(facts).length));
  switch (wish.wish) {
    case 'follow':
      return followIt(session, wish.target, facts);
    case 'unfollow':
      return unfollowIt(session, wish.target, facts);
    case 'leave-all':
      return leaveAll(session, wish.sure, facts);
    case 'rhythm':
      return changeRhythm(session, wish.rhythm, facts);
    case 'ask':
      return beginContribution(session, { task: 'ask', about: wish.about, activity: null }, facts);
    case 'contest':
      return beginContribution(session, { ...wish, task: 'contest' }, facts);
    case 'answer':
    case 'close':
    case 'withhold':
      return beginResponse(session, wish, facts);
    case 'release':
      return releaseIt(session, wish.ref, facts);
    case 'public-texts':
      return choosePublicTexts(session, wish.publicTexts, facts);
    case 'following':
    case 'voices':
    case 'voice':
    case 'own':
    case 'owed':
    case 'moderation':
      return look(session, wish, facts);
    default:
      return wish satisfies never;
  }
}
