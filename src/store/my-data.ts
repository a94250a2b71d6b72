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
        'since', p.created_at, 'plan', (select code from plan where id = p.chosen_plan)),
      'acts', coalesce((select json_agg(json_build_object('at', at, 'action', action, 'target', target) order by id)
        from audit where person_id = p.id), '[]'),
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
      'follows', coalesce((select json_agg(json_build_object('plan', plan.code, 'axis', f.axis, 'commitment', c.number,
          'since', f.since, 'rhythm', r.rhythm) order by f.id)
        from follow f join follower r on r.person_id = f.person_id and r.plan_id = f.plan_id
        join plan on plan.id = f.plan_id left join commitment c on c.id = f.commitment_id
        where f.person_id = p.id), '[]'),
      'contributions', coalesce((select json_agg(json_build_object('plan', plan.code, 'kind', x.kind, 'number', x.number,
          'commitment', c.number, 'at', x.at, 'text', x.text, 'evidence', x.evidence, 'public', x.released_at,
          'withheld', x.withheld_reason) order by x.at)
        from contribution x join plan on plan.id = x.plan_id join commitment c on c.id = x.commitment_id
        where x.person_id = p.id), '[]'),
      'responses', coalesce((select json_agg(json_build_object('plan', plan.code, 'to', x.kind, 'number', x.number,
          'kind', r.kind, 'at', r.at, 'text', r.text, 'withheld', r.withheld_reason) order by r.at)
        from response r join contribution x on x.id = r.contribution_id join plan on plan.id = x.plan_id
        where r.person_id = p.id), '[]'),
      'session', (select state from session where person_id = p.id),
      'heard', coalesce((select json_agg(json_build_object('platform', platform, 'at', received_at,
          'content', content) order by id) from inbox where person_id = p.id), '[]'),
      'said', coalesce((select json_agg(json_build_object('platform', platform, 'at', created_at,
          'message', message) order by id)
        from outbox where person_id = p.id and id <= ${outboxId}::bigint and not keeps_secret), '[]'),
      'helpRequests', coalesce((select json_agg(json_build_object('plan', plan.code, 'number', h.number,
          'commitment', c.number, 'at', h.at, 'text', h.text, 'status', h.status) order by h.at)
        from help_request h join plan on plan.id = h.plan_id join commitment c on c.id = h.commitment_id
        where h.person_id = p.id), '[]'),
      'helpReplies', coalesce((select json_agg(json_build_object('plan', plan.code, 'request', h.number,
          'kind', r.kind, 'at', r.at, 'text', r.text) order by r.at)
        from help_reply r join help_request h on h.id = r.request_id join plan on plan.id = h.plan_id
        where r.person_id = p.id), '[]'),
      'weightProposals', coalesce((select json_agg(json_build_object('plan', plan.code, 'number', w.number,
          'commitment', c.number, 'at', w.at, 'weights', w.weights, 'reason', w.reason, 'decision', w.decision)
          order by w.at)
        from weight_proposal w join plan on plan.id = w.plan_id join commitment c on c.id = w.commitment_id
        where w.person_id = p.id), '[]'),
      'indicatorValues', coalesce((select json_agg(json_build_object('plan', plan.code, 'commitment', c.number,
          'indicator', v.indicator, 'kind', v.kind, 'value', v.value, 'date', v.on_date::text, 'source', v.source,
          'at', v.at, 'undone', v.retracts) order by v.at, v.id)
        from indicator_value v join commitment c on c.id = v.commitment_id join plan on plan.id = v.plan_id
        where v.person_id = p.id), '[]'),
      'assessments', coalesce((select json_agg(json_build_object('plan', plan.code, 'commitment', c.number,
          'completion', v.completion, 'date', v.on_date::text, 'source', v.source, 'at', v.at, 'undone', v.retracts)
          order by v.at, v.id)
        from assessment v join commitment c on c.id = v.commitment_id join plan on plan.id = v.plan_id
        where v.person_id = p.id), '[]'),
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
