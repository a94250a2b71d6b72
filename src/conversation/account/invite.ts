import { button, problem, text } from '#chat/lines.ts';
import { addDays } from '#domain/calendar.ts';
import { INVITATION_DAYS } from '#domain/access.ts';
import { say } from '#i18n/phrase.ts';
import type { Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import { tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';
import type { InviteSaid } from './invite-said.ts';
import { listOf, placeLines, roleWords } from './say-account.ts';

/** An invitation with a link for each platform, or the question whom to invite. */
export function invite(session: Session, said: InviteSaid | undefined, facts: Facts): Turn {
  const home = [button('people', '', say('choice-people'))];
  if (!facts.plan) return tellAndAsk(session, facts, [problem(say('no-plan'))], [], home);
  if (!said)
    return tellAndAsk(
      session,
      facts,
      [text(say('invite-which')), text(say('invite-how'))],
      [],
      [
        button('invite', 'lead', say('choice-invite-lead')),
        button('invite', 'committee', say('choice-invite-committee')),
        button('invite', 'coordinator', say('choice-invite-coordinator')),
        ...home,
      ],
    );
  const { role, commitments, name } = said;
  if (role === 'lead' && commitments.length === 0)
    return tellAndAsk(session, facts, [text(say('invite-how'))], [], home);
  if (role !== 'lead' && commitments.length > 0)
    return tellAndAsk(session, facts, [problem(say('invite-only-lead'))], [], home);
  const unknown = commitments.filter((number) => !facts.found.commitments?.includes(number));
  if (unknown.length > 0)
    return tellAndAsk(
      session,
      facts,
      [problem(say('invite-unknown', { numbers: listOf(unknown) }))],
      [],
      home,
    );
  const turn = tellAndAsk(
    session,
    facts,
    [
      text(
        say('invite-done', { role: roleWords(said), day: { day: addDays(facts.today, INVITATION_DAYS) } }),
      ),
      ...(name ? [text(say('invite-name', { name }))] : []),
      ...placeLines(facts.places, facts.freshCode),
    ],
    [],
    home,
  );
  return {
    ...turn,
    effects: [{ kind: 'invite', code: facts.freshCode, invited: said }],
    message: { ...turn.message, lasting: true },
  };
}
