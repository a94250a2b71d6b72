import { button, note, problem, text } from '#chat/lines.ts';
import { MOST_MEGABYTES_IN_CHAT, MOST_ROWS_IN_CHAT } from '#domain/plan-table/chat-limits.ts';
import { say } from '#i18n/phrase.ts';
import type { Facts } from '../facts.ts';
import { waitingOn } from '../receipt.ts';
import type { Turn } from '../reply.ts';
import { homeChoices, tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';
import { tellChecked } from './checked.ts';
import type { ImportWish } from './wish.ts';

/** What comes of a wish; permission.ts was asked before. */
export function grantImport(session: Session, wish: ImportWish, facts: Facts): Turn {
  switch (wish.wish) {
    case 'how':
      return how(session, facts);
    case 'several':
      return tellAndAsk(
        session,
        facts,
        [problem(say('import-one-file'))],
        homeChoices(facts, waitingOn(facts).length),
      );
    case 'check': {
      const found = facts.found.import;
      return found
        ? tellChecked(session, found, facts)
        : tellAndAsk(session, facts, [note(say('stale-button'))]);
    }
    default:
      return wish satisfies never;
  }
}

function how(session: Session, facts: Facts): Turn {
  const limits = say('import-limits', {
    rows: String(MOST_ROWS_IN_CHAT),
    size: String(MOST_MEGABYTES_IN_CHAT),
  });
  const turn = tellAndAsk(
    session,
    facts,
    [text(say('import-how')), note(limits)],
    [button('plans', '', say('import-choice-plans'))],
  );
  return { ...turn, message: { ...turn.message, document: { make: 'import-form' } } };
}
