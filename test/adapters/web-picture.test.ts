import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestParts } from '#report/digest-rows.ts';
import { freezeDigest } from '#store/digest.ts';
import { sampleDigest } from '../support/digest-sample.ts';
import { databaseKinds } from '../support/databases.ts';
import { openSite } from '../support/site.ts';
import type { Browser, Site } from '../support/site.ts';

describe.for([...databaseKinds])('a picture in the chat on %s', (kind) => {
  let site: Site;
  let reader: Browser;
  beforeAll(async () => {
    site = await openSite(kind);
    const { db, planId, services } = site.program;
    await freezeDigest(db, planId, sampleDigest().snapshot, services.clock());
    reader = site.visit();
    await reader.post('/fr/chat', { page: 'picture', text: 'bonjour' });
    for (const { name, message } of digestParts(sampleDigest(), planId))
      await sql`
        insert into outbox (person_id, platform, chat, dedupe_key, language, time_zone, turn, message, created_at, not_before)
        select person_id, platform, chat, ${name}, 'fr', 'Africa/Casablanca', 1, ${JSON.stringify(message)}::jsonb, now(), now()
        from account where platform = 'web' order by created_at desc, id desc limit 1`.execute(db);
  });
  afterAll(() => site.close());

  test('is shown to its reader, in words to who does not see it', async () => {
    const html = await reader.text('/fr/chat');
    const pictures = [...html.matchAll(/<img src="(\/files\/made\/\d+)" alt="([^"]{60,})">/g)];
    expect(pictures).toHaveLength(1);
    const [[, path = '', words = ''] = []] = pictures;
    expect(words).toContain('Transparence et qualité');
    // Once: who listens hears it from the picture alone.
    expect(html.split(words)).toHaveLength(2);
    const picture = await reader.get(path);
    expect([picture.status, picture.headers.get('Content-Type')]).toEqual([200, 'image/png']);
    expect(Buffer.from(await picture.arrayBuffer()).toString('latin1', 1, 4)).toBe('PNG');
    expect((await site.visit().get(path)).status).toBe(404);
  });

  test('has the data beside it, as files to keep', async () => {
    const html = await reader.text('/fr/chat');
    const files = [...html.matchAll(/<a href="(\/files\/made\/\d+)" download>(?!<img)/g)].map(
      ([, path = '']) => path,
    );
    const types = await Promise.all(
      files.map(async (path) => (await reader.get(path)).headers.get('Content-Type')),
    );
    expect(types).toEqual([
      'text/csv; charset=utf-8',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ]);
  });
});
