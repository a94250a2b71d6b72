import { sql } from 'kysely';
import { mergeCommittee } from './committee/forgotten.ts';
import type { Trx } from './people.ts';
import { mergeVoice } from './voice/forgotten.ts';

/**
 * Two persons turn out to be one human: accounts, devices, posts, messages and what is still to be said of `from`
 * become `into`'s. Entries of the record keep their author. `from` stays behind without anything.
 */
export async function mergePeople(trx: Trx, from: number, into: number, at: Date): Promise<void> {
  await sql`select id from person where id in (${from}, ${into}) order by id for update`.execute(trx);
  // The web knows one chat for each person, by their pseudonym.
  await sql`
    update outbox set chat = (select pseudonym::text from person where id = ${into})
    where person_id = ${from} and platform = 'web' and sent_at is null and dead_at is null`.execute(trx);
  await sql`
    insert into account (platform, chat, person_id, created_at)
    select 'web', pseudonym::text, id, ${at}::timestamptz from person
    where id = ${into} and exists (select from account where person_id = ${from} and platform = 'web')
    on conflict do nothing`.execute(trx);
  await sql`delete from account where person_id = ${from} and platform = 'web'`.execute(trx);
  for (const table of ['account', 'device', 'inbox', 'outbox'] as const)
    await sql`update ${sql.table(table)} set person_id = ${into} where person_id = ${from}`.execute(trx);
  await sql`
    update post set until = ${at}::timestamptz from post held
    where post.person_id = ${from} and post.until is null and held.person_id = ${into} and held.until is null
      and (held.plan_id, held.role, held.commitment_id) is not distinct from (post.plan_id, post.role, post.commitment_id)`.execute(
    trx,
  );
  await sql`update post set person_id = ${into} where person_id = ${from}`.execute(trx);
  await mergeWishes(trx, from, into);
  await mergeVoice(trx, from, into);
  await mergeCommittee(trx, from, into);
  await sql`
    update person set name = coalesce(person.name, other.name),
      chosen_plan = coalesce(person.chosen_plan, other.chosen_plan) from person other
    where person.id = ${into} and other.id = ${from}`.execute(trx);
  await sql`
    update person set name = null, chosen_plan = null, merged_into = ${into} where id = ${from}`.execute(trx);
  await sql`update person set merged_into = ${into} where merged_into = ${from}`.execute(trx);
  await sql`update invitation set succeeds = ${into} where succeeds = ${from}`.execute(trx);
  await sql`update audit set person_id = ${into} where person_id = ${from}`.execute(trx);
  await sql`update closed_period set closed_by = ${into} where closed_by = ${from}`.execute(trx);
  for (const table of ['indicator_value', 'assessment'] as const)
    await sql`update ${sql.table(table)} set person_id = ${into} where person_id = ${from}`.execute(trx);
  await sql`update invitation set used_by = ${into} where used_by = ${from}`.execute(trx);
  await sql`delete from invitation where person_id = ${from} and used_at is null`.execute(trx);
}

/** How `into` wants to be reminded stays; without a word of theirs, it is what `from` said. Nobody is their own deputy. */
async function mergeWishes(trx: Trx, from: number, into: number): Promise<void> {
  await sql`
    update preference set deputy_id = null
    where person_id in (${from}, ${into}) and deputy_id in (${from}, ${into})`.execute(trx);
  await sql`update preference set deputy_id = ${into} where deputy_id = ${from}`.execute(trx);
  await sql`
    update preference set person_id = ${into}
    where person_id = ${from} and not exists (select from preference where person_id = ${into})`.execute(trx);
  await sql`delete from preference where person_id = ${from}`.execute(trx);
}

/** Both conversations as they stand, held until the transaction ends. */
export async function holdSessions(
  trx: Trx,
  personIds: readonly number[],
): Promise<ReadonlyMap<number, { readonly state: unknown; readonly turn: number }>> {
  const { rows } = await sql<{ id: number; state: unknown; turn: number }>`
    select person_id as id, state, turn from session where person_id in (${sql.join([...personIds])})
    order by person_id for update`.execute(trx);
  return new Map(rows.map(({ id, ...session }) => [id, session]));
}

/** Changes a conversation from outside of it: a turn that was being thought is thought anew. */
export async function replaceSession(trx: Trx, personId: number, state: object | null): Promise<void> {
  await sql`
    update session set state = ${JSON.stringify(state)}::jsonb, turn = turn + 1,
      draft_since = case when ${state === null} then null else draft_since end
    where person_id = ${personId}`.execute(trx);
}
