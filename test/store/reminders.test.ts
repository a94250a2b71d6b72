import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { remindLeads } from '#jobs/remind-leads.ts';
import { changePreference, getPreference, snoozeReminders } from '#store/preferences.ts';
import { USUAL } from '#domain/preference.ts';
import { hoursUntilAnswer, listReminders, markAnswered, writeReminders } from '#store/reminders.ts';
import { databaseKinds, reminderSite } from '../support/reminders.ts';
import type { ReminderSite } from '../support/reminders.ts';

const MONDAY = '2026-11-23T09:00:00Z';
const START = new Date('2026-11-01T00:00:00Z');

describe.each(databaseKinds)('reminders on %s', (kind) => {
  let site: ReminderSite;
  beforeAll(async () => {
    site = await reminderSite(kind);
  });
  afterAll(() => site.close());
  beforeEach(() => site.forget());

  const frame = (today = '2026-11-23') => ({
    planId: site.plan.id,
    timeZone: 'Africa/Casablanca',
    today,
    now: new Date(`${today}T09:00:00Z`),
  });
  const write = (person: number, keys: readonly string[], whose = person) => ({
    person,
    kind: 'lead' as const,
    activities: ['4.1'] as const,
    commitments: [4],
    keys: keys.map((key) => ({ person: whose, key })),
    escalates: [],
    message: { lines: [] },
  });

  test('a person is told once a day; a key that is claimed is claimed for good', async () => {
    const one = await site.addLead('one', [4]);
    const two = await site.addLead('two', [4]);
    const fate = async (today: string, ...writes: ReturnType<typeof write>[]) =>
      (await writeReminders(site.db, writes, frame(today))).map((row) => [row.person, row.fate]);
    expect(await fate('2026-11-23', write(two, ['a']), write(one, ['a', 'b']))).toEqual([
      [one, 'written'],
      [two, 'written'],
    ]);
    expect(await fate('2026-11-23', write(one, ['c']))).toEqual([[one, 'passed']]);
    // On another day, and by somebody who had read before it was claimed.
    expect(await fate('2026-11-24', write(one, ['b']))).toEqual([[one, 'passed']]);
    expect(await fate('2026-11-25', write(two, ['c'], one))).toEqual([[two, 'written']]);
    expect(await site.said()).toEqual(['one 2026-11-23 a b', 'two 2026-11-23 a', 'two 2026-11-25 c']);
  });

  test('goes to where the person last wrote from, among what can be reached', async () => {
    const one = await site.addLead('first', [4]);
    const account = (chat: string, gone: Date | null) =>
      site.db
        .insertInto('account')
        .values({ platform: 'web', chat, person_id: one, created_at: START, unreachable_since: gone })
        .execute();
    await account('gone', START);
    await account('last', null);
    const answer = (platform: string, chat: string) =>
      sql`insert into outbox (person_id, platform, chat, dedupe_key, language, time_zone, turn, message, created_at,
          not_before, answers, sent_at)
        values (${one}, ${platform}, ${chat}, ${chat}, 'fr', 'UTC', 1, '{}', ${START}, ${START}, 'm', ${START})`.execute(
        site.db,
      );
    await answer('telegram', 'first');
    await answer('web', 'last');
    await answer('web', 'gone');
    await writeReminders(site.db, [write(one, ['a'])], frame());
    expect(await site.said()).toEqual(['last 2026-11-23 a']);
    const row = await site.db
      .selectFrom('outbox')
      .where('dedupe_key', 'like', 'reminder:%')
      .selectAll()
      .executeTakeFirst();
    expect(row).toMatchObject({
      answers: null,
      language: 'fr',
      time_zone: 'Africa/Casablanca',
      message: { lines: [] },
    });
  });

  test('an update after it answers it; one before it, or of somebody else, does not', async () => {
    const one = await site.addLead('one', [4]);
    const two = await site.addLead('two', [4]);
    await writeReminders(site.db, [write(one, ['a']), write(two, ['a'])], frame());
    const record = (seq: number, at: string) =>
      sql`insert into entry (plan_id, seq, id, kind, activity_id, at, local_date, author, channel, band, progress, base,
          origin, texts, content_hash, prev, hash)
        select a.plan_id, ${seq}, gen_random_uuid(), 'update', a.id, ${new Date(at)}, '2026-11-23', p.pseudonym, 'web',
          'significant', 85, 1, ${seq}, '{"reason": {"salt": "", "text": "x"}}', sha256(int4send(${seq})),
          sha256(int4send(${seq} + 1000)), sha256(int4send(${seq} + 2000))
        from activity a, person p where a.commitment = 4 and a.number = 3 and p.id = ${one}`.execute(site.db);
    await record(9001, '2026-11-23T08:59:00Z');
    expect(await markAnswered(site.db, site.plan.id, START)).toBe(0);
    await record(9002, '2026-11-23T11:30:00Z');
    await record(9003, '2026-11-25T11:30:00Z');
    expect(await markAnswered(site.db, site.plan.id, START)).toBe(1);
    expect(await markAnswered(site.db, site.plan.id, START)).toBe(0);
    const rows = await listReminders(site.db, site.plan.id, START);
    const found = rows.find(({ name }) => name === 'one');
    expect(found).toMatchObject({ kind: 'lead', commitments: [4], activities: ['4.1'], sentAt: null });
    expect(found && hoursUntilAnswer(found)).toBe(2.5);
    expect(rows.filter(({ answeredAt }) => answeredAt === null).map(({ name }) => name)).toEqual(['two']);
  });

  test('what is put off says so, and comes back on its day', async () => {
    const one = await site.addLead('one', [10]);
    await remindLeads(site.at(MONDAY));
    await snoozeReminders(site.db, one, '2026-11-26', new Date('2026-11-23T09:05:00Z'));
    expect(await listReminders(site.db, site.plan.id, START)).toMatchObject([
      { snoozedAt: new Date('2026-11-23T09:05:00Z'), answeredAt: null },
    ]);
    for (const day of ['24', '25', '26', '27']) await remindLeads(site.at(`2026-11-${day}T09:00:00Z`));
    expect(await site.said()).toEqual([
      'one 2026-11-23 silence:2026-11:1',
      'one 2026-11-26 snooze:2026-11-26',
    ]);
  });

  test('wishes change one by one, within what the table allows', async () => {
    const one = await site.addLead('one', [10]);
    const two = await site.addLead('two', [10]);
    expect(await getPreference(site.db, one)).toEqual(USUAL);
    await changePreference(site.db, one, { hour: 14, days: [1, 3] });
    await changePreference(site.db, one, { rhythm: 'less', deputy: two, awayFrom: '2026-12-01' });
    await changePreference(site.db, one, {});
    expect(await getPreference(site.db, one)).toEqual({
      ...USUAL,
      hour: 14,
      days: [1, 3],
      rhythm: 'less',
      deputy: two,
      awayFrom: '2026-12-01',
    });
    for (const wrong of [
      { hour: 3 },
      { days: [] },
      { days: [8] },
      { deputy: one },
      { awayUntil: '2026-11-30' },
    ])
      await expect(changePreference(site.db, one, wrong)).rejects.toMatchObject({ code: '23514' });
  });
});
