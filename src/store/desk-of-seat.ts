import { sql } from 'kysely';

/** Parts of the statement that reads turns (read-turn.ts): of one person's `seat`, in the `plan` spoken about. */

/**
 * The posts of whoever is answered for here, found one person at a time. (Where the tables are young, and nothing is
 * known of them yet, asking for all of them at once was planned as a walk through everybody's posts, and stayed so.)
 */
const postsOfSeat = () => sql`unnest(seat.leads) as answering (person_id)
  cross join lateral (
    select * from post where post.person_id = answering.person_id and post.plan_id = plan.id and post.until is null
    offset 0) as post`;

const ownActivities = () => sql`${postsOfSeat()}
  join activity a on a.commitment_id = post.commitment_id
  join commitment c on c.id = a.commitment_id
  join standing st on st.activity_id = a.id
  cross join lateral (
    select *, xmin, ctid from entry where plan_id = st.plan_id and seq = st.seq offset 0) as e
  where post.role = 'lead'`;

/**
 * A row that is changed is written by another transaction (`xmin`), and to another place (`ctid`), which tells two
 * changes of one transaction apart: https://www.postgresql.org/docs/current/ddl-system-columns.html.
 */
export const versionOfSeat = () => sql`
  select md5(string_agg(concat_ws(' ', post.person_id, ${versionsOf('a', 'c', 'st', 'e')}), ',')) as version
  from ${ownActivities()}`;

const versionsOf = (...tables: readonly string[]) =>
  sql.join(tables.flatMap((table) => [sql.ref(`${table}.xmin`), sql.ref(`${table}.ctid`)]));

/** JSON of `DeskRow`s, in the order of the plan. */
export const deskOfSeat = () => sql`(
  select json_agg(json_build_object(
    'id', a.id, 'code', a.commitment || '.' || a.number, 'title', a.title, 'weight', a.weight,
    'dueOn', a.due_on, 'withdrawn', a.withdrawn_at is not null,
    'commitment', a.commitment,
    'lastDifficulties', e.texts -> 'difficulties' ->> 'text',
    'standing', json_build_object('seq', st.seq, 'kind', st.kind, 'band', st.band, 'progress', st.progress,
      'at', st.at, 'reportedAt', st.reported_at),
    'lead', post.person_id
  ) order by c.position, a.position)
  from ${ownActivities()})`;

/** A commitment's title comes once, and not with each of its activities. */
export const titlesOfSeat = () => sql`(
  select json_object_agg(c.number, c.title) from ${postsOfSeat()}
  join commitment c on c.id = post.commitment_id)`;
