import { button, note, text } from '#chat/lines.ts';
import { say } from '#i18n/phrase.ts';
import { editAnswer } from './edit-answer.ts';
import type { Facts } from './facts.ts';
import type { Intention } from './intention.ts';
import { waitingOn } from './receipt.ts';
import type { Turn } from './reply.ts';
import { homeChoices, tellAndAsk } from './reply.ts';
import type { Session } from './session.ts';

/** An edited message changes the open draft, or is offered as a correction of what was recorded. */
export function edit(
  session: Session,
  { message, text: words }: Extract<Intention, { to: 'edit' }>,
  facts: Facts,
): Turn {
  const edited = editAnswer(session, message, words, facts);
  if (edited) return edited;
  const recorded = session.recorded.find(({ messages }) => messages.includes(message));
  return recorded
    ? tellAndAsk(
        session,
        facts,
        [text(say('edit-of-recorded'))],
        [],
        [button('correct', recorded.update, say('choice-correct'))],
      )
    : tellAndAsk(session, facts, [note(say('edit-not-taken'))], homeChoices(facts, waitingOn(facts).length));
}
