import { note, problem, text } from '#chat/lines.ts';
import type { Entered } from '#chat/inbound.ts';
import { say } from '#i18n/phrase.ts';
import { briefLines } from '#report/secretariat/brief-message.ts';
import type { Facts } from './facts.ts';
import { isAsking } from './session.ts';
import { menuFor } from './menu.ts';
import { waitingOn } from './receipt.ts';
import type { Turn } from './reply.ts';
import { homeChoices, tellAndAsk } from './reply.ts';
import type { Session } from './session.ts';

/** What is said to somebody who has entered a code; what was open on another account goes on here. */
export function enter(session: Session, outcome: Entered, facts: Facts): Turn {
  const waiting = waitingOn(facts).length;
  const home = homeChoices(facts, waiting);
  if (outcome === 'wrong' || outcome === 'too-often')
    return tellAndAsk(session, facts, [problem(say(`entered-${outcome}`))], home);
  const isFree = !isAsking(session) && waiting > 0;
  const next = isFree ? [note(say('mine-waiting', { count: waiting }))] : [];
  const { secretariat } = facts.found;
  const brief = secretariat?.of === 'brief' ? briefLines(secretariat.briefs) : [];
  const lines = [text(say(`entered-${outcome}`)), ...brief, ...next];
  const turn = tellAndAsk(session, facts, lines, home);
  return { ...turn, message: { ...turn.message, menu: menuFor(facts.roles) } };
}
