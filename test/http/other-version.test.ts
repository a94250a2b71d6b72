import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseKinds } from '../support/databases.ts';
import { openSite, seen } from '../support/site.ts';
import type { Site } from '../support/site.ts';

describe.for(databaseKinds)('a thread on the web, on %s', (kind) => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(kind);
  });
  afterAll(() => site.close());

  test('shows the rest of it where another version has said what this one has no words for', async () => {
    const browser = site.visit();
    await browser.post('/fr/chat', { page: 'first', text: 'engagement 10' });
    const { db } = site.program;
    const unknown = JSON.stringify({ lines: [{ phrase: { key: 'never-heard-of' } }] });
    const said = JSON.stringify({ lines: [{ quote: 'Said afterwards.' }] });
    await sql`
      insert into outbox (person_id, platform, chat, dedupe_key, language, time_zone, turn, message, created_at, not_before)
      select person_id, 'web', chat, 'test ' || n, 'fr', 'UTC', 1, told, now(), now()
      from outbox, (values (1, ${unknown}::jsonb), (2, ${said}::jsonb)) as said (n, told)
      where platform = 'web' limit 2`.execute(db);
    const page = seen(await browser.text('/fr/chat'));
    expect(page).toContain('Ce message ne peut pas encore s’afficher ici');
    expect(page).toContain('Said afterwards.');
  });
});
