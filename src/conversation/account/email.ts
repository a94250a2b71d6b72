import { button, note, problem, text, title } from '#chat/lines.ts';
import type { Message } from '#chat/message.ts';
import { LETTERS_AN_HOUR, LINK_MINUTES, SHORT_CODE_LENGTH } from '#domain/access.ts';
import { say } from '#i18n/phrase.ts';
import type { Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import { tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';
import { shownCode } from './say-account.ts';

/** Sends a code to an address; whoever enters it here is who reads it. Without an address: how it is said. */
export function linkEmail(session: Session, address: string | null | undefined, facts: Facts): Turn {
  const home = [button('devices', '', say('menu-devices'))];
  const tell = (line: Parameters<typeof text>[0], wrong = false) =>
    tellAndAsk(session, facts, [wrong ? problem(line) : text(line)], [], home);
  if (!facts.places.email) return tell(say('email-off'));
  if (address === undefined) return tell(say('email-how'));
  if (address === null) return tell(say('email-not-understood'), true);
  if ((facts.found.lettersAsked ?? 0) >= LETTERS_AN_HOUR) return tell(say('email-too-often'), true);
  const code = facts.freshCode.slice(0, SHORT_CODE_LENGTH);
  const turn = tell(say('email-sent', { address, minutes: LINK_MINUTES }));
  return { ...turn, effects: [{ kind: 'email', address, code, letter: codeLetter(code) }] };
}

/** The code is not in its title, which stands in lists and on locked screens. */
function codeLetter(code: string): Message {
  return {
    lines: [
      title(say('email-code-title')),
      text(say('email-code', { code: { secret: shownCode(code) }, minutes: LINK_MINUTES })),
      note(say('email-code-not-you')),
    ],
    lasting: true,
  };
}
