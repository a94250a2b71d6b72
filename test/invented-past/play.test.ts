import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readSamplePlan } from '#app/seed.ts';
import type { Services } from '#app/services.ts';
import { randomSources } from '#app/sources.ts';
import { surroundings } from '#app/surroundings.ts';
import { planRates, shownRate } from '#domain/rate.ts';
import { NotNew, playPast } from '#invented-past/play.ts';
import { jobsFor } from '#jobs/schedule.ts';
import { checkStandings } from '#store/check-record.ts';
import { findPublicPlan } from '#store/public-plan.ts';
import { readTallies } from '#store/rates.ts';
import { fixedClock } from '../../src/clock.ts';
import { freshDatabase } from '../support/databases.ts';
import type { FreshDatabase } from '../support/databases.ts';
import { talker } from '../support/talk.ts';
import { expectWhole } from '../support/record.ts';
import type { TestProgram } from '../support/program.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 });

const WEEKS = 3;
// A Thursday.
const NOW = '2026-11-26T09:30:00Z';
const config = { retentionDays: 30 };

let fresh: FreshDatabase;
let services: Services;
const troubles: unknown[] = [];
const weeksTold: number[] = [];
const delivered = vi.fn<Services['deliver']>();

function servicesOn(db: Services['db']): Services {
  return {
    db,
    clock: fixedClock(NOW),
    instance: 'test',
    ...randomSources,
    log: { info() {}, warn: (data) => troubles.push(data), error: (data) => troubles.push(data) },
    ...surroundings('http://iltizam.test'),
    deliver: delivered,
  };
}

const play = (on: Services, signal = new AbortController().signal) =>
  playPast(on, {
    weeks: WEEKS,
    jobs: jobsFor(config as Parameters<typeof jobsFor>[0]),
    onWeek: (week) => weeksTold.push(week),
    signal,
  });

beforeAll(async () => {
  fresh = await freshDatabase('pglite');
  services = servicesOn(fresh.db);
  await play(services);
});
afterAll(() => fresh.close());

const program = () => ({ db: fresh.db, services, planId: 1 }) as TestProgram;

const count = async (what: string) =>
  Number((await sql<{ n: number }>`select count(*) as n from ${sql.raw(what)}`.execute(fresh.db)).rows[0]?.n);

test('it ends in the published rates, with a record that is whole, and tells each week as it begins', async () => {
  const plan = await findPublicPlan(fresh.db, undefined, undefined);
  const rates = planRates(plan?.axes.map(({ code }) => code) ?? [], await readTallies(fresh.db, 1));
  expect(shownRate(rates.plan, 'plan')).toBe(82);
  const published = await readSamplePlan();
  expect(rates.axes.map(({ rate }) => shownRate(rate, 'axis'))).toEqual(
    published.axes.map(({ publishedRate }) => publishedRate),
  );
  expect(rates.commitments.map(({ rate }) => shownRate(rate, 'commitment'))).toEqual(
    published.commitments.map(({ publishedRate }) => publishedRate),
  );
  await expectWhole(program());
  expect(await checkStandings(fresh.db, 1)).toEqual([]);
  expect(weeksTold).toEqual([1, 2, 3]);
  expect(troubles).toEqual([]);
});

test('all kinds of news stand in it, and none of them after yesterday', async () => {
  for (const kind of ['retracts', 'unchanged', `supersedes is not null and not retracts`])
    expect(await count(`entry where ${kind}`), kind).toBeGreaterThan(0);
  for (const name of ['reason', 'actions', 'difficulties'])
    expect(await count(`entry where not retracts and texts ? '${name}'`), name).toBeGreaterThan(0);
  expect(await count(`entry where local_date > '2026-11-25'`)).toBe(0);
});

test('the jobs went along: digests of its weeks, each marked, and reminders', async () => {
  const { rows } = await sql<{ week: string; marked: boolean }>`
    select week, (snapshot -> 'plan' ->> 'pastInvented')::boolean as marked from digest
    where sent_at is not null and issue = 1 order by week`.execute(fresh.db);
  expect(rows).toEqual(['2026-W45', '2026-W46', '2026-W47'].map((week) => ({ week, marked: true })));
  expect(await count(`reminder where kind = 'lead'`)).toBeGreaterThan(5);
});

test('nothing of it was or will be sent', async () => {
  expect(delivered).not.toHaveBeenCalled();
  expect(await count('outbox')).toBeGreaterThan(50);
  expect(await count('outbox where sent_at is null')).toBe(0);
  expect(await count(`outbox where platform not in ('web', 'terminal')`)).toBe(0);
});

test('the chat says so with the plan, a commitment, an activity and its history', async () => {
  const anyone = talker(program(), { platform: 'terminal', chat: 'lead' });
  await anyone.says('/en');
  for (const asked of ['plan', 'commitment 3', '3.3', 'commitment 6']) {
    await anyone.says(asked);
    expect(anyone.last(), asked).toContain('the whole past of this plan up to 25 November 2026 is invented');
    expect(anyone.last(), asked).not.toContain('From the report');
  }
});

test('another one is not played into it', async () => {
  await expect(play(services)).rejects.toThrow(NotNew);
});

test('told to end, it ends in the middle with that reason', async () => {
  const other = await freshDatabase('pglite');
  const interrupted = new AbortController();
  interrupted.abort(new Error('told to end'));
  await expect(play(servicesOn(other.db), interrupted.signal)).rejects.toThrow('told to end');
  await other.close();
});
