import { note, problem } from '#chat/lines.ts';
import type { RosterPerson } from '#domain/secretariat.ts';
import { fold } from '#domain/words.ts';
import { say } from '#i18n/phrase.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { listOf } from '../account/say-account.ts';
import type { Facts } from '../facts.ts';
import type { Answer } from '../question.ts';
import type { Turn } from '../reply.ts';
import { askOnceMore, tellAndAsk, withAside } from '../reply.ts';
import type { Session } from '../session.ts';
import type { PostsDraft } from './draft.ts';
import { numbersSaid } from './numbers-said.ts';
import { ask, homeOf, movePosts, rosterOf } from './posts-move.ts';
import { candidates, nameOf } from './posts-question.ts';

/** Begins to move posts: of this person, or of the one who asks; with commitments, and perhaps a name, said already. */
export function beginPosts(
  session: Session,
  move: PostsDraft['move'],
  { person, said }: { readonly person?: number; readonly said?: string },
  facts: Facts,
): Turn {
  const { people } = rosterOf(facts);
  const coordinates = facts.roles.includes('coordinator');
  const meant = people.find(({ id }) => id === (coordinates ? person : facts.personId));
  const me = people.find(({ id, roles }) => id === facts.personId && roles.includes('lead'));
  const leaves =
    move === 'assign' ? undefined : (meant ?? me ?? (coordinates ? onlyHolder(people, said) : undefined));
  if (person !== undefined && !meant)
    return tellAndAsk(session, facts, [note(say('stale-button'))], homeOf(facts));
  if (leaves && leaves.commitments.length === 0)
    return tellAndAsk(
      session,
      facts,
      [problem(say('secretariat-no-posts', { name: nameOf(leaves, facts) }))],
      homeOf(facts),
    );
  const draft: PostsDraft = {
    kind: 'secretariat',
    task: 'posts',
    id: facts.freshIds[0] ?? '',
    startedAt: facts.now,
    about: '',
    move,
    step: move === 'assign' || leaves ? 'commitments' : 'from',
    ...(leaves ? { from: leaves } : {}),
    ...(move === 'assign' && meant ? { to: meant } : {}),
    newcomer: false,
    commitments: [],
    ...(said === undefined ? {} : { said }),
    people: [...people],
    page: 0,
  };
  const begun = withAside({ ...session }, session.draft);
  const asking = { ...begun, draft, parked: false };
  return said === undefined || draft.step === 'from'
    ? tellAndAsk(asking, facts, [])
    : takeCommitments(asking, draft, said, facts);
}

/** The one person who holds all commitments that were said: nobody has to be asked whose they are. */
function onlyHolder(people: readonly RosterPerson[], said = ''): RosterPerson | undefined {
  const { numbers } = numbersSaid(said);
  if (numbers === 'all' || numbers.length === 0) return undefined;
  const holders = people.filter(({ commitments }) => numbers.every((one) => commitments.includes(one)));
  return holders.length === 1 ? holders[0] : undefined;
}

/** An answer about posts. What the roster says now holds, and not what was read for the question. */
export function answerPosts(session: Session, known: PostsDraft, given: Answer, facts: Facts): Turn {
  const { people } = rosterOf(facts);
  const find = (one: RosterPerson | undefined) => people.find(({ id }) => id === one?.id);
  const draft: PostsDraft = { ...known, people: [...people] };
  if (given.kind === 'files') return tellAndAsk(session, facts, [problem(say('files-not-here'))]);
  if (given.kind === 'choice' && (given.id === 'next' || given.id === 'previous'))
    return ask(session, { ...draft, page: Math.max(0, draft.page + (given.id === 'next' ? 1 : -1)) }, facts);
  switch (draft.step) {
    case 'from':
    case 'to':
      return takePerson(session, draft, given, facts);
    case 'commitments':
      return takeCommitments(session, draft, given.kind === 'choice' ? 'all' : given.text, facts);
    case 'confirm': {
      const { from: _, to: __, ...rest } = draft;
      const [from, to] = [find(draft.from), find(draft.to)];
      const fresh = { ...rest, ...(from ? { from } : {}), ...(to ? { to } : {}) };
      return given.kind === 'choice'
        ? movePosts(session, draft, fresh, facts)
        : askOnceMore(session, facts, [note(say('choose-one'))]);
    }
    default:
      return draft.step satisfies never;
  }
}

function takePerson(session: Session, draft: PostsDraft, given: Answer, facts: Facts): Turn {
  if (given.kind === 'choice' && given.id === 'newcomer')
    return ask(session, { ...draft, newcomer: true, step: 'confirm' }, facts);
  const pool = candidates(draft);
  const said = given.kind === 'choice' ? '' : fold(given.kind === 'text' ? given.text : '').trim();
  const named = (one: RosterPerson) => said !== '' && one.name !== null && fold(one.name).includes(said);
  const meant = given.kind === 'choice' ? pool.filter(({ id }) => given.id === `p${id}`) : pool.filter(named);
  const [one] = meant;
  const self = draft.step === 'to' && draft.from && named(draft.from) && meant.length === 0;
  if (self) return ask(session, draft, facts, [problem(say('secretariat-to-oneself'))]);
  if (!one || meant.length > 1)
    return ask(session, draft, facts, [
      problem(say(one ? 'secretariat-name-several' : 'secretariat-name-unknown')),
    ]);
  if (draft.step === 'from') {
    const next = { ...draft, from: one, step: 'commitments' as const, page: 0 };
    return next.said === undefined
      ? ask(session, next, facts)
      : takeCommitments(session, next, next.said, facts);
  }
  return ask(session, { ...draft, to: one, newcomer: false, step: 'confirm' }, facts);
}

function takeCommitments(session: Session, draft: PostsDraft, words: string, facts: Facts): Turn {
  const { commitments: known, people } = rosterOf(facts);
  const from = people.find(({ id }) => id === draft.from?.id);
  const { numbers, rest } = numbersSaid(words === 'all' ? '' : words);
  const all = words === 'all' || numbers === 'all';
  const wanted = all ? (from?.commitments ?? []) : numbers;
  const refused = (phrase: AnyPhrase) =>
    ask(session, { ...draft, step: 'commitments' }, facts, [problem(phrase)]);
  if (wanted.length === 0) return refused(say('secretariat-numbers-how'));
  const unknown = wanted.filter((number) => !known.includes(number));
  if (unknown.length > 0) return refused(say('secretariat-unknown-commitment', { numbers: listOf(unknown) }));
  const others = wanted.filter((number) => from && !from.commitments.includes(number));
  if (from && others.length > 0)
    return refused(say('secretariat-not-their-post', { name: nameOf(from, facts), numbers: listOf(others) }));
  const next: PostsDraft = {
    ...draft,
    commitments: [...wanted],
    page: 0,
    step: draft.move === 'end' || draft.to ? 'confirm' : 'to',
  };
  return rest !== '' && next.step === 'to'
    ? takePerson({ ...session, draft: next }, next, { kind: 'text', text: rest, message: '' }, facts)
    : ask(session, next, facts);
}
