import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { remindLeads } from '#jobs/remind-leads.ts';
import { changePreference } from '#store/preferences.ts';
import { databaseKinds, reminderSite } from '../support/reminders.ts';
import type { ReminderSite } from '../support/reminders.ts';

const MONDAY = '2026-11-23T09:00:00Z';
const TUESDAY = '2026-11-24T09:00:00Z';

describe.each(databaseKinds)('reminding leads on %s', (kind) => {
  let site: ReminderSite;
  beforeAll(async () => {
    site = await reminderSite(kind);
  });
  afterAll(() => site.close());
  beforeEach(() => site.forget());

  const remind = (instant: string) => remindLeads(site.at(instant));

  test('a lead is told once of what is silent, and of nothing else that day', async () => {
    await site.addLead('lead', [10]);
    expect(await remind(MONDAY)).toMatchObject({ reminded: 1, waiting: 0, unreachable: 0 });
    for (const instant of ['2026-11-23T09:01:00Z', '2026-11-23T10:00:00Z', TUESDAY])
      expect(await remind(instant)).toMatchObject({ reminded: 0 });
    expect(await site.said()).toEqual(['lead 2026-11-23 silence:2026-11:1']);
  });

  test('nobody is told at night, on a Sunday, or on a holiday', async () => {
    await site.addLead('lead', [10]);
    for (const instant of [
      '2026-11-22T09:00:00Z',
      '2026-11-18T09:00:00Z',
      '2026-11-23T06:59:00Z',
      '2026-11-23T08:59:59Z',
      '2026-11-23T18:00:00Z',
    ])
      expect(await remind(instant)).toMatchObject({ reminded: 0 });
    expect(await site.said()).toEqual([]);
  });

  test('a program that comes late is not too late, and weeks without it lead to one reminder', async () => {
    await site.addLead('lead', [10]);
    await site.due('10.1', '2026-11-05');
    await site.band('10.1', 'limited', 20);
    expect(await remind('2026-11-27T16:40:00Z')).toMatchObject({ reminded: 1 });
    expect(await remind('2026-11-27T17:40:00Z')).toMatchObject({ reminded: 0 });
    expect(await site.said()).toEqual(['lead 2026-11-27 due:10.1:2026-11-05:W3 silence:2026-11:1']);
  });

  test('a dialogue is not broken into: the next hour is early enough', async () => {
    await site.addLead('lead', [10]);
    await site.db
      .updateTable('session')
      .set({ updated_at: new Date('2026-11-23T08:45:00Z') })
      .execute();
    expect(await remind(MONDAY)).toMatchObject({ reminded: 0, waiting: 1 });
    expect(await remind('2026-11-23T10:00:00Z')).toMatchObject({ reminded: 1, waiting: 0 });
  });

  test('who can be reached nowhere is told of to the coordinator, and is reminded when they can be', async () => {
    const lead = await site.addLead('lead', [10], false);
    await site.addCoordinator('coordinator');
    expect(await remind(MONDAY)).toMatchObject({ reminded: 0, unreachable: 1, coordinators: 1 });
    expect(await remind('2026-11-23T10:00:00Z')).toMatchObject({ unreachable: 1, coordinators: 0 });
    await site.db
      .insertInto('account')
      .values({
        platform: 'web',
        chat: 'at last',
        person_id: lead,
        created_at: new Date(MONDAY),
        unreachable_since: null,
      })
      .execute();
    expect(await remind('2026-11-23T11:00:00Z')).toMatchObject({ reminded: 1, unreachable: 0 });
    expect(await site.said()).toEqual([
      `coordinator 2026-11-23 unreachable:2026-11:${lead}`,
      'at last 2026-11-23 silence:2026-11:1',
    ]);
  });

  test('a deputy is told in the place of who is away, who then is told no more of it', async () => {
    const lead = await site.addLead('lead', [10]);
    const deputy = await site.addLead('deputy', []);
    await changePreference(site.db, lead, { awayFrom: '2026-11-20', awayUntil: '2026-11-25', deputy });
    expect(await remind(MONDAY)).toMatchObject({ reminded: 1 });
    expect(await remind('2026-11-26T09:00:00Z')).toMatchObject({ reminded: 0 });
    expect(await site.said()).toEqual(['deputy 2026-11-23 silence:2026-11:1']);
    // A week after the first, the one who is back hears it themself.
    expect(await remind('2026-11-30T09:00:00Z')).toMatchObject({ reminded: 1 });
    expect((await site.said())[1]).toBe('lead 2026-11-30 silence:2026-11:2');
  });

  test('nobody answers: again after a week, then the other lead, then the coordinator, each once', async () => {
    await site.addLead('one', [10]);
    await site.addLead('two', [10]);
    await site.addCoordinator('coordinator');
    const days = Array.from(
      { length: 29 },
      (_, day) => `2026-11-${String(day + 2).padStart(2, '0')}T09:00:00Z`,
    );
    for (const instant of days) await remind(instant);
    expect(await site.said()).toEqual([
      'one 2026-11-02 silence:2026-11:1',
      'two 2026-11-02 silence:2026-11:1',
      'one 2026-11-09 silence:2026-11:2',
      'two 2026-11-09 silence:2026-11:2',
      'one 2026-11-16 second:2026-11:10',
      'two 2026-11-16 second:2026-11:10',
      'coordinator 2026-11-23 coordinator:2026-11:10',
    ]);
    const escalated = await site.db
      .selectFrom('reminder')
      .where('escalated_at', 'is not', null)
      .selectAll()
      .execute();
    expect(escalated).toHaveLength(6);
  });

  test('a plan that has ended reminds nobody', async () => {
    await site.addLead('lead', [10]);
    await site.db.updateTable('plan').set({ status: 'closed' }).execute();
    expect(await remind(MONDAY)).toMatchObject({ reminded: 0 });
    await site.db.updateTable('plan').set({ status: 'open' }).execute();
    expect(await remind(MONDAY)).toMatchObject({ reminded: 1 });
  });
});
