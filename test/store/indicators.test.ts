import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lastPoint } from '#domain/indicator.ts';
import { readAssessments } from '#store/indicators/assessments.ts';
import { readIndicators } from '#store/indicators/public.ts';
import { mergePeople } from '#store/merge-people.ts';
import { findPersonAt } from '#store/people.ts';
import { databaseKinds } from '../support/databases.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { newLead, talker } from '../support/talk.ts';

describe.each(databaseKinds)('indicators on %s', (kind) => {
  let program: TestProgram;
  beforeAll(async () => {
    program = await openTestProgram(kind);
  });
  afterAll(() => program.close());

  const seriesOf = async (commitment: number, number: number, asOf?: Date) => {
    const read = { commitment, ...(asOf ? { asOf } : {}) };
    const [found] = await readIndicators(program.db, program.planId, read);
    const series = found?.indicators[number - 1];
    if (!series) throw new Error(`No indicator ${commitment}.${number}`);
    return series;
  };
  const coordinator = () => talker(program, { platform: 'terminal', chat: 'coordinator' });

  test('the plan brings all 79, each with its value as the first point', async () => {
    const all = (await readIndicators(program.db, program.planId)).flatMap(({ indicators }) => indicators);
    expect(all).toHaveLength(79);
    expect(all.every(({ points }) => points.length === 1 && points[0]?.on === '2023-07-31')).toBe(true);
    const series = await seriesOf(4, 2);
    expect([series.name.en, series.unit, lastPoint(series)?.value]).toEqual([
      'Number of administrative acts validated by the national commission and published on the national portal',
      'count',
      2700,
    ]);
    const before = await seriesOf(4, 2, new Date('2023-07-01T00:00:00Z'));
    expect([before.points, before.history]).toEqual([[], []]);
  });

  test('a value is entered once, however often it is confirmed', async () => {
    const lead = await newLead(program, [4]);
    await lead.says('indicateur 4.1 : 30,5 le 31 octobre, rapport annuel');
    const confirm = lead.button('Confirmer');
    await Promise.all([lead.send(confirm, 'a'), lead.send(confirm, 'b'), lead.send(confirm, 'a')]);
    const series = await seriesOf(4, 1);
    expect(series.points.map(({ value, on, source, corrected }) => [value, on, source, corrected])).toEqual([
      [26, '2023-07-31', null, false],
      [30.5, '2026-10-31', 'rapport annuel', false],
    ]);
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from indicator_value`.execute(
      program.db,
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  test('two leads correct the same value at once: one does, the other is told and asked again', async () => {
    const [one, other] = [await newLead(program, [4]), await newLead(program, [4])];
    await one.says('indicateur 4.3 : 23 le 31 octobre, bilan', 'confirmer');
    await one.taps('Corriger');
    await one.says('24');
    await other.says('indicateur 4.3 : 25 le 31 octobre, relevé');
    expect(other.last()).toContain('Prend la place de 23 (au 31 octobre 2026)');
    await Promise.all([one.taps('Confirmer'), other.taps('Confirmer')]);
    const told = [one, other].filter((it) => it.last().includes('Entre-temps'));
    expect(told).toHaveLength(1);
    expect((await seriesOf(4, 3)).history.filter(({ id }) => id !== null)).toHaveLength(2);
    await told[0]?.taps('Confirmer');
    const series = await seriesOf(4, 3);
    expect(lastPoint(series)?.value).toBe(told[0] === one ? 24 : 25);
    expect(series.history.map(({ ended }) => ended)).toEqual([null, 'corrected', 'corrected', null]);
  });

  test('what is undone leaves what stood before, is undone once, and the past stays as it was', async () => {
    const lead = await newLead(program, [4]);
    program.setClock('2026-11-24T09:00:00Z');
    await lead.says('indicateur 4.4 : 110 le 31 octobre, bilan', 'confirmer');
    program.setClock('2026-11-25T09:00:00Z');
    await lead.taps('Corriger');
    await lead.says('120', 'confirmer');
    const undo = lead.button('Défaire');
    await Promise.all([lead.send(undo, 'c'), lead.send(undo, 'd')]);
    const series = await seriesOf(4, 4);
    expect(lastPoint(series)?.value).toBe(110);
    expect(series.history.map(({ value, ended }) => [value, ended])).toEqual([
      [120, 'undone'],
      [110, null],
      [100, null],
    ]);
    // A correction of what stands again goes on at the end of its line.
    await lead.says('indicateur 4.4 : 130 le 31 octobre, bilan final', 'confirmer');
    expect(lastPoint(await seriesOf(4, 4))).toMatchObject({ value: 130, corrected: true });
    const earlier = new Date('2026-11-24T12:00:00Z');
    expect(lastPoint(await seriesOf(4, 4, earlier))?.value).toBe(110);
    program.setClock('2026-11-23T09:00:00Z');
  });

  test('nothing that was entered can be rewritten', async () => {
    for (const change of ['value = 1', "source = 'x'", 'supersedes = null', "kind = 'target'"])
      await expect(sql`update indicator_value set ${sql.raw(change)}`.execute(program.db)).rejects.toThrow(
        'append-only',
      );
    await expect(sql`delete from indicator_value`.execute(program.db)).rejects.toThrow('append-only');
  });

  test('the assessor’s verdict stands beside, is corrected in its place, and changes no rate', async () => {
    const secretariat = coordinator();
    await secretariat.says('engagement 5');
    const rate = secretariat.last().split('\n')[0];
    await secretariat.says('évaluer 5');
    await secretariat.taps('Substantiel');
    await secretariat.says('passer', 'passer', 'passer', 'passer', 'rapport de l’IRM', '12/03/2026');
    const confirm = secretariat.button('Confirmer');
    await Promise.all([secretariat.send(confirm, 'e'), secretariat.send(confirm, 'f')]);
    await secretariat.says('évaluer 5');
    await secretariat.taps('Limité');
    await secretariat.says('passer', 'passer', 'passer', 'passer', 'rapport de l’IRM', '12/03/2026');
    expect(secretariat.last()).toContain('Corrige le verdict saisi auparavant');
    await secretariat.taps('Confirmer');
    const [found] = await readAssessments(program.db, program.planId, { commitment: 5 });
    expect(found?.assessments.map(({ completion, corrected }) => [completion, corrected])).toEqual([
      ['limited', true],
    ]);
    expect(found?.history.map(({ ended }) => ended)).toEqual([null, 'corrected']);
    await secretariat.says('engagement 5');
    expect(secretariat.last()).toContain('Évaluation indépendante (IRM) : limité, 12 mars 2026');
    expect(secretariat.last().split('\n')[0]).toBe(rate);
    const all = await readAssessments(program.db, program.planId);
    expect([all.length, all.filter(({ assessments }) => assessments.length > 0).length]).toEqual([22, 1]);
  });

  test('who entered is moved with a merge, counted among their data, and forgotten with them', async () => {
    const [one, other] = [await newLead(program, [10]), await newLead(program, [10])];
    await one.says('indicateur 10.1 : 70 le 31 octobre, bilan', 'confirmer');
    const [from, into] = [
      await findPersonAt(program.db, one.address),
      await findPersonAt(program.db, other.address),
    ];
    if (!from || !into) throw new Error('Nobody is there');
    await program.db
      .transaction()
      .execute((trx) => mergePeople(trx, from.id, into.id, program.services.clock()));
    await other.says('mes données');
    await other.taps('Oui');
    expect(other.last()).toContain('Une saisie de vous aux indicateurs ou aux évaluations.');
    await other.says('oubliez-moi');
    await other.taps('Continuer');
    await other.taps('Oui, oubliez-moi');
    const { rows } = await sql<{ value: number; person: number | null }>`
      select value::float8 as value, person_id as person from indicator_value v
      where source = 'bilan' and value = 70`.execute(program.db);
    expect(rows).toEqual([{ value: 70, person: null }]);
    expect(lastPoint(await seriesOf(10, 1))?.value).toBe(70);
  });
});
