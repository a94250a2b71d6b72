import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importPlan } from '#app/import-plan.ts';
import { changePlanState } from '#app/secretariat/plans.ts';
import { remindLeads } from '#jobs/remind-leads.ts';
import { findOpenPlan, listPlans } from '#store/plans.ts';
import { readTurn } from '#store/read-turn.ts';
import { databaseKinds } from '../support/databases.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { changedSample } from '../support/sample-plan.ts';

describe.for([...databaseKinds])('several plans side by side, on %s', (kind) => {
  let program: TestProgram;
  beforeEach(async () => {
    program = await openTestProgram(kind);
    const { db, clock } = program.services;
    program.setClock('2026-11-24T09:00:00Z');
    const text = changedSample((document) => {
      document.plan.code = 'MA-PAN3';
    });
    await importPlan({ db, clock, newId: randomUUID }, text);
  });
  afterEach(() => program.close());

  const planOf = async (chat: string) => {
    const { db, clock } = program.services;
    return (await readTurn(db, { platform: 'terminal', chat }, 'm', clock()))?.plan?.code;
  };
  const change = (what: 'open-plan' | 'close-plan' | 'archive-plan', code: string) =>
    program.db
      .transaction()
      .execute((trx) =>
        changePlanState(trx, what, code, { personId: null, channel: 'cli', now: program.services.clock() }),
      );
  const giveLead = (chat: string, code: string) =>
    sql`
    insert into post (person_id, plan_id, role, commitment_id, since)
    select a.person_id, plan.id, 'lead', c.id, now() from account a, plan join commitment c on c.plan_id = plan.id
    where a.chat = ${chat} and plan.code = ${code} and c.number = 4`.execute(program.db);
  const choose = (chat: string, code: string) =>
    sql`
    update person set chosen_plan = (select id from plan where code = ${code})
    where id = (select person_id from account where chat = ${chat})`.execute(program.db);

  test('an import leaves the first one where it is; opening another puts that one first', async () => {
    expect((await findOpenPlan(program.db))?.code).toBe('MA-PAN2');
    await change('open-plan', 'MA-PAN3');
    expect((await findOpenPlan(program.db))?.code).toBe('MA-PAN3');
    expect(await planOf('visitor')).toBe('MA-PAN3');
    // Where they have something to do comes before.
    expect(await planOf('lead')).toBe('MA-PAN2');
  });

  test('whoever holds no post speaks about what they chose, and whoever does about the plan of their posts', async () => {
    expect(await planOf('visitor')).toBe('MA-PAN2');
    await choose('visitor', 'MA-PAN3');
    expect(await planOf('visitor')).toBe('MA-PAN3');
    await choose('lead', 'MA-PAN3');
    expect(await planOf('lead')).toBe('MA-PAN2');
    await giveLead('lead', 'MA-PAN3');
    expect(await planOf('lead')).toBe('MA-PAN3');
    await choose('lead', 'MA-PAN2');
    expect(await planOf('lead')).toBe('MA-PAN2');
  });

  test('a closed plan is read, and binds its coordinators only; an archived one is nobody else’s', async () => {
    await change('close-plan', 'MA-PAN2');
    expect((await findOpenPlan(program.db))?.code).toBe('MA-PAN3');
    expect(await planOf('lead')).toBe('MA-PAN3');
    expect(await planOf('coordinator')).toBe('MA-PAN2');
    await change('close-plan', 'MA-PAN3');
    expect((await findOpenPlan(program.db))?.closedAt).not.toBeNull();
    await change('archive-plan', 'MA-PAN3');
    expect((await findOpenPlan(program.db))?.code).toBe('MA-PAN2');
    expect((await listPlans(program.db)).map(({ code, status }) => [code, status])).toEqual([
      ['MA-PAN2', 'closed'],
      ['MA-PAN3', 'archived'],
    ]);
    await change('archive-plan', 'MA-PAN2');
    expect(await findOpenPlan(program.db)).toBeUndefined();
    expect(await planOf('visitor')).toBeUndefined();
    expect(await planOf('coordinator')).toBe('MA-PAN2');
  });

  test('what is so already cannot be done again, and leaves no trace', async () => {
    await change('close-plan', 'MA-PAN2');
    await expect(change('close-plan', 'MA-PAN2')).rejects.toThrow('closed');
    await expect(change('archive-plan', 'MA-PAN3')).rejects.toThrow('open');
    const { rows } = await sql<{ action: string }>`select action from audit order by id`.execute(program.db);
    expect(rows.map(({ action }) => action)).toEqual(['close-plan']);
  });

  test('leads of every open plan are reminded, nobody twice a day, and the talk turns to that plan', async () => {
    await giveLead('second', 'MA-PAN3');
    await sql`update post set until = now() where role = 'lead'
      and person_id = (select person_id from account where chat = 'second')
      and plan_id = (select id from plan where code = 'MA-PAN2')`.execute(program.db);
    await giveLead('lead', 'MA-PAN3');
    expect(await remindLeads(program.services)).toMatchObject({ reminded: 2 });
    expect(await planOf('lead')).toBe('MA-PAN2');
    program.setClock('2026-11-25T09:00:00Z');
    // What the other plan owes comes with the next working day.
    expect(await remindLeads(program.services)).toMatchObject({ reminded: 1 });
    expect(await planOf('lead')).toBe('MA-PAN3');
  });
});
