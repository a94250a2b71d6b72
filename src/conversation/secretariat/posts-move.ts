import { button, note, problem, text } from '#chat/lines.ts';
import type { Line } from '#chat/message.ts';
import { INVITATION_DAYS } from '#domain/access.ts';
import { addDays } from '#domain/calendar.ts';
import type { Roster } from '#domain/secretariat.ts';
import { say } from '#i18n/phrase.ts';
import { listOf, placeLines } from '../account/say-account.ts';
import type { Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import { tell, tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';
import type { SecretariatAct } from './act.ts';
import type { PostsDraft } from './draft.ts';
import { nameOf } from './posts-question.ts';

const EMPTY: Roster = { people: [], commitments: [] };
/** What was read for it. */
export const rosterOf = ({ found: { secretariat } }: Facts): Roster =>
  secretariat?.of === 'roster' ? secretariat.roster : EMPTY;
export const homeOf = ({ roles }: Facts) =>
  roles.includes('coordinator')
    ? [button('people', '', say('choice-people')), button('desk', '', say('secretariat-choice-desk'))]
    : [button('mine', '', say('choice-mine')), button('plan', '', say('choice-plan'))];

/** The open question of this draft, behind these lines. */
export function ask(session: Session, draft: PostsDraft, facts: Facts, lines: readonly Line[] = []): Turn {
  return tellAndAsk({ ...session, draft }, facts, lines);
}

/** Moves them as they were asked about; where somebody else has changed them meanwhile, that is said and asked anew. */
export function movePosts(session: Session, asked: PostsDraft, draft: PostsDraft, facts: Facts): Turn {
  const { move, from, to, newcomer, commitments } = draft;
  const gone = asked.from ? commitments.filter((number) => !from?.commitments.includes(number)) : [];
  if (gone.length > 0 || (asked.to && !newcomer && !to)) {
    const moved = [
      problem(say('secretariat-posts-moved', { numbers: listOf(gone.length > 0 ? gone : commitments) })),
    ];
    return from && from.commitments.length > 0
      ? ask(session, { ...draft, step: 'commitments', commitments: [] }, facts, moved)
      : tell({ ...session, draft: null }, moved, homeOf(facts));
  }
  const act = actOf(draft, facts);
  if (!act) return tellAndAsk(session, facts, [note(say('stale-button'))]);
  const numbers = listOf(commitments);
  const done = newcomer
    ? [
        text(
          say('secretariat-hand-over-code', { numbers, day: { day: addDays(facts.today, INVITATION_DAYS) } }),
        ),
        ...placeLines(facts.places, facts.freshCode),
      ]
    : [
        text(
          say(`secretariat-done-${move}`, {
            numbers,
            name: from ? nameOf(from, facts) : '',
            to: to ? nameOf(to, facts) : '',
          }),
        ),
      ];
  const turn = tell({ ...session, draft: null }, done, homeOf(facts), [{ kind: 'area', act }]);
  return { ...turn, message: { ...turn.message, lasting: true } };
}

function actOf(
  { move, from, to, newcomer, commitments }: PostsDraft,
  { freshCode }: Facts,
): SecretariatAct | undefined {
  const area = 'secretariat' as const;
  switch (move) {
    case 'assign':
      return to && { area, act: 'assign', to: to.id, commitments };
    case 'end':
      return from && { area, act: 'end-post', from: from.id, commitments };
    case 'hand-over':
      if (!from) return undefined;
      return newcomer
        ? { area, act: 'hand-over-code', from: from.id, code: freshCode, commitments }
        : to && { area, act: 'hand-over', from: from.id, to: to.id, commitments };
    default:
      return move satisfies never;
  }
}
