import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';

const MOST_NAMES = 100;

/** The statements that this process has sent, each with the name it has from the second time on. */
const names = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  // Texts that are made for one occasion must not fill the server's memory.
  if (known === undefined && names.size < MOST_NAMES) names.set(text, `iltizam-${names.size}`);
  return known;
}

/**
 * A pool whose connections prepare what is sent often: planning the statements of a turn costs the server several
 * times what running them does. Nor does the server compile them (`jit`): it would for what it believes to be long,
 * and takes twenty times as long for that as for the work.
 */
export function preparing(pool: pg.Pool): PostgresPool {
  const prepared = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  const prepare = (client: pg.PoolClient): PostgresPoolClient => ({
    query: ((text: string, values: unknown[]) => {
      const name = typeof text === 'string' && values?.length > 0 ? nameOf(text) : undefined;
      return name === undefined ? client.query(text, values) : client.query({ name, text, values });
    }) as unknown as PostgresPoolClient['query'],
    release: (discard) => client.release(discard),
  });
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect();
      const known = prepared.get(client);
      if (known) return known;
      await client.query('set jit = off').catch((error: Error) => {
        client.release(error);
        throw error;
      });
      const fresh = prepare(client);
      prepared.set(client, fresh);
      return fresh;
    },
  };
}
