import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlanInfo } from '#domain/plan.ts';
import { reportRates } from '#domain/progress-report.ts';
import { LANGUAGES } from '#i18n/language.ts';
import type { Block } from '#report/progress-report/content.ts';
import { progressReport } from '#report/progress-report/progress.ts';
import { selfAssessment } from '#report/progress-report/self-assessment.ts';
import { clean } from '#report/progress-report/segments.ts';
import { findPlanByCode } from '#store/plans.ts';
import { findReportData } from '#store/report.ts';
import { databaseKinds } from '../support/databases.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { newLead } from '../support/talk.ts';

const textsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => {
    if (block.block === 'facts') return block.facts.map(({ text }) => clean(text.text));
    return 'text' in block ? [clean(block.text.text)] : [];
  });

describe.for(databaseKinds)('what a report is written from, on %s', (kind) => {
  let program: TestProgram;
  let plan: PlanInfo;
  beforeAll(async () => {
    program = await openTestProgram(kind);
    const found = await findPlanByCode(program.db, 'MA-PAN2');
    if (!found) throw new Error('The sample plan is not there');
    plan = found;
    await tellThings();
  });
  afterAll(() => program.close());

  async function tellThings(): Promise<void> {
    const { db, planId } = program;
    const lead = await newLead(program, [4]);
    program.setClock('2026-10-05T09:00:00Z');
    await lead.says('mettre à jour 4.3', 'limitée', '40', 'une baisse', 'des actes publiés', 'c’est tout');
    await lead.says('des retards', 'passer', 'passer');
    await lead.taps('Confirmer');
    const four = sql`(select id from commitment where plan_id = ${planId} and number = 4)`;
    for (const [value, on, at] of [
      [12, '2026-09-30', '2026-10-01T00:00:00Z'],
      [15, '2026-10-31', '2026-11-02T00:00:00Z'],
    ] as const) {
      await sql`insert into indicator_value (id, plan_id, commitment_id, indicator, kind, value, on_date, source, channel, at)
        values (${randomUUID()}::uuid, ${planId}, ${four}, 1, 'value', ${value}, ${on}::date, 'le portail', 'web', ${at}::timestamptz)`.execute(
        db,
      );
    }
    await sql`insert into assessment (id, plan_id, commitment_id, completion, verifiable, source, on_date, channel, at)
      values (${randomUUID()}::uuid, ${planId}, ${four}, 'substantial', true, 'MEI 2026', '2026-10-10'::date, 'web', '2026-10-12T00:00:00Z')`.execute(
      db,
    );
    const contest = randomUUID();
    await sql`insert into contribution (id, plan_id, kind, number, commitment_id, channel, language, text, contested, at,
        local_date, released_at, closed_at, outcome)
      values (${contest}::uuid, ${planId}, 'contest', 1, ${four}, 'web', 'fr', 'Rien n’est en ligne.', '{"rate": 90}',
        '2026-10-15T00:00:00Z', '2026-10-15'::date, '2026-10-15T00:00:00Z', '2026-11-10T00:00:00Z', 'partly')`.execute(
      db,
    );
    await sql`insert into response (id, contribution_id, kind, language, text, at)
      values (${randomUUID()}::uuid, ${contest}::uuid, 'reply', 'fr', 'Le lien a changé.', '2026-11-01T00:00:00Z')`.execute(
      db,
    );
  }

  const dataOf = async (date: string) => {
    const data = await findReportData(program.db, plan, date);
    const commitment = data?.commitments.find(({ number }) => number === 4);
    if (!data || !commitment) throw new Error(`Nothing of ${date}`);
    return { data, commitment };
  };

  test('nothing before the plan, and the plan alone before anything was said', async () => {
    expect(await findReportData(program.db, plan, '2023-07-30')).toBeUndefined();
    const { data, commitment } = await dataOf('2026-09-29');
    expect(commitment).toMatchObject({ assessment: null, contributions: [] });
    expect(commitment.activities.every(({ told }) => told.length === 0)).toBe(true);
    expect(reportRates(data).plan).toBeCloseTo(82.18, 2);
    expect(data.head?.seq).toBe(147);
  });

  test('each thing is there from its day on, as it was on that day', async () => {
    const then = (await dataOf('2026-10-20')).commitment;
    const now = (await dataOf('2026-11-23')).commitment;
    expect([then, now].map(({ indicators }) => indicators[0]?.value)).toEqual([12, 15]);
    expect(then.contributions).toMatchObject([{ closed: false, outcome: null, responses: [] }]);
    expect(now.contributions).toMatchObject([
      {
        closed: true,
        outcome: 'partly',
        text: { text: 'Rien n’est en ligne.' },
        responses: [{ kind: 'reply' }],
      },
    ]);
    expect(then.assessment).toEqual({
      completion: 'substantial',
      verifiable: true,
      openGovernmentLens: null,
      potential: null,
      earlyResults: null,
      source: 'MEI 2026',
      on: '2026-10-10',
    });
    expect(then.activities[2]).toMatchObject({
      band: 'limited',
      progress: 40,
      told: [{ seq: 148, unchanged: false, texts: { actions: { text: 'des actes publiés' } } }],
    });
  });

  test.for(LANGUAGES)('all of it is told in %s', async (language) => {
    const { data } = await dataOf('2026-11-23');
    for (const content of [progressReport(data, language), selfAssessment(data, language)]) {
      const texts = textsOf(content.blocks);
      for (const said of ['Rien n’est en ligne.', 'Le lien a changé.', 'des actes publiés', 'des retards'])
        expect(texts).toContain(said);
      expect(texts.some((text) => text.includes('MEI 2026'))).toBe(true);
    }
  });
});
