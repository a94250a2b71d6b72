import { sql } from 'kysely';
import type { Acting } from '#app/areas/acting.ts';
import { findOrCreatePerson } from '#app/identity.ts';
import type { VoiceAct } from '#conversation/voice/act.ts';
import { localDate } from '#domain/calendar.ts';
import { readTurn } from '#store/read-turn.ts';
import type { TestProgram } from './program.ts';

let made = 0;

/** Somebody who has just come, reachable in a terminal; their id. */
export async function newPerson({ services }: TestProgram): Promise<number> {
  made += 1;
  const { id } = await findOrCreatePerson(services, { platform: 'terminal', chat: `somebody ${made}` }, 'fr');
  return id;
}

/** As a turn of theirs would have it. */
export async function actingAs({ db, services }: TestProgram, personId: number): Promise<Acting> {
  const now = services.clock();
  const read = await readTurn(db, { platform: 'terminal', chat: 'visitor' }, '', now);
  if (!read?.plan) throw new Error('There is no plan');
  const { plan } = read;
  return {
    plan,
    personId,
    pseudonym: services.newId(),
    language: 'fr',
    channel: 'terminal',
    now,
    today: localDate(now, plan.timeZone),
    newId: services.newId,
    newSalt: services.newSalt,
  };
}

type Contribute = Extract<VoiceAct, { readonly act: 'contribute' }>;

/** A question, unless it says otherwise. */
export function asking(
  { services }: TestProgram,
  about: Partial<Contribute> & Pick<Contribute, 'commitment'>,
): Contribute {
  return {
    area: 'voice',
    act: 'contribute',
    id: services.newId(),
    kind: 'question',
    activity: null,
    text: 'Pourquoi ?',
    evidence: [],
    contested: null,
    publicTexts: 'at-once',
    ...about,
  };
}

/** How many messages stand in the outbox whose key begins so. */
export async function told({ db }: TestProgram, beginning: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from outbox where dedupe_key like ${`${beginning}%`}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** The id of one who coordinates. */
export async function coordinatorOf({ db }: TestProgram): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    select person_id as id from post where role = 'coordinator' and until is null limit 1`.execute(db);
  return rows[0]?.id ?? 0;
}
