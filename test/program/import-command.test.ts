import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exportPlan } from '#app/export-plan.ts';
import { planCsv, planXlsx } from '#app/plan-sheets.ts';
import type { Services } from '#app/services.ts';
import { countedSources } from '#app/sources.ts';
import { surroundings } from '#app/surroundings.ts';
import type { PlanDocument } from '#domain/plan-document.ts';
import { roundHalfUp } from '#domain/rate.ts';
import { readRates } from '#store/answers.ts';
import { getPlanByCode } from '#store/plans.ts';
import { run as runPlan } from '../../src/cli/plan.ts';
import { runSafely } from '../../src/cli/command.ts';
import { databaseKinds, freshDatabase } from '../support/databases.ts';
import type { FreshDatabase } from '../support/databases.ts';
import { samplePlan } from '../support/sample-plan.ts';
import { smallSheets } from '../support/plan-tables.ts';
import { workbookOf } from '../support/workbook.ts';
import { fakeContext } from './fake-context.ts';

const sample = JSON.parse(samplePlan) as PlanDocument;

describe.for(databaseKinds)('npm run plan on %s', (kind) => {
  let database: FreshDatabase;
  let services: Services;
  beforeEach(async () => {
    database = await freshDatabase(kind);
    services = {
      db: database.db,
      clock: () => new Date('2026-11-22T10:00:00Z'),
      instance: 'test',
      ...countedSources(),
      log: { info() {}, warn() {}, error() {} },
      ...surroundings('http://iltizam.test'),
      deliver() {},
    };
  });
  afterEach(() => database.close());

  const plan = async (files: Record<string, string | Uint8Array>, ...argv: string[]) => {
    const { context, printed, written } = fakeContext({ services, files });
    return { code: await runSafely(runPlan, context, argv), ...printed, written };
  };

  test('the sample plan as a workbook gives the published rates', async () => {
    const bytes = await planXlsx(sample, 'fr');
    const dry = await plan({ 'plan.xlsx': bytes }, 'import', 'plan.xlsx', '--dry-run');
    expect(dry).toMatchObject({ code: 0, err: '' });
    expect(dry.out).toContain('This was a dry run: nothing was imported.');
    const done = await plan({ 'plan.xlsx': bytes }, 'import', 'plan.xlsx');
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(done.out).toContain('plan.xlsx was imported.');
    const { id } = await getPlanByCode(services.db, 'MA-PAN2');
    const { rates } = await readRates(services.db, id);
    expect(roundHalfUp(rates.plan ?? -1, 0)).toBe(82);
    expect(rates.axes.map(({ rate }) => roundHalfUp(rate ?? -1, 1))).toEqual([88.1, 76.3, 82.3, 62.8, 100]);
    expect(await exportPlan(services.db)).toBe(samplePlan);
  });

  test('what is exported in any form changes nothing when it is imported again', async () => {
    await plan({ 'plan.json': samplePlan }, 'import', 'plan.json');
    for (const format of ['xlsx', 'csv', 'json']) {
      const { written } = await plan({}, 'export', '--format', format, '--out', 'out', '--lang', 'ar');
      const again = await plan({ out: written.get('out') ?? '' }, 'import', 'out');
      expect(again).toMatchObject({ code: 0, err: '' });
      expect(again.out).toContain('out changes nothing.');
    }
    expect((await plan({}, 'export', '--format', 'csv')).out).toBe(
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(planCsv(sample, 'fr')),
    );
  });

  test('a file without a last line leaves what is recorded of one', async () => {
    await plan({ 'plan.json': samplePlan.trimEnd() }, 'import', 'plan.json');
    await plan({ 'plan.xlsx': await planXlsx(sample, 'en') }, 'import', 'plan.xlsx');
    expect(await exportPlan(services.db)).toBe(samplePlan.trimEnd());
  });

  test('every error is said by its cell, in the language that is asked for, and nothing is imported', async () => {
    const sheets = smallSheets();
    (sheets['activities']?.[1] ?? [])[4] = 0;
    (sheets['activities']?.[2] ?? [])[5] = 20;
    const came = await plan({ 'plan.xlsx': await workbookOf(sheets) }, 'import', 'plan.xlsx', '--lang', 'fr');
    expect(came.code).toBe(1);
    expect(came.err.split('\n').map((line) => line.split(/\s?: /u)[0])).toEqual([
      'activities!E2',
      'activities!F3',
      'plan.xlsx is refused for 2 reasons',
      '',
    ]);
    await expect(exportPlan(services.db)).rejects.toThrow('No plan');
  });

  test('what contradicts the record is refused by its cell, and a row that is missing by its commitment', async () => {
    await plan({ 'plan.json': samplePlan }, 'import', 'plan.json');
    const changed = structuredClone(sample);
    const [first] = changed.commitments;
    if (!first?.activities[0]) throw new Error('The sample has no first activity');
    first.activities[0].progress = 95;
    first.activities.pop();
    const { err } = await plan(
      { 'p.xlsx': await planXlsx(changed, 'fr') },
      'import',
      'p.xlsx',
      '--lang',
      'en',
    );
    expect(err).toMatch(/^commitments!A2: activity 1\.\d+ is missing here/m);
    expect(err).toMatch(/^activities!H2: 91% is on the record/m);
  });

  test('a plan that was closed is changed by no file until it is open again', async () => {
    await plan({ 'plan.json': samplePlan }, 'import', 'plan.json');
    await plan({}, 'close', 'MA-PAN2');
    const changed = structuredClone(sample);
    changed.plan.title = { ...changed.plan.title, fr: 'Un autre titre' };
    const file = { 'plan.json': JSON.stringify(changed) };
    for (const more of [[], ['--dry-run']]) {
      const refused = await plan(file, 'import', 'plan.json', ...more);
      expect(refused).toMatchObject({ code: 1, out: '' });
      expect(refused.err).toBe(
        'MA-PAN2 was closed on 2026-11-22: nothing was imported. To change it, open it again first: npm run plan -- open MA-PAN2\n',
      );
    }
    expect(await exportPlan(services.db, 'MA-PAN2')).toBe(samplePlan);
    await plan({}, 'open', 'MA-PAN2');
    expect(await plan(file, 'import', 'plan.json')).toMatchObject({ code: 0, err: '' });
  });

  test('the form is written without any database', async () => {
    const { context, printed, written } = fakeContext();
    expect(await runPlan(context, ['template', '--out', 'form.xlsx', '--lang', 'ar'])).toBe(0);
    expect(printed.err).toBe('The form was written to form.xlsx.\n');
    expect(written.get('form.xlsx')).toBeInstanceOf(Uint8Array);
  });
});
