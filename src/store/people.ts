import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Address } from '#chat/message.ts';
import type { Db, Schema } from './schema.ts';

/** A transaction: within one, the outer database is never touched (on PGlite that hangs). */
export type Trx = Transaction<Schema>;

export type Role = Schema['post']['role'];
export type Language = Schema['person']['language'];

export type NewPerson = {
  readonly pseudonym: string;
  readonly name: string | null;
  readonly language: Language;
  readonly demonstration: boolean;
  readonly at: Date;
};

/** A person with the conversation that belongs to them, not yet begun (its state is JSON's null). */
export async function insertPerson(trx: Trx, person: NewPerson): Promise<number> {
  const { id } = await trx
    .insertInto('person')
    .values({
      pseudonym: person.pseudonym,
      name: person.name,
      language: person.language,
      demonstration: person.demonstration,
      created_at: person.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('session')
    .values({ person_id: id, state: JSON.stringify(null), updated_at: person.at })
    .execute();
  return id;
}

/** False when the chat belongs to somebody already. */
export async function insertAccount(
  trx: Trx,
  { platform, chat }: Address,
  personId: number,
  at: Date,
): Promise<boolean> {
  const made = await trx
    .insertInto('account')
    .values({ platform, chat, person_id: personId, created_at: at, unreachable_since: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('chat')
    .executeTakeFirst();
  return made !== undefined;
}

/** A post for each commitment of a lead, one for any other role; a post that is held already stays as it is. */
export async function insertPosts(
  trx: Trx,
  post: { readonly personId: number; readonly planId: number | null; readonly role: Role; readonly at: Date },
  commitmentIds: readonly number[],
): Promise<void> {
  const held = post.role === 'lead' ? commitmentIds : [null];
  for (const commitmentId of held) {
    await sql`
      insert into post (person_id, plan_id, role, commitment_id, since)
      values (${post.personId}, ${post.planId}, ${post.role}, ${commitmentId}, ${post.at})
      on conflict do nothing`.execute(trx);
  }
}

export type Person = { readonly id: number; readonly pseudonym: string; readonly language: Language };

/** Whom a chat belongs to. */
export async function findPersonAt(db: Db, { platform, chat }: Address): Promise<Person | undefined> {
  return db
    .selectFrom('account')
    .innerJoin('person', 'person.id', 'account.person_id')
    .where('account.platform', '=', platform)
    .where('account.chat', '=', chat)
    .select(['person.id', 'person.pseudonym', 'person.language'])
    .executeTakeFirst();
}

export async function getPerson(db: Db, id: number): Promise<Person> {
  return db
    .selectFrom('person')
    .where('id', '=', id)
    .select(['id', 'pseudonym', 'language'])
    .executeTakeFirstOrThrow();
}

/** A name for whoever has none yet. */
export async function nameUnnamed(trx: Trx, personId: number, name: string): Promise<void> {
  await trx
    .updateTable('person')
    .set({ name })
    .where('id', '=', personId)
    .where('name', 'is', null)
    .execute();
}

/** The language to begin with, for whoever has not asked for one. */
export async function speakLanguage(trx: Trx, personId: number, language: Language): Promise<void> {
  await trx
    .updateTable('person')
    .set({ language })
    .where('id', '=', personId)
    .where('language_chosen', '=', false)
    .execute();
}

/** The language that a person asked for. */
export async function chooseLanguage(db: Db, personId: number, language: Language): Promise<void> {
  await db
    .updateTable('person')
    .set({ language, language_chosen: true })
    .where('id', '=', personId)
    .execute();
}

/** Ids of a plan's commitments by their numbers; those that do not exist are missing from it. */
export async function commitmentIds(
  db: Db,
  planId: number,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  if (numbers.length === 0) return new Map();
  const found = await db
    .selectFrom('commitment')
    .where('plan_id', '=', planId)
    .where('number', 'in', [...numbers])
    .select(['number', 'id'])
    .execute();
  return new Map(found.map(({ number, id }) => [number, id]));
}

/** Whether a person's conversation has begun. */
export async function hasBegun(db: Db, personId: number): Promise<boolean> {
  const session = await db
    .selectFrom('session')
    .where('person_id', '=', personId)
    .select('turn')
    .executeTakeFirst();
  return session !== undefined && session.turn > 0;
}
