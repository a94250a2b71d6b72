import { sql } from 'kysely';
import type { TestProgram } from './program.ts';

export type Contributed = {
  readonly kind: 'question' | 'contest';
  readonly number: number;
  /** `4` or, of a contest, `4.3`. */
  readonly about: string;
  readonly text: string | null;
  readonly at: string;
  readonly released?: string | null;
  readonly withheldReason?: string;
  readonly outcome?: 'upheld' | 'partly' | 'dismissed';
  readonly answers?: readonly {
    readonly kind: 'answer' | 'reply' | 'closing';
    readonly text: string;
    readonly at: string;
  }[];
};

/** What the public said and was answered, written straight into the tables. */
export async function contribute({ db, planId, services }: TestProgram, said: Contributed): Promise<void> {
  const [commitment = '', activity] = said.about.split('.');
  const id = services.newId();
  const closedAt = said.outcome ? (said.answers?.at(-1)?.at ?? said.at) : null;
  const contested = said.kind === 'contest' ? { seq: 1, band: 'significant', progress: 78 } : null;
  await sql`
    insert into contribution (id, plan_id, kind, number, commitment_id, activity_id, channel, language, text, evidence,
      contested, at, local_date, released_at, withheld_at, withheld_reason, closed_at, outcome)
    select ${id}::uuid, c.plan_id, ${said.kind}, ${said.number}, c.id,
      (select a.id from activity a where a.commitment_id = c.id and a.number = ${activity ?? null}::int), 'web', 'fr',
      ${said.text}, ${JSON.stringify(said.kind === 'contest' ? [{ kind: 'link', url: 'https://example.org/contre' }] : [])}::jsonb,
      ${contested && JSON.stringify(contested)}::jsonb, ${said.at}::timestamptz, ${said.at.slice(0, 10)}::date,
      ${said.released === undefined ? said.at : said.released}::timestamptz,
      ${said.withheldReason ? said.at : null}::timestamptz, ${said.withheldReason ?? null},
      ${closedAt}::timestamptz, ${said.outcome ?? null}
    from commitment c where c.plan_id = ${planId} and c.number = ${Number(commitment)}`.execute(db);
  for (const answer of said.answers ?? [])
    await sql`
      insert into response (id, contribution_id, kind, language, text, at)
      values (${services.newId()}::uuid, ${id}::uuid, ${answer.kind}, 'fr', ${answer.text}, ${answer.at}::timestamptz)`.execute(
      db,
    );
}
