import type { Addressed, Message } from '#chat/message.ts';
import type { Inbound } from '#chat/inbound.ts';
import { waitsSince } from '#conversation/draft.ts';
import type { Effect, Facts, Need } from '#conversation/facts.ts';
import type { Intention } from '#conversation/intention.ts';
import { interpret } from '#conversation/interpret.ts';
import { isAsking } from '#conversation/session.ts';
import { tell } from '#conversation/reply.ts';
import type { Turn } from '#conversation/reply.ts';
import type { Session } from '#conversation/session.ts';
import { aboutPlan, readSession } from '#conversation/session.ts';
import { idsWanted, mayWantCode, needsOf } from '#conversation/needs.ts';
import { restartedLines, transition } from '#conversation/transition.ts';
import { problem } from '#chat/lines.ts';
import { say } from '#i18n/phrase.ts';
import { isPassing } from '#store/passing-error.ts';
import { readTurn } from '#store/read-turn.ts';
import type { TurnRead } from '#store/read-turn.ts';
import { writeTurn } from '#store/write-turn.ts';
import { partsOf } from './apply-effects.ts';
import { factsOf, gather } from './gather-facts.ts';
import { codeOf } from './codes.ts';
import { enter } from './enter.ts';
import { findOrCreatePerson } from './identity.ts';
import type { Services } from './services.ts';

/** `failed`: nothing was written; the same message may be sent again. */
export type Received = { readonly outcome: 'answered' | 'duplicate' | 'failed' };

/** Others may be faster on the same session or activity; each time, the turn is read and thought anew. */
const TRIES = 8;

/**
 * The one door: whatever a person said, tapped, sent or edited becomes one turn, exactly once. It is stored
 * with its answer before this resolves, and the answer is then on its way through the outbox. Never throws.
 */
export async function receive(services: Services, heard: Inbound): Promise<Received> {
  try {
    let inbound: Inbound | undefined;
    for (let tries = 0; tries < TRIES; tries += 1) {
      const outcome = await (async () => {
        inbound ??= await enter(services, heard);
        return tryTurn(services, inbound);
      })().catch((error: unknown) => {
        if (!isPassing(error)) throw error;
      });
      if (outcome) return { outcome };
    }
    throw new Error(`Somebody was faster ${TRIES} times`);
  } catch (error) {
    services.log.error(
      { err: error, platform: heard.from.platform, message: heard.message },
      'A turn failed',
    );
    return { outcome: 'failed' };
  }
}

async function tryTurn(services: Services, inbound: Inbound): Promise<Received['outcome'] | undefined> {
  const read = await readOrBegin(services, inbound);
  if (read.seen) return 'duplicate';
  const { session: remembered, restarted } = readSession(read.state, read.language, read.languageChosen);
  const session = aboutPlan(remembered, read.plan?.code ?? null);
  const crowdedUntil = await findCrowded(services, inbound);
  const facts = { ...factsOf(read, session.language, services, inbound.from), crowdedUntil };
  const turn = await think(services, inbound, session, facts, read);
  const message: Message = restarted
    ? { ...turn.message, lines: [...restartedLines(session), ...turn.message.lines] }
    : turn.message;
  const now = new Date(facts.now);
  const timeZone = read.plan?.timeZone ?? 'UTC';
  const written = await writeTurn(services.db, {
    personId: read.personId,
    planId: read.plan?.id ?? null,
    turnRead: read.turn,
    from: inbound.from,
    inboundMessage: inbound.message,
    content: inbound.content,
    at: now,
    state: turn.session,
    draftSince: waitsSince(turn.session.draft),
    language: turn.session.language,
    timeZone,
    replies: [{ dedupeKey: `${read.personId}:${read.turn + 1}`, message, replaces: inbound.on ?? null }],
    leaseBy: services.instance,
    ...partsOf(turn.effects, {
      read,
      now: facts.now,
      today: facts.today,
      channel: inbound.from.platform,
      newSalt: services.newSalt,
      newId: services.newId,
    }),
  });
  if (!written) return undefined;
  if (inbound.address !== undefined && turn.effects.some(isPublished))
    await services.publishLimit.count(inbound.address);
  services.deliver(
    written.rows
      .filter(({ leased }) => leased)
      .map(
        ({ id, message: said }): Addressed => ({
          id,
          address: inbound.from,
          language: turn.session.language,
          timeZone,
          turn: read.turn + 1,
          message: said,
          answers: inbound.message,
          replaces: inbound.on ?? null,
        }),
      ),
  );
  return 'answered';
}

/** ISO instant from which more may be published from this address. */
async function findCrowded({ publishLimit, clock }: Services, { address }: Inbound): Promise<string | null> {
  const wait = address === undefined ? null : await publishLimit.toWait(address);
  return wait === null ? null : new Date(clock().getTime() + wait).toISOString();
}

function isPublished(effect: Effect): boolean {
  return effect.kind === 'area' && effect.act.area === 'voice' && effect.act.act === 'contribute';
}

async function readOrBegin(
  services: Services,
  { from, message, language = 'fr' }: Inbound,
): Promise<TurnRead> {
  const read = await readTurn(services.db, from, message, services.clock());
  if (read) return read;
  await findOrCreatePerson(services, from, language);
  const begun = await readTurn(services.db, from, message, services.clock());
  if (!begun) throw new Error('A person who was just made cannot be read');
  return begun;
}

/**
 * The pure part, with its second read where one is wanted. A database that fails is the caller's to report, and
 * the message may come again. A mistake of ours ends the turn and not the person's conversation: the draft is
 * parked, whole, and the next message begins outside it.
 */
async function think(
  services: Services,
  inbound: Inbound,
  session: Session,
  facts: Facts,
  read: TurnRead,
): Promise<Turn> {
  const spoken = guessedLanguage(session, inbound);
  const knowing = { ...facts, language: spoken.language };
  const wrong = (err: unknown): Turn => {
    services.log.error({ err, person: read.personId, turn: read.turn }, 'A turn could not be thought');
    return tell({ ...spoken, parked: true }, [problem(say('went-wrong'))], []);
  };
  let intention: Intention;
  let needs: readonly Need[];
  try {
    intention = interpret(inbound.content, inbound.message, spoken, knowing);
    needs = needsOf(intention, spoken, knowing);
  } catch (error) {
    return wrong(error);
  }
  const found = needs.length > 0 ? await gather(services, read, needs, spoken.language) : {};
  try {
    const freshIds = Array.from({ length: idsWanted(intention, spoken, knowing) }, services.newId);
    const freshCode = mayWantCode(intention, spoken) ? codeOf(services.newSalt()) : '';
    const known = { ...knowing, found, freshIds, freshCode };
    return transition(spoken, intention, inbound.message, known, read.turn + 1);
  } catch (error) {
    return wrong(error);
  }
}

/** Whoever writes Arabic before having chosen a language is answered in Arabic; not for a word of it in an answer. */
function guessedLanguage(session: Session, { content }: Inbound): Session {
  const arabic = content.kind === 'said' && /\p{Script=Arabic}/u.test(content.text.slice(0, 500));
  return arabic && !session.languageChosen && !isAsking(session) ? { ...session, language: 'ar' } : session;
}
