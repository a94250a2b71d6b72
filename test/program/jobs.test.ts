import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { findOrCreatePerson } from '#app/identity.ts';
import { receive } from '#app/receive.ts';
import { seedSamplePlan } from '#app/seed.ts';
import type { Services } from '#app/services.ts';
import { randomSources } from '#app/sources.ts';
import { surroundings } from '#app/surroundings.ts';
import { cleanUp } from '#jobs/clean-up.ts';
import { expireDrafts } from '#jobs/expire-drafts.ts';
import { jobsFor, runDueJobs, startJobs } from '#jobs/schedule.ts';
import type { Job } from '#jobs/schedule.ts';
import type { Db } from '#store/schema.ts';
import { fixedClock } from '../../src/clock.ts';
import { databaseKinds, freshDatabase } from '../support/databases.ts';
import type { FreshDatabase } from '../support/databases.ts';
import { silentLog } from './silent-log.ts';

const NOW = '2026-11-23T09:00:00Z';
const DAY = 24 * 3600_000;
const daysAgo = (days: number) => new Date(Date.parse(NOW) - days * DAY);

describe.each(databaseKinds)('on %s', (kind) => {
  let fresh: FreshDatabase;
  let db: Db;
  const logError = vi.fn<Services['log']['error']>();
  const at = (instant: string): Services => ({
    db,
    clock: fixedClock(instant),
    instance: 'test',
    ...randomSources,
    log: { ...silentLog, error: logError },
    ...surroundings('http://127.0.0.1:3000'),
    deliver() {},
  });

  beforeAll(async () => {
    fresh = await freshDatabase(kind);
    db = fresh.db;
    await seedSamplePlan(at(NOW));
  });
  afterAll(() => fresh.close());
  beforeEach(async () => {
    vi.clearAllMocks();
    await db.deleteFrom('job_run').execute();
  });

  const runs = () => db.selectFrom('job_run').select(['job', 'period', 'counts']).orderBy('period').execute();

  describe('the schedule', () => {
    const counting = () => {
      let times = 0;
      const run = vi.fn<Job['run']>(async () => {
        times += 1;
        return { times };
      });
      return { name: 'count', period: (now: Date) => now.toISOString().slice(0, 13), run } satisfies Job;
    };

    test('runs a job once in its period, and again in the next', async () => {
      const job = counting();
      for (const instant of [NOW, '2026-11-23T09:59:00Z', '2026-11-23T10:00:00Z'])
        await runDueJobs(at(instant), [job]);
      expect(job.run).toHaveBeenCalledTimes(2);
      expect(await runs()).toEqual([
        { job: 'count', period: '2026-11-23T09', counts: { times: 1 } },
        { job: 'count', period: '2026-11-23T10', counts: { times: 2 } },
      ]);
    });

    test('runs a job once when several ask at the same instant', async () => {
      const job = counting();
      await Promise.all(Array.from({ length: 5 }, () => runDueJobs(at(NOW), [job])));
      expect(job.run).toHaveBeenCalledTimes(1);
    });

    test('a job that fails is logged, holds up no other, and is due again', async () => {
      const failing = {
        ...counting(),
        name: 'fail',
        run: vi.fn<Job['run']>().mockRejectedValue(new Error('no disk')),
      };
      const job = counting();
      await runDueJobs(at(NOW), [failing, job]);
      expect(job.run).toHaveBeenCalledTimes(1);
      expect(logError).toHaveBeenCalledExactlyOnceWith(
        { job: 'fail', error: expect.any(Error) },
        expect.any(String),
      );
      expect(await runs()).toHaveLength(1);
      await runDueJobs(at('2026-11-23T09:01:00Z'), [failing, job]);
      expect(failing.run).toHaveBeenCalledTimes(2);
    });

    test('days are those of the plan’s zone', () => {
      const cleaning = jobsFor({ retentionDays: 30 }).find(({ name }) => name === 'clean-up');
      const late = new Date('2026-06-01T23:30:00Z');
      expect(cleaning?.period?.(late, 'Africa/Casablanca')).toBe('2026-06-02');
      expect(cleaning?.period?.(late, 'UTC')).toBe('2026-06-01');
    });

    test('begins at once, and nothing is at work any more when it has stopped', async () => {
      const job = counting();
      const jobs = startJobs(at(NOW), [job]);
      await jobs.stop();
      expect(job.run).toHaveBeenCalledTimes(1);
      expect(await runs()).toHaveLength(1);
    });
  });

  describe('cleaning up', () => {
    test('deletes invitations that nobody used a month after they ended', async () => {
      const invite = (hash: string, expires: Date, used: Date | null) =>
        sql`
        insert into invitation (code_hash, plan_id, role, language, expires_at, used_at)
        values (${Buffer.from(hash)}, 1, 'committee', 'fr', ${expires}, ${used})`.execute(db);
      await invite('old', daysAgo(31), null);
      await invite('used', daysAgo(31), daysAgo(33));
      await invite('young', daysAgo(29), null);
      expect(await cleanUp(at(NOW), 30)).toMatchObject({ invitations: 1 });
      const left = await db.selectFrom('invitation').select('code_hash').execute();
      expect(left.map(({ code_hash }) => code_hash.toString()).toSorted()).toEqual(['used', 'young']);
    });

    test('deletes devices that are over', async () => {
      const { id } = await findOrCreatePerson(at(NOW), { platform: 'web', chat: 'device' }, 'fr');
      const device = (token: string, expires: Date) =>
        sql`
        insert into device (token_hash, person_id, created_at, expires_at)
        values (${Buffer.from(token)}, ${id}, ${daysAgo(200)}, ${expires})`.execute(db);
      await device('over', daysAgo(0));
      await device('good', daysAgo(-1));
      expect(await cleanUp(at(NOW), 30)).toMatchObject({ devices: 1 });
    });

    test('deletes files after a fortnight, but none that the record, a draft or a recent message refers to', async () => {
      const { id } = await findOrCreatePerson(at(NOW), { platform: 'web', chat: 'file' }, 'fr');
      const hash = (digit: string) => digit.repeat(64);
      const keep = (digit: string, days: number) =>
        sql`
        insert into file (sha256, type, size, bytes, stored_at)
        values (decode(${hash(digit)}, 'hex'), 'text/plain', 1, 'x', ${daysAgo(days)})`.execute(db);
      for (const digit of ['a', 'b', 'c', 'd']) await keep(digit, 15);
      await keep('e', 13);
      await sql`update session set state = ${JSON.stringify({ draft: { evidence: [{ sha256: hash('b') }] } })}
        where person_id = ${id}`.execute(db);
      await sql`insert into inbox (platform, message, person_id, content, received_at, turn)
        values ('web', 'm1', ${id}, ${JSON.stringify({ files: [{ sha256: hash('c') }] })}::jsonb, ${daysAgo(1)}, 1)`.execute(
        db,
      );
      await sql`insert into entry (plan_id, seq, id, kind, activity_id, at, local_date, author, channel, band, progress,
          base, origin, texts, evidence, content_hash, prev, hash)
        select plan_id, 148, gen_random_uuid(), 'update', id, ${daysAgo(1)}, '2026-11-22', gen_random_uuid(), 'web',
          'complete', 95, 1, 148, '{"evidence.0": {"salt": "00", "text": "d.txt"}}', ${JSON.stringify([{ kind: 'file', sha256: hash('d'), name: 'd.txt' }])}::jsonb,
          sha256('c'), sha256('p'), sha256('h')
        from activity where number = 1 and commitment = 1`.execute(db);
      const cleaned = await cleanUp(at(NOW), 30);
      const left = await db.selectFrom('file').select('sha256').execute();
      expect(left.map(({ sha256 }) => sha256.toString('hex')[0] ?? '').toSorted()).toEqual([
        'b',
        'c',
        'd',
        'e',
      ]);
      expect(cleaned).toMatchObject({ files: 1 });
      expect(await cleanUp(at(NOW), 30)).toMatchObject({ files: 0 });
    });

    test('deletes a month later what was heard and said, and keeps what still waits', async () => {
      const { id } = await findOrCreatePerson(at(NOW), { platform: 'web', chat: 'old' }, 'fr');
      const heard = (message: string, days: number, turn: number | null) =>
        sql`
        insert into inbox (platform, message, person_id, content, received_at, turn)
        values ('web', ${message}, ${id}, '{}', ${daysAgo(days)}, ${turn})`.execute(db);
      const said = (key: string, sent: Date | null) =>
        sql`
        insert into outbox (person_id, platform, chat, dedupe_key, language, time_zone, turn, message, created_at,
          not_before, sent_at)
        values (${id}, 'web', 'old', ${key}, 'fr', 'UTC', 1, '{}', ${daysAgo(40)}, ${daysAgo(40)}, ${sent})`.execute(
          db,
        );
      await heard('h1', 31, 1);
      await heard('h2', 31, null);
      await heard('h3', 29, 1);
      await said('s1', daysAgo(31));
      await said('s2', null);
      await said('s3', daysAgo(29));
      expect(await cleanUp(at(NOW), 30)).toMatchObject({ heard: 1, said: 1 });
      expect(await cleanUp(at(NOW), 30)).toMatchObject({ heard: 0, said: 0 });
    });
  });

  test('a draft that waits for a week is mentioned once, and stays', async () => {
    const services = at('2026-11-01T09:00:00Z');
    for (const [index, text] of ['/update', '1', '1'].entries()) {
      const said = {
        from: { platform: 'terminal', chat: 'lead' },
        message: `w${index}`,
        content: { kind: 'said', text },
      } as const;
      expect(await receive(services, said)).toEqual({ outcome: 'answered' });
    }
    expect(await expireDrafts(at('2026-11-08T08:00:00Z'))).toEqual({ mentioned: 0 });
    expect(await expireDrafts(at('2026-11-08T10:00:00Z'))).toEqual({ mentioned: 1 });
    expect(await expireDrafts(at('2026-11-20T10:00:00Z'))).toEqual({ mentioned: 0 });
    const { rows } = await sql<{ draft: unknown }>`
      select s.state -> 'draft' as draft from session s join account a using (person_id)
      where a.platform = 'terminal' and a.chat = 'lead'`.execute(db);
    expect(rows[0]?.draft).toMatchObject({ kind: 'update' });
  });
});
