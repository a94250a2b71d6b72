import { note, problem } from '#chat/lines.ts';
import { LONGEST_ACTIONS, LONGEST_TEXT, lengthOf } from '#domain/update.ts';
import { say } from '#i18n/phrase.ts';
import { actionsOf } from './draft.ts';
import type { Facts } from './facts.ts';
import type { Turn } from './reply.ts';
import { tellAndAsk } from './reply.ts';
import type { Session } from './session.ts';
import { tooLong } from './steps/give-reason.ts';

/** A message of the open draft that now reads otherwise. Undefined when it is not one of them. */
export function editAnswer(session: Session, message: string, words: string, facts: Facts): Turn | undefined {
  const { draft } = session;
  if (draft?.kind !== 'update' || !words) return undefined;
  if (draft.actions.some((part) => part.message === message)) {
    const edited = {
      ...draft,
      actions: draft.actions.map((part) => (part.message === message ? { ...part, text: words } : part)),
    };
    if (lengthOf(actionsOf(edited)) > LONGEST_ACTIONS)
      return tellAndAsk(session, facts, [problem(tooLong(words))]);
    return tellAndAsk({ ...session, draft: edited }, facts, [note(say('edit-taken'))]);
  }
  const step = Object.entries(draft.saidBy).find(([, by]) => by === message)?.[0];
  const field =
    step === 'give-reason'
      ? 'reason'
      : step === 'name-difficulties'
        ? 'difficulties'
        : step === 'plan-next-steps'
          ? 'nextSteps'
          : undefined;
  if (!field) return undefined;
  if (lengthOf(words) > LONGEST_TEXT) return tellAndAsk(session, facts, [problem(tooLong(words))]);
  return tellAndAsk({ ...session, draft: { ...draft, [field]: words } }, facts, [note(say('edit-taken'))]);
}
