import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeDigestSetting } from '#store/digest-coordination.ts';
import { findDigest } from '#store/digest.ts';
import { databaseKinds } from '../support/databases.ts';
import type { DigestSite } from '../support/digests.ts';
import { digestSite, whole } from '../support/digests.ts';

const FREEZES = '2026-11-23T07:00:00Z';
const SENDS = '2026-11-23T08:00:00Z';
const NOTHING = { frozen: 0, previewed: 0, corrected: 0, sent: 0, readers: 0 };

describe.each(databaseKinds)('the weekly digest on %s', (kind) => {
  let site: DigestSite;
  beforeAll(async () => {
    site = await digestSite(kind);
  });
  afterAll(() => site.close());
  beforeEach(async () => {
    await site.forget();
  });
  // Morocco was back on Greenwich time that autumn.
  const people = async () => {
    await site.add('coordinator', 'coordinator');
    await site.add('member', 'committee');
  };

  test('is frozen and shown an hour before, sent at its hour, and never again', async () => {
    await people();
    expect(await site.tick('2026-11-23T06:59:00Z')).toMatchObject({ frozen: 1, previewed: 0 });
    await site.forget();
    await people();
    await sql`insert into digest_setting (plan_id) values (${site.planId})`.execute(site.db);
    expect(await site.tick(FREEZES)).toEqual({ ...NOTHING, frozen: 1, previewed: 1 });
    expect(await site.said()).toEqual(['coordinator digest-preview 2026-W47']);
    expect(await site.tick('2026-11-23T07:59:00Z')).toEqual(NOTHING);
    expect(await site.tick(SENDS)).toEqual({ ...NOTHING, sent: 1, readers: 2 });
    const all = [
      'coordinator digest-preview 2026-W47',
      ...whole('coordinator', '2026-W47'),
      ...whole('member', '2026-W47'),
    ];
    expect(await site.said()).toEqual(all);
    for (const later of [SENDS, '2026-11-23T08:01:00Z', '2026-11-29T23:59:00Z'])
      expect(await site.tick(later)).toEqual(NOTHING);
    expect(await site.said()).toEqual(all);
  });

  test('goes to each person once, where they last wrote from', async () => {
    await site.add('both', 'committee', ['old', 'new']);
    await sql`insert into post (person_id, plan_id, role, since)
      select id, ${site.planId}, 'coordinator', now() from person where name = 'both'`.execute(site.db);
    await sql`insert into outbox (person_id, platform, chat, dedupe_key, language, time_zone, turn, message, created_at,
        not_before, answers)
      select id, 'telegram', 'new', 'said', 'fr', 'UTC', 1, '{"lines": []}', now(), now(), '7'
      from person where name = 'both' order by id desc limit 1`.execute(site.db);
    await site.tick(FREEZES);
    await site.tick(SENDS);
    expect(await site.said()).toEqual([
      'new said',
      'new digest-preview 2026-W47',
      ...whole('new', '2026-W47'),
    ]);
  });

  test('goes out late after a downtime, the latest week only; what was missed is kept', async () => {
    await people();
    await site.tick('2026-11-02T08:00:00Z');
    await sql`delete from outbox`.execute(site.db);
    // Asleep for three weeks, until a Wednesday.
    expect(await site.tick('2026-11-25T15:00:00Z')).toMatchObject({ frozen: 3, previewed: 0, sent: 1 });
    expect(await site.said()).toEqual([...whole('coordinator', '2026-W47'), ...whole('member', '2026-W47')]);
    const missed = await findDigest(site.db, site.planId, '2026-W46');
    expect(missed).toMatchObject({ number: 3, sentAt: null, snapshot: { since: { week: '2026-W45' } } });
    expect(missed?.snapshot.asOf).toBe('2026-11-15T23:59:59.999Z');
  });

  test('one that is older than six days is not sent any more', async () => {
    await people();
    await site.tick(FREEZES);
    expect(await site.tick('2026-11-29T08:00:00Z')).toEqual(NOTHING);
    expect(await findDigest(site.db, site.planId, '2026-W47')).toMatchObject({ sentAt: null });
    expect(await site.tick('2026-11-30T09:00:00Z')).toMatchObject({ frozen: 1, sent: 1 });
    expect((await site.said()).filter((line) => line.startsWith('member'))).toEqual(
      whole('member', '2026-W48'),
    );
  });

  test('a plan sets its own hour; without a preview it is frozen as it goes', async () => {
    await people();
    await writeDigestSetting(site.db, site.planId, { weekday: 5, hour: 17, previewMinutes: 0 });
    await site.tick('2026-11-20T17:00:00Z');
    await sql`delete from outbox`.execute(site.db);
    expect(await site.tick('2026-11-27T16:59:00Z')).toEqual(NOTHING);
    expect(await site.tick('2026-11-27T17:00:00Z')).toMatchObject({ frozen: 1, previewed: 0, sent: 1 });
    expect(await site.said()).not.toContain('coordinator digest-preview 2026-W47');
  });

  test('a plan that ended has none, and one that was opened since has nothing to tell', async () => {
    await people();
    await sql`update plan set status = 'closed'`.execute(site.db);
    expect(await site.tick(SENDS)).toEqual(NOTHING);
    await sql`update plan set status = 'open', opened_at = '2026-11-23T00:00:00Z'`.execute(site.db);
    expect(await site.tick(SENDS)).toEqual(NOTHING);
    await sql`update plan set opened_at = '2025-06-02T09:00:00Z'`.execute(site.db);
  });

  test('says to the coordination that there is no committee, or that none of it can be reached', async () => {
    await site.add('coordinator', 'coordinator');
    await site.tick(SENDS);
    expect(await site.said()).toEqual([
      ...whole('coordinator', '2026-W47'),
      'coordinator digest-missed 2026-W47:1',
    ]);
    await site.forget();
    await people();
    await sql`update account set unreachable_since = now() where chat = 'member'`.execute(site.db);
    expect(await site.tick(SENDS)).toMatchObject({ sent: 1, readers: 1 });
    const { rows } = await sql<{ key: string }>`
      select message -> 'lines' -> 0 -> 'phrase' ->> 'key' as key from outbox
      where dedupe_key like 'digest-missed%'`.execute(site.db);
    expect(rows).toEqual([{ key: 'digest-nobody-reached' }]);
  });

  test('without anybody at all it is frozen, and nothing fails', async () => {
    expect(await site.tick(SENDS)).toMatchObject({ frozen: 1, sent: 1, readers: 0 });
    expect(await site.said()).toEqual([]);
  });

  test('no news is sent as such', async () => {
    await people();
    await site.tick(SENDS);
    const { rows } = await sql<{ message: unknown }>`
      select message from outbox where dedupe_key like '%:words:%' limit 1`.execute(site.db);
    expect(JSON.stringify(rows[0]?.message)).toContain('"digest-quiet"');
  });
});
