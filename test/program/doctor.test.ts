import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { markFates } from '#store/outbox.ts';
import { runSafely } from '../../src/cli/command.ts';
import { run } from '../../src/cli/doctor.ts';
import { openPostOffice } from '../app/delivery/post-office.ts';
import type { PostOffice } from '../app/delivery/post-office.ts';
import { about, doctor } from './doctor-fixture.ts';
import { fakeContext } from './fake-context.ts';

let office: PostOffice;
beforeAll(async () => {
  office = await openPostOffice('pglite');
});
beforeEach(() => {
  // The clock of the program under test, for once, is that of its database.
  office.program.setClock(new Date().toISOString());
});
afterEach(() => office.empty());
afterAll(() => office.program.close());

describe('the program itself', () => {
  test('a sound one has nothing wrong, and says what is off', async () => {
    const { code, lines } = await doctor(office.program.services);
    expect(code).toBe(0);
    expect(about(lines, 'Database')).toEqual([expect.stringMatching(/^ok {4}Database: PostgreSQL \d+$/)]);
    expect(about(lines, 'Plan')).toEqual(['ok    Plan: MA-PAN2']);
    expect(about(lines, 'Clock')).toEqual(['ok    Clock: agrees with the database']);
    expect(about(lines, 'Time zones')).toEqual([
      expect.stringMatching(/^ok {4}Time zones: data of 20\d\d\w$/),
    ]);
    expect(about(lines, 'Telegram')).toEqual(['ok    Telegram: off (TELEGRAM_BOT_TOKEN is not set)']);
    expect(about(lines, 'Discord')).toEqual(['ok    Discord: off (DISCORD_BOT_TOKEN is not set)']);
    expect(lines.at(-1)).toBe('Nothing is wrong.');
  });

  test('a clock that is wrong is to be mended', async () => {
    office.wait(-90);
    const { code, lines } = await doctor(office.program.services);
    expect(code).toBe(1);
    expect(about(lines, 'Clock')).toEqual([expect.stringMatching(/^WRONG Clock: is (89|90|91) s apart/)]);
    expect(lines.at(-1)).toBe('1 to be mended.');
  });

  test('what waits for long, what died and jobs that no longer run want a look', async () => {
    const { db, services } = office.program;
    await office.write('a', 'waits');
    const { id } = await office.write('b', 'dies');
    await markFates(db, [{ id, fate: 'dead', why: 'blocked' }], services.clock());
    await sql`insert into job_run (job, period, ran_at, counts)
      values ('expire-drafts', '2026-11-23T09', ${services.clock()}, '{}')`.execute(db);
    office.wait(5 * 3_600);
    const { lines } = await doctor(office.program.services);
    expect(about(lines, 'Outbox')).toEqual([
      expect.stringMatching(/^look {2}Outbox: 1 wait, the oldest for 300 min/),
    ]);
    expect(about(lines, 'Dead letters')).toEqual([
      'look  Dead letters: 1, the last for: blocked. See: npm run outbox -- list',
    ]);
    expect(about(lines, 'Job')).toEqual([
      expect.stringMatching(/^look {2}Job expire-drafts: .* 5 hours ago/),
    ]);
    await sql`delete from job_run`.execute(db);
    expect(about((await doctor(office.program.services)).lines, 'Jobs')).toEqual([
      expect.stringContaining('none has run yet'),
    ]);
  });
});

test('arguments are wrong use', async () => {
  const { context, printed } = fakeContext();
  expect(await runSafely(run, context, ['--all'])).toBe(2);
  expect(printed.err).toContain('Usage: npm run doctor');
});
