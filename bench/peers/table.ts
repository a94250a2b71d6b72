/** Where both peers put a confirmed update: plain pg, one row, no transaction around it. */
import type { Pool } from 'pg';

/** What a conversation has gathered when it reaches "confirm". */
export interface Draft {
  commitment: number;
  activity: number;
  band: string;
  progress: number;
  actions: string;
  evidence: string;
}

export async function createTable(pool: Pool): Promise<void> {
  await pool.query(`
		create table if not exists peer_update (
			id bigserial primary key, person bigint not null, commitment int not null, activity int not null,
			band text not null, progress int not null, actions text not null, evidence text not null,
			created_at timestamptz not null default now()
		)`);
}

export async function insertUpdate(pool: Pool, person: number, draft: Draft): Promise<void> {
  await pool.query(
    `insert into peer_update (person, commitment, activity, band, progress, actions, evidence)
		 values ($1, $2, $3, $4, $5, $6, $7)`,
    [person, draft.commitment, draft.activity, draft.band, draft.progress, draft.actions, draft.evidence],
  );
}

export async function countUpdates(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ n: number }>('select count(*)::int as n from peer_update');
  return rows[0]?.n ?? 0;
}
