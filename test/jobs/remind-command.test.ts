import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UsageError } from '../../src/cli/command.ts';
import { run } from '../../src/cli/remind.ts';
import type { Services } from '#app/services.ts';
import { changePreference } from '#store/preferences.ts';
import { fakeContext } from '../program/fake-context.ts';
import { reminderSite } from '../support/reminders.ts';
import type { ReminderSite } from '../support/reminders.ts';

describe('npm run remind', () => {
  let site: ReminderSite;
  beforeAll(async () => {
    site = await reminderSite('pglite');
    await site.forget();
    const [lead, away] = [await site.addLead('Amina', [10]), await site.addLead('Karim', [10])];
    const done = await site.addLead('Salma', []);
    await site.due('10.1', '2026-11-20');
    await site.band('10.1', 'limited', 20);
    await changePreference(site.db, away, { awayFrom: '2026-11-20', awayUntil: '2026-11-30' });
    persons = { lead, away, done };
  });
  afterAll(() => site.close());
  let persons = { lead: 0, away: 0, done: 0 };

  async function remind(at: string, ...argv: readonly string[]) {
    const { context, printed } = fakeContext({ services: site.at(at) as Services });
    const exit = await run(context, argv);
    const linesOf = (text: string) => text.split('\n').slice(0, -1);
    return { exit, out: linesOf(printed.out), err: linesOf(printed.err) };
  }

  test('says who would be reminded of what, and who would not and why; and changes nothing', async () => {
    const foretold = await remind('2026-11-23T09:00:00Z', '--dry-run');
    expect(foretold.exit).toBe(0);
    const [first, second] = foretold.out;
    expect(first).toMatch(
      new RegExp(`^person ${persons.lead} \\(Amina\\): \\d silent, 10\\.1 due 2026-11-20 \\(D\\+1\\)  \\[`),
    );
    expect(second).toBe(`person ${persons.away} (Karim): no, away`);
    expect(foretold.out).toHaveLength(2);
    expect(foretold.err).toEqual(['MA-PAN2, 2026-11-23T09 in Africa/Casablanca', 'One reminder.']);
    expect(await site.said()).toEqual([]);
  });

  test('says when nobody is reminded, and foretells another instant', async () => {
    const sunday = '2026-11-22T09:00:00Z';
    const [first, ...next] = (await remind(sunday, '--dry-run')).out;
    expect(first).toBe('Nobody is reminded now: nobody works today. The next time would bring:');
    expect(next.length).toBeGreaterThan(0);
    const foretold = await remind(sunday, '--dry-run', '--at', '2026-11-23T07:30:00Z');
    expect(foretold.out[0]).toBe(`person ${persons.lead} (Amina): no, the hour has not come`);
  });

  test('reminds, once', async () => {
    const line = (count: number) =>
      `Reminded: ${count}. In a dialogue: 0. Unreachable: 0. Coordinators told: 0. Earlier ones answered since: 0.`;
    expect((await remind('2026-11-24T10:00:00Z')).out).toEqual([line(1)]);
    expect((await remind('2026-11-24T10:10:00Z')).out).toEqual([line(0)]);
  });

  test.for([
    [['--at', '2026-11-23T09:00:00Z'], /goes with --dry-run/],
    [['--dry-run', '--at', 'tomorrow'], /Not an instant: tomorrow/],
    [['--dryrun'], /--dryrun/],
  ] as const)('%j is not understood', async ([argv, why]) => {
    const refused = remind('2026-11-23T09:00:00Z', ...argv);
    await expect(refused).rejects.toBeInstanceOf(UsageError);
    await expect(refused).rejects.toThrow(why);
  });
});
