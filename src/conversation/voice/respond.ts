import { button, note, problem } from '#chat/lines.ts';
import type { Line } from '#chat/message.ts';
import { refWords } from '#domain/contribution.ts';
import type { KeptContribution } from '#domain/contribution-reading.ts';
import { say } from '#i18n/phrase.ts';
import { contributionLines, responseLines } from '#report/voice/contribution-message.ts';
import type { Facts } from '../facts.ts';
import { waitingOn } from '../receipt.ts';
import type { Turn } from '../reply.ts';
import { homeChoices, tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';
import { begun } from './begin.ts';
import type { VoiceDraft, VoiceTask } from './draft.ts';
import { contributionFound, may, noSuch } from './look.ts';
import type { VoiceWish } from './wish.ts';

type Wanted = Extract<VoiceWish, { readonly wish: 'answer' | 'close' | 'withhold' }>;

/** Begins an answer, a reply, a closing word, or the taking away of a text; or says why there can be none. */
export function beginResponse(session: Session, wish: Wanted, facts: Facts): Turn {
  const home = homeChoices(facts, waitingOn(facts).length);
  const one = contributionFound(facts);
  if (!one) return tellAndAsk(session, facts, [problem(noSuch(wish.ref))], home);
  const task = taskOf(wish, one);
  const response = wish.wish === 'withhold' ? one.responses[wish.place - 1] : undefined;
  const place = wish.wish === 'withhold' ? wish.place : 0;
  const refused = refusalOf(task, one, place, facts);
  if (refused) {
    const see = button('voice', refWords(one), say('voice-choice-see'));
    return tellAndAsk(session, facts, [refused], [see, ...home]);
  }
  const { kind, number } = one;
  const draft: VoiceDraft = {
    kind: 'voice',
    id: facts.freshIds[0] ?? '',
    startedAt: facts.now,
    about: String(one.commitment),
    plan: facts.plan?.id ?? 0,
    task,
    step: task === 'close' ? 'outcome' : 'text',
    of: { kind, number },
    ...(response ? { response: { id: response.id, place } } : {}),
    parts: [],
    evidence: [],
  };
  // Whoever answers or closes has before them what was said to it already.
  return begun(session, draft, facts, [...contributionLines(one), ...responseLines(one)]);
}

function taskOf({ wish }: Wanted, { kind }: KeptContribution): VoiceTask {
  if (wish !== 'answer') return wish;
  return kind === 'question' ? 'answer' : 'reply';
}

/** Why it cannot be; undefined when it can. */
export function refusalOf(
  task: VoiceTask,
  one: KeptContribution,
  place: number,
  facts: Facts,
): Line | undefined {
  const number = String(one.commitment);
  const { leads, coordinates } = may(one, facts);
  if (task === 'withhold') {
    const shown = place === 0 ? one.text !== null : one.responses[place - 1]?.withheldReason === null;
    return shown ? undefined : note(say('voice-withheld-already'));
  }
  if (!leads && !coordinates) return problem(say('leads-it-only', { number }));
  if (one.text === null) return problem(say('voice-is-withheld'));
  if (one.releasedAt === null) return problem(say('voice-waits-release'));
  if (one.closedAt !== null) return problem(say('voice-is-closed'));
  if (task === 'close' && one.kind === 'question') return problem(say('voice-question-not-closed'));
  return undefined;
}
