import { sql } from 'kysely';
import type { DocumentWanted } from '#chat/message.ts';
import type { Language } from '#i18n/language.ts';
import { pseudonymsOf } from './access.ts';
import type { Db } from './schema.ts';

/** Everything that is kept of the person whom a message of the outbox is for, as JSON; undefined without such one. */
export async function findMyData(db: Db, outboxId: number): Promise<Record<string, unknown> | undefined> {
  const owner = await db
    .selectFrom('outbox')
    .where('id', '=', outboxId)
    .where(sql`message -> 'document' ->> 'make'`, '=', 'my-data')
    .select('person_id as id')
    .executeTakeFirst();
  if (!owner) return undefined;
  const { id } = owner;
  const { rows } = await sql<{ data: Record<string, unknown> }>`
    select json_build_object(
      'person', json_build_object('name', p.name, 'pseudonym', p.pseudonym, 'language', p.language,
        'since', p.created_at),
      'accounts', coalesce((select json_agg(json_build_object('platform', platform, 'chat', chat,
          'since', created_at, 'unreachableSince', unreachable_since) order by id)
        from account where person_id = p.id), '[]'),
      'posts', coalesce((select json_agg(json_build_object('role', post.role, 'plan', plan.code,
          'commitment', c.number, 'since', post.since, 'until', post.until) order by post.id)
        from post left join plan on plan.id = post.plan_id left join commitment c on c.id = post.commitment_id
        where post.person_id = p.id), '[]'),
      'devices', coalesce((select json_agg(json_build_object('label', label, 'since', created_at,
          'until', expires_at) order by id) from device where person_id = p.id), '[]'),
      'wishes', (select json_build_object('hour', hour, 'days', days, 'rhythm', rhythm, 'extras', extras,
          'awayFrom', away_from, 'awayUntil', away_until, 'snoozedUntil', snoozed_until)
        from preference where person_id = p.id),
      'reminders', coalesce((select json_agg(json_build_object('at', at, 'activities', activities,
          'answeredAt', answered_at, 'snoozedAt', snoozed_at) order by id) from reminder where person_id = p.id), '[]'),
      'session', (select state from session where person_id = p.id),
      'heard', coalesce((select json_agg(json_build_object('platform', platform, 'at', received_at,
          'content', content) order by id) from inbox where person_id = p.id), '[]'),
      'said', coalesce((select json_agg(json_build_object('platform', platform, 'at', created_at,
          'message', message) order by id)
        from outbox where person_id = p.id and id <= ${outboxId}::bigint and not keeps_secret), '[]'),
      'updates', coalesce((select json_agg(json_build_object('plan', plan.code, 'number', e.seq,
          'activity', a.commitment || '.' || a.number, 'at', e.at, 'band', e.band, 'progress', e.progress,
          'texts', e.texts, 'evidence', e.evidence) order by e.plan_id, e.seq)
        from entry e join activity a on a.id = e.activity_id join plan on plan.id = e.plan_id
        where e.author in (${pseudonymsOf(id)})), '[]')) as data
    from person p where p.id = ${id}`.execute(db);
  return rows[0]?.data;
}

/** The file that a message promises, when the message is for this person. */
export async function findDocumentWanted(
  db: Db,
  outboxId: number,
  personId: number,
): Promise<{ readonly document: DocumentWanted; readonly language: Language } | undefined> {
  const { rows } = await sql<{ document: DocumentWanted; language: Language }>`
    select message -> 'document' as document, language from outbox
    where id = ${outboxId} and person_id = ${personId} and message ? 'document'`.execute(db);
  return rows[0];
}
