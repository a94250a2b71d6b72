import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MOST_OF_AN_ADDRESS, startPublishLimit } from '#app/publish-limit.ts';
import { databaseKinds } from '../support/databases.ts';
import { openSite, seen } from '../support/site.ts';
import type { Browser, Site } from '../support/site.ts';

const REFUSAL = 'Trop de questions et de contestations sont venues de votre connexion';
const ADDRESS = '203.0.113.7';

describe.for(databaseKinds)('questions from one address on %s', (kind) => {
  let site: Site;
  beforeEach(async () => {
    site = await openSite(kind, { trustedProxies: ['127.0.0.1'] });
  });
  afterEach(() => site.close());

  async function send(browser: Browser, address: string, ...said: readonly Record<string, string>[]) {
    for (const [n, fields] of said.entries()) {
      const page = `${n} ${fields['text'] ?? ''}${fields['button'] ?? ''}${site.program.services.newId()}`;
      await browser.post('/fr/chat', { page, ...fields }, { 'X-Forwarded-For': address });
    }
    return seen(await browser.text('/fr/chat'));
  }
  const ask = (browser: Browser, commitment: number, address = ADDRESS) =>
    send(browser, address, { button: `ask:${commitment}` }, { text: 'Pourquoi ?' }, { text: 'Publier' });
  const published = async () => {
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from contribution`.execute(
      site.program.db,
    );
    return rows[0]?.count;
  };

  test('end after a day’s number, whoever asks; what was written is kept, and it stands nowhere', async () => {
    const [first, second, third] = [site.visit(), site.visit(), site.visit()];
    // It was written before the limit was reached, and is published after.
    await send(third, ADDRESS, { button: 'ask:10' }, { text: 'Qui paie ?' });
    for (let others = 2; others < MOST_OF_AN_ADDRESS; others += 1)
      await site.program.services.publishLimit.count(ADDRESS);
    for (const one of [first, second]) await ask(one, 4);
    expect(await published()).toBe(2);
    const refused = await send(third, ADDRESS, { text: 'Publier' });
    expect(refused).toContain(REFUSAL);
    expect(await published()).toBe(2);
    // Nor is another one begun; from elsewhere the same text goes out.
    expect(await send(site.visit(), ADDRESS, { button: 'ask:18' })).toContain(REFUSAL);
    const restored = await send(third, '198.51.100.9', { button: 'restore:' }, { text: 'Publier' });
    expect(restored).toContain('Qui paie ?');
    expect(await published()).toBe(3);

    for (const table of ['inbox', 'outbox', 'session', 'contribution', 'person', 'device', 'audit']) {
      const { rows } = await sql<{ count: number }>`
        select count(*)::int as count from ${sql.table(table)} t where t::text like ${`%${ADDRESS}%`}`.execute(
        site.program.db,
      );
      expect({ table, ...rows[0] }).toEqual({ table, count: 0 });
    }
    expect(site.program.troubles).toEqual([]);
  });
});

test('an address that has published enough waits, another does not', async () => {
  const limit = startPublishLimit(2, 60);
  expect(await limit.toWait('a')).toBeNull();
  await limit.count('a');
  expect(await limit.toWait('a')).toBeNull();
  // A third may come in while the second is being written.
  for (const _ of [2, 3]) await limit.count('a');
  expect(await limit.toWait('a')).toBeGreaterThan(0);
  expect(await limit.toWait('b')).toBeNull();
});
