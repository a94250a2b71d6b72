import { sql } from 'kysely';

/** `json_build_object` of a `DeskActivity`: an activity `a` of a commitment `c`, its standing `st`, and the entry `e` that stands. */
export const deskActivityJson = sql`json_build_object(
  'id', a.id, 'code', a.commitment || '.' || a.number, 'title', a.title, 'weight', a.weight,
  'dueOn', a.due_on, 'withdrawn', a.withdrawn_at is not null,
  'commitment', a.commitment, 'commitmentTitle', c.title,
  'lastDifficulties', e.texts -> 'difficulties' ->> 'text',
  'standing', json_build_object('seq', st.seq, 'kind', st.kind, 'band', st.band, 'progress', st.progress,
    'at', st.at, 'reportedAt', st.reported_at))`;
