import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { movePosts } from '#app/secretariat/posts.ts';
import { nudgeLeads } from '#app/secretariat/nudge.ts';
import { changePeriod } from '#app/secretariat/periods.ts';
import { changePlanState } from '#app/secretariat/plans.ts';
import type { PlanInfo } from '#domain/plan.ts';
import { findOpenPlan } from '#store/plans.ts';
import { findPersonAt } from '#store/people.ts';
import type { Trx } from '#store/people.ts';
import { readBrief } from '#store/secretariat/brief.ts';
import { readRoster } from '#store/secretariat/posts.ts';
import { databaseKinds } from '../support/databases.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';

describe.for([...databaseKinds])('two coordinators at once, on %s', (kind) => {
  let program: TestProgram;
  let plan: PlanInfo;
  const id = async (chat: string) =>
    (await findPersonAt(program.db, { platform: 'terminal', chat }))?.id ?? Number.NaN;
  beforeEach(async () => {
    program = await openTestProgram(kind);
    const found = await findOpenPlan(program.db);
    if (!found) throw new Error('There is no plan');
    plan = found;
  });
  afterEach(() => program.close());

  const acting = () => ({
    plan,
    personId: null,
    channel: 'web',
    language: 'fr' as const,
    now: program.services.clock(),
    newId: program.services.newId,
  });
  const inTrx = (act: (trx: Trx) => Promise<void>) => program.db.transaction().execute(act);
  /** How many of them were done, and why the others were not. */
  const both = async (...acts: readonly ((trx: Trx) => Promise<void>)[]) => {
    const settled = await Promise.allSettled(acts.map(inTrx));
    return {
      done: settled.filter(({ status }) => status === 'fulfilled').length,
      refused: settled.flatMap((one) =>
        one.status === 'rejected' ? [(one.reason as Error).constructor.name] : [],
      ),
    };
  };
  const audited = async () => {
    const { rows } = await sql<{ action: string }>`select action from audit order by id`.execute(program.db);
    return rows.map(({ action }) => action);
  };
  const leadsOf = async (number: number) => {
    const { people } = await readRoster(program.db, plan.id);
    return people.filter(({ commitments }) => commitments.includes(number)).map(({ name }) => name);
  };

  test('of two hand-overs of one post, one is done and the other finds that it is', async () => {
    const [from, committee, coordinator] = [await id('lead'), await id('committee'), await id('coordinator')];
    const to = (one: number) => (trx: Trx) =>
      movePosts(trx, { from, to: one, commitments: [4, 10] }, acting());
    expect(await both(to(committee), to(coordinator))).toEqual({ done: 1, refused: ['Outdated'] });
    expect(await leadsOf(4)).toHaveLength(2);
    expect(await leadsOf(4)).not.toContain('Demo lead 1');
    expect(await audited()).toEqual(['hand-over']);
  });

  test('all posts are moved, or none', async () => {
    const [from, to, visitor] = [await id('lead'), await id('committee'), await id('visitor')];
    await expect(inTrx((trx) => movePosts(trx, { from, to, commitments: [4, 5] }, acting()))).rejects.toThrow(
      'no longer',
    );
    expect(await leadsOf(4)).toEqual(['Demo lead 1', 'Demo lead 2']);
    expect(await audited()).toEqual([]);
    await expect(
      inTrx((trx) => movePosts(trx, { from, to: visitor, commitments: [4] }, acting())),
    ).rejects.toThrow('Nobody');
  });

  test('the newcomer has a brief, and the one who leaves is told', async () => {
    const [from, to] = [await id('lead'), await id('committee')];
    await inTrx((trx) => movePosts(trx, { from, to, commitments: [4, 10] }, acting()));
    const { rows } = await sql<{ person: number; first: string }>`
      select person_id as person, message -> 'lines' -> 0 -> 'phrase' ->> 'key' as first
      from outbox where dedupe_key like 'posts:%' order by id`.execute(program.db);
    expect(rows).toEqual([
      { person: to, first: 'secretariat-brief-title-from' },
      { person: from, first: 'secretariat-left-to' },
    ]);
    const [four] = await readBrief(program.db, plan.id, [4]);
    expect(four?.open.map(({ code }) => code)).toEqual(['4.2', '4.3', '4.5']);
    expect(four?.questions).toEqual([]);
  });

  test('of two who close a plan, or a month, one does', async () => {
    const close = (trx: Trx) => changePlanState(trx, 'close-plan', plan.code, acting());
    expect(await both(close, close)).toEqual({ done: 1, refused: ['Outdated'] });
    const month = (trx: Trx) => changePeriod(trx, 'close-period', '2026-10', acting());
    expect(await both(month, month)).toEqual({ done: 1, refused: ['Outdated'] });
    expect((await audited()).toSorted()).toEqual(['close-period', 'close-plan']);
  });

  test('of two who nudge the same lead, one does: one reminder a day', async () => {
    const persons = [await id('lead')];
    const nudge = (trx: Trx) => nudgeLeads(trx, persons, acting());
    expect(await both(nudge, nudge)).toEqual({ done: 1, refused: ['Outdated'] });
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from reminder`.execute(
      program.db,
    );
    expect(rows).toEqual([{ count: 1 }]);
  });
});
