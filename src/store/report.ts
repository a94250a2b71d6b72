import { sql } from 'kysely';
import { endOfDay } from '#domain/calendar.ts';
import type { PlanInfo } from '#domain/plan.ts';
import type { ReportCommitment, ReportData } from '#domain/progress-report.ts';
import { readPlanDocument } from './read-plan.ts';
import { readReportActivities } from './report-activities.ts';
import { readAssessments, readContributions, readIndicatorValues } from './report-beside.ts';
import type { Db } from './schema.ts';

/**
 * A plan as it stood at the end of a local date, as its progress report needs it: one snapshot of the database, a
 * statement a table. Undefined when nothing of the plan had been recorded by then.
 */
export function findReportData(db: Db, plan: PlanInfo, date: string): Promise<ReportData | undefined> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((trx) => readData(trx, plan, date));
}

async function readData(db: Db, info: PlanInfo, date: string): Promise<ReportData | undefined> {
  const asOf = endOfDay(date, info.timeZone);
  const head = await findHead(db, info.id, asOf);
  if (!head) return undefined;
  const { document } = await readPlanDocument(db, info.id);
  const activities = await readReportActivities(db, info.id, asOf);
  const indicators = await readIndicatorValues(db, info.id, asOf, date);
  const contributions = await readContributions(db, info.id, asOf);
  const assessments = await readAssessments(db, info.id, asOf, date);
  const { code, title, timeZone, asOf: stated, demonstration, inventedUntil, unofficialTranslations } = info;
  const { country, period } = document.plan;
  return {
    plan: {
      ...{ code, title, timeZone, asOf: stated, demonstration, unofficialTranslations, country, period },
      ...(inventedUntil ? { inventedUntil } : {}),
    },
    date,
    head,
    axes: document.axes.map((axis) => ({ code: axis.code, title: axis.title })),
    commitments: document.commitments.map(
      ({
        activities: _figures,
        contact: _contact,
        publishedRate: _rate,
        ...commitment
      }): ReportCommitment => ({
        ...commitment,
        activities: activities.get(commitment.number) ?? [],
        indicators: commitment.indicators.map((indicator, index) => {
          const entered = indicators.get(`${commitment.number}.${index + 1}`);
          return {
            name: indicator.name,
            unit: indicator.unit,
            baseline: entered?.baseline?.value ?? indicator.baseline ?? null,
            target: entered?.target?.value ?? indicator.target ?? null,
            value: entered?.value?.value ?? indicator.value,
            on: entered?.value?.on ?? null,
            source: entered?.value?.source ?? null,
          };
        }),
        contributions: contributions.get(commitment.number) ?? [],
        assessment: assessments.get(commitment.number) ?? null,
      }),
    ),
  };
}

async function findHead(db: Db, planId: number, asOf: Date): Promise<ReportData['head'] | undefined> {
  const { rows } = await sql<{ seq: number; hash: string; at: Date }>`
    select seq, encode(hash, 'hex') as hash, at from entry
    where plan_id = ${planId} and at <= ${asOf} order by seq desc limit 1`.execute(db);
  const [row] = rows;
  return row && { seq: row.seq, hash: row.hash, at: row.at.toISOString() };
}
