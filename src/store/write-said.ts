import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/** What is said, as a part of the writing statement (write-turn.ts). `rare`: a code may stand in it. */
export function said(recording: boolean, by: string, rare: boolean): RawBuilder<unknown> {
  // Receipt numbers are known only here. What a person wrote is always inside a text, so only ours are replaced.
  const numbered = recording
    ? sql`replace(replace(reply.message::text,
        '{"receipt": "first"}', (select min(seq) from numbered where numbered.n = t.n)::text),
        '{"receipt": "last"}', (select max(seq) from numbered where numbered.n = t.n)::text)::jsonb`
    : sql`reply.message`;
  return sql`said as (
    insert into outbox (person_id, platform, chat, dedupe_key, language, time_zone, turn, message, created_at,
      not_before, answers, replaces, leased_by${rare ? sql`, keeps_secret` : sql``})
    select gate.person_id, t.platform, t.chat, reply."dedupeKey", t.language, t."timeZone", gate.turn, ${numbered},
      t.at, t.at, t."inboundMessage", reply.replaces, case when not ahead.any then ${by} end
      ${rare ? sql`, position('{"secret":' in reply.message::text) > 0` : sql``}
    from gate join turn t using (n)
    cross join lateral jsonb_to_recordset(t.replies) as reply ("dedupeKey" text, message jsonb, replaces text)
    cross join lateral (select exists (
      select 1 from outbox o where o.platform = t.platform and o.chat = t.chat and o.sent_at is null
        and o.dead_at is null and o.leased_by is distinct from ${by}) as any) as ahead
    returning id, person_id, dedupe_key, message, leased_by is not null as leased)`;
}
