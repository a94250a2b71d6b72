import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { USUAL } from '#domain/preference.ts';
import { remindLeads } from '#jobs/remind-leads.ts';
import { getPreference } from '#store/preferences.ts';
import { readTurn } from '#store/read-turn.ts';
import { readFollowUp } from '#store/reminding.ts';
import { databaseKinds } from '../support/databases.ts';
import { openTestProgram, START } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { comesToSummary, newLead } from '../support/talk.ts';
import type { Talker } from '../support/talk.ts';

describe.each(databaseKinds)('wishes about reminders on %s', (kind) => {
  let program: TestProgram;
  beforeAll(async () => {
    program = await openTestProgram(kind);
  });
  afterAll(() => program.close());
  beforeEach(() => program.setClock(START));

  const idOf = async ({ address }: Talker): Promise<number> => {
    const { rows } = await sql<{ id: number }>`
      select person_id as id from account where platform = ${address.platform} and chat = ${address.chat}`.execute(
      program.db,
    );
    return rows[0]?.id ?? 0;
  };
  const wishesOf = async (one: Talker) => getPreference(program.db, await idOf(one));
  const deskOf = async (one: Talker, at: string) => {
    const read = await readTurn(program.db, one.address, 'x', new Date(at));
    return [...new Set(read?.desk.map(({ commitment }) => commitment))];
  };

  /** Both lead 4; one leads 10, too, and is away until the 25th with the other as deputy. */
  async function awayWithDeputy() {
    const [one, two] = [await newLead(program, [4, 10]), await newLead(program, [4])];
    const id = await idOf(two);
    await sql`update person set name = ${`Karim ${id}`} where id = ${id}`.execute(program.db);
    await one.says('absent jusqu’au 25 novembre');
    // Leads of earlier tests could stand in, too.
    await one.send({ kind: 'pressed', verb: 'deputy', target: String(id) });
    expect(one.last()).toContain(`Karim ${id} vous remplace`);
    return { one, two };
  }

  test('a deputy finds the other’s commitments on the desk for as long as the absence lasts in the plan’s zone', async () => {
    const { one, two } = await awayWithDeputy();
    expect(await wishesOf(one)).toEqual({
      ...USUAL,
      awayFrom: '2026-11-23',
      awayUntil: '2026-11-25',
      deputy: await idOf(two),
    });
    // Morocco keeps Greenwich's time since September 2026.
    expect(await deskOf(two, '2026-11-22T23:59:00Z')).toEqual([4]);
    expect(await deskOf(two, '2026-11-23T00:00:00Z')).toEqual([4, 10]);
    expect(await deskOf(two, '2026-11-25T23:59:00Z')).toEqual([4, 10]);
    expect(await deskOf(two, '2026-11-26T00:00:00Z')).toEqual([4]);
    expect(await deskOf(one, '2026-11-24T09:00:00Z')).toEqual([4, 10]);
    await one.says('de retour');
    expect(await deskOf(two, '2026-11-24T09:00:00Z')).toEqual([4]);
  });

  test('each activity lies on the desk once, with its title', async () => {
    const { two } = await awayWithDeputy();
    const read = await readTurn(program.db, two.address, 'x', new Date(START));
    const codes = read?.desk.map(({ code }) => code) ?? [];
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => code.startsWith('10.')).length).toBeGreaterThan(0);
    expect(read?.desk.filter(({ commitmentTitle }) => !commitmentTitle.fr)).toEqual([]);
    expect(Object.keys(read?.desk[0] ?? {})).not.toContain('covered');
  });

  test('what a deputy records is the deputy’s, and after the absence it is refused', async () => {
    const { two } = await awayWithDeputy();
    await comesToSummary(two, '10.2 70 % fait');
    await two.says('confirmer');
    const { rows } = await sql<{ id: number }>`
      select p.id from entry e join person p on p.pseudonym = e.author order by e.seq desc limit 1`.execute(
      program.db,
    );
    expect(rows).toEqual([{ id: await idOf(two) }]);
    program.setClock('2026-11-26T09:00:00Z');
    await two.says('10.2 75 %');
    expect(two.last()).toContain('10.2');
    expect(two.last()).not.toContain('Qu’a-t-on fait depuis');
  });

  test('whatever buttons somebody forges, wishes of others stay as they are, and no stranger is a deputy', async () => {
    const [one, stranger] = [await newLead(program, [4]), await newLead(program, [7])];
    const before = await wishesOf(one);
    const [mine, theirs] = [await idOf(one), await idOf(stranger)];
    await stranger.says('absent');
    await stranger.taps('Jusqu’au 29 novembre');
    for (const [verb, target] of [
      ['snooze', `${mine}`],
      ['snooze', '2026-12-03'],
      ['deputy', `${mine}`],
      ['deputy', `${theirs}`],
      ['returned', `${mine}`],
      ['remind-hour', '14'],
      ['remind-days', '1357'],
      ['remind-extras', 'off'],
    ] as const)
      expect(await stranger.send({ kind: 'pressed', verb, target })).toBe('answered');
    expect(await wishesOf(one)).toEqual(before);
    expect(await wishesOf(stranger)).toMatchObject({ deputy: null, awayFrom: null, hour: 14, extras: false });
    expect(await wishesOf(stranger)).toMatchObject({ snoozedUntil: '2026-12-03', days: [1, 3, 5] });
  });

  test('a button pressed twice is pressed once; what became of a reminder is told', async () => {
    await sql`update post set until = now()`.execute(program.db);
    program.setClock('2026-11-23T08:00:00Z');
    const [one, two] = [await newLead(program, [10]), await newLead(program, [10])];
    await one.says('bonjour');
    await two.says('bonjour');
    program.setClock(START);
    await remindLeads(program.services);
    program.setClock('2026-11-23T09:10:00Z');
    const pressed = { kind: 'pressed', verb: 'snooze', target: 'week' } as const;
    await one.send(pressed);
    program.setClock('2026-11-23T09:20:00Z');
    await one.send(pressed);
    await two.says('rien de nouveau');
    const since = new Date('2026-11-20T00:00:00Z');
    const { db, planId } = program;
    const found = await readFollowUp(db, planId, since, { page: 0, escalated: false });
    expect(found).toMatchObject({ sent: 2, answered: 0, snoozed: 1, escalated: 0 });
    const put = found.reminded.flatMap(({ snoozedAt }) => (snoozedAt ? [Date.parse(snoozedAt)] : []));
    expect(put).toEqual([Date.parse('2026-11-23T09:10:00Z')]);
    expect((await wishesOf(one)).snoozedUntil).toBe('2026-11-30');
  });

  test('who is forgotten leaves no wishes, and is nobody’s deputy any more', async () => {
    const { one, two } = await awayWithDeputy();
    const gone = await idOf(two);
    await two.says('rappels à 14 h', 'oubliez-moi');
    await two.taps('Continuer');
    await two.taps('Oui, oubliez-moi');
    expect(await getPreference(program.db, gone)).toEqual(USUAL);
    expect((await wishesOf(one)).deputy).toBeNull();
  });
});
