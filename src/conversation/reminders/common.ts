import { button, text } from '#chat/lines.ts';
import type { Choice } from '#chat/message.ts';
import { say } from '#i18n/phrase.ts';
import type { Value } from '#i18n/phrase.ts';
import type { Facts } from '../facts.ts';
import { waitingOn } from '../receipt.ts';
import type { Turn } from '../reply.ts';
import { homeChoices, tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';

export const remindersChoice = (): Choice => button('reminders', 'own', say('menu-reminders'));

export function homeOf(facts: Facts): readonly Choice[] {
  return homeChoices(facts, waitingOn(facts).length);
}

/** Nobody is reminded of anything without a plan. */
export function withoutPlan(session: Session, facts: Facts): Turn {
  return tellAndAsk(session, facts, [text(say('no-plan'))], homeOf(facts));
}

/** A lead's name, or what they lead for whoever has to tell them apart. */
export function leadName(one: {
  readonly name: string | null;
  readonly commitments: readonly number[];
}): Value {
  return one.name ?? say('person-unnamed-lead', { numbers: { list: one.commitments.map(String) } });
}
