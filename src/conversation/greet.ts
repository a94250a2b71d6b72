import { text } from '#chat/lines.ts';
import { say } from '#i18n/phrase.ts';
import { demonstrationLines } from '#report/invented-past.ts';
import type { Facts } from './facts.ts';
import { waitingOn } from './receipt.ts';
import type { Turn } from './reply.ts';
import { homeChoices, tellAndAsk } from './reply.ts';
import type { Session } from './session.ts';

/** What is said first: what awaits news, or how to ask. */
export function greet(session: Session, facts: Facts): Turn {
  const waiting = waitingOn(facts).length;
  const greeting =
    facts.desk.length === 0
      ? say('greet-public')
      : waiting > 0
        ? say('greet-lead', { count: waiting })
        : say('greet-lead-done');
  const demonstration = facts.plan ? demonstrationLines(facts.plan) : [];
  return tellAndAsk(
    session,
    facts,
    [text(facts.plan ? greeting : say('no-plan')), ...demonstration],
    homeChoices(facts, waiting),
  );
}
