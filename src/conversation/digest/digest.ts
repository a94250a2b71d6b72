import { button, note, problem, text } from '#chat/lines.ts';
import type { Line, Message } from '#chat/message.ts';
import type { Digest } from '#domain/digest-snapshot.ts';
import { DIGESTS_A_PAGE } from '#domain/digest-snapshot.ts';
import { weekOf } from '#domain/week.ts';
import { say } from '#i18n/phrase.ts';
import {
  digestAxesMessage,
  digestAxisMessage,
  digestDifficultiesMessage,
  digestSilentMessage,
  digestsMessage,
  weekAhead,
  weekRefused,
} from '#report/digest-answers.ts';
import { digestMessage } from '#report/digest-message.ts';
import { digestPreviewMessage } from '#report/digest-preview.ts';
import type { Written } from '#report/plan-message.ts';
import type { Facts } from '../facts.ts';
import { waitingOn } from '../receipt.ts';
import type { Turn } from '../reply.ts';
import { homeChoices, tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';
import { askForLine, hold, sendNow } from './coordinate.ts';
import type { DigestWish } from './wish.ts';
import { seesSoFar } from './wish.ts';

/** What comes of a wish about digests; permission.ts was asked before. */
export function grantDigest(session: Session, wish: DigestWish, facts: Facts): Turn {
  const { plan, found } = facts;
  const home = homeChoices(facts, waitingOn(facts).length);
  if (!plan) return tellAndAsk(session, facts, [text(say('no-plan'))], home);
  const current = weekOf(new Date(facts.now), plan.timeZone);
  const tell = ({ lines, choices }: Written) => tellAndAsk(session, facts, lines, choices);
  const history = [button('digests', '', say('digest-choice-history')), ...home];
  if (wish.wish === 'no-week')
    return tell({ lines: [problem(weekRefused(wish.said, wish.read, current))], choices: history });
  if (wish.wish === 'digests') {
    const listed = found.digests ?? [];
    const more = listed.length > DIGESTS_A_PAGE;
    return tell(digestsMessage(listed.slice(0, DIGESTS_A_PAGE), { page: wish.page, more }));
  }
  if (wish.wish !== 'this-week' && wish.week !== null && wish.week > current)
    return tell({ lines: [problem(weekAhead(wish.week))], choices: history });
  const digest = found.digest?.digest;
  if (!digest) return tell({ lines: [note(say('stale-button'))], choices: history });
  const { snapshot } = digest;
  switch (wish.wish) {
    case 'digest':
      return asItWasSent(session, facts, digest);
    case 'this-week':
      return asItWasSent(session, facts, digest, nextLine(facts));
    case 'axes':
      return tell(digestAxesMessage(snapshot));
    case 'axis':
      return tell(
        digestAxisMessage(snapshot, wish.code) ?? { lines: [note(say('stale-button'))], choices: history },
      );
    case 'silent':
      return tell(digestSilentMessage(snapshot));
    case 'difficulties':
      return tell(digestDifficultiesMessage(snapshot));
    case 'send':
      return sendNow(session, digest, facts);
    case 'hold':
      return hold(session, digest, facts);
    case 'line':
      return askForLine(session, digest, facts);
    default:
      return wish satisfies never;
  }
}

/** It stays in the thread. What has not gone out, whoever may see it sees with what can still be done. */
function asItWasSent(session: Session, facts: Facts, digest: Digest, said: readonly Line[] = []): Turn {
  const { lines: own, choices = [] } = messageOf(digest, facts);
  const lines = [...own.slice(0, 1), ...said, ...own.slice(1)];
  // Help requests are for those with a post.
  const theirs = facts.roles.length > 0 ? choices : choices.filter(({ id }) => id !== 'committee:');
  const turn = tellAndAsk(session, facts, lines, theirs);
  return { ...turn, message: { ...turn.message, lasting: true } };
}

/** Of a week that goes on, that it does; to whoever sees the last one instead, when there will be another. */
function nextLine({ found, roles, now, plan }: Facts): readonly Line[] {
  const { digest, next = null } = found.digest ?? {};
  const current = weekOf(new Date(now), plan?.timeZone ?? 'UTC');
  // What is frozen says itself when it goes out.
  if (next === null || (seesSoFar(roles) && digest?.number !== null)) return [];
  const when = { day: { day: next }, time: { time: next } };
  return [note(say(digest?.snapshot.week === current ? 'digest-so-far' : 'digest-next', when))];
}

function messageOf(digest: Digest, { found, now }: Facts): Message {
  if (digest.number === null || digest.sentAt !== null) return digestMessage(digest);
  const sends = found.digest?.sends ?? null;
  // One whose week was missed goes out when it is sent by hand, as one that is held.
  return sends === null
    ? digestPreviewMessage({ ...digest, heldAt: digest.heldAt ?? now }, now)
    : digestPreviewMessage(digest, sends);
}
