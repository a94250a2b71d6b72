import { sql } from 'kysely';
import type { Contested, ContributionKind } from '#domain/contribution.ts';
import type { ActivityCode } from '#domain/plan.ts';
import { refOf } from '#domain/plan.ts';
import type { Evidence } from '#domain/update.ts';
import type { Language } from '#i18n/language.ts';
import { Outdated } from '../passing-error.ts';
import type { Trx } from '../people.ts';

export type NewContribution = {
  readonly id: string;
  readonly planId: number;
  readonly personId: number;
  readonly kind: ContributionKind;
  readonly commitment: number;
  readonly activity: ActivityCode | null;
  readonly text: string;
  readonly evidence: readonly Evidence[];
  readonly contested: Contested | null;
  readonly language: Language;
  readonly channel: string;
  readonly now: Date;
  /** Local date of the plan's zone. */
  readonly today: string;
};

export type Contributed = { readonly number: number; readonly released: boolean };

/**
 * Keeps a question or a contest, for everybody to read at once unless the plan says otherwise. Undefined when it is
 * kept already: the same id is the same contribution. Throws `Outdated` where the status is no longer the contested one.
 */
export async function contribute(trx: Trx, given: NewContribution): Promise<Contributed | undefined> {
  const { planId, commitment, activity, contested, now } = given;
  // The row of the plan is held: numbers are given one at a time.
  const plan = await trx
    .selectFrom('plan')
    .select('public_texts')
    .where('id', '=', planId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
  const about = await findAbout(trx, planId, commitment, activity);
  if (!about || (activity !== null && !stillStands(about, contested))) throw new Outdated();
  const released = plan.public_texts === 'at-once';
  const { rows } = await sql<{ number: number }>`
    insert into contribution (id, plan_id, kind, number, commitment_id, activity_id, person_id, channel, language, text,
      evidence, contested, at, local_date, released_at)
    select ${given.id}::uuid, ${planId}, ${given.kind}, coalesce(max(number), 0) + 1, ${about.commitmentId}::int,
      ${about.activityId}::int, ${given.personId}::int, ${given.channel}, ${given.language}, ${given.text},
      ${JSON.stringify(given.evidence)}::jsonb, ${contested === null ? null : JSON.stringify(contested)}::jsonb,
      ${now}::timestamptz, ${given.today}::date, ${released ? now : null}::timestamptz
    from contribution where plan_id = ${planId} and kind = ${given.kind}
    on conflict (id) do nothing
    returning number`.execute(trx);
  const [row] = rows;
  return row && { number: row.number, released };
}

type About = {
  readonly commitmentId: number;
  readonly activityId: number | null;
  readonly seq: number | null;
  readonly withdrawn: boolean;
};

function stillStands({ seq, withdrawn }: About, contested: Contested | null): boolean {
  return !withdrawn && contested !== null && 'seq' in contested && contested.seq === seq;
}

async function findAbout(trx: Trx, planId: number, commitment: number, activity: ActivityCode | null) {
  const number = activity === null ? null : (refOf(activity)?.activity ?? null);
  const { rows } = await sql<About>`
    select c.id as "commitmentId", a.id as "activityId", st.seq, a.withdrawn_at is not null as withdrawn
    from commitment c
    left join activity a on a.commitment_id = c.id and a.number = ${number}::int
    left join standing st on st.activity_id = a.id
    where c.plan_id = ${planId} and c.number = ${commitment}`.execute(trx);
  return rows[0];
}

/** Who leads a commitment, by their ids. */
export async function readLeadsOf(trx: Trx, planId: number, commitment: number): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    select distinct post.person_id as id from post join commitment c on c.id = post.commitment_id
    where c.plan_id = ${planId} and c.number = ${commitment} and post.role = 'lead' and post.until is null
    order by id`.execute(trx);
  return rows.map(({ id }) => id);
}

/** How many questions and contests a commitment was sent since an instant. */
export async function countSince(trx: Trx, planId: number, commitment: number, since: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from contribution x join commitment c on c.id = x.commitment_id
    where c.plan_id = ${planId} and c.number = ${commitment} and x.at > ${since}`.execute(trx);
  return rows[0]?.count ?? 0;
}
