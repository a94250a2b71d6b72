import type { IndicatorAct } from '#conversation/indicators/act.ts';
import type { IndicatorFound, IndicatorNeed } from '#conversation/indicators/found.ts';
import type { CommitmentAssessments } from '#domain/assessment.ts';
import { assessmentsOf } from '#domain/assessment-series.ts';
import type { CommitmentIndicators, IndicatorEntry, PlannedIndicator } from '#domain/indicator.ts';
import { seriesOf } from '#domain/indicator-series.ts';
import type { DeskActivity, Role } from '#domain/reading.ts';

/** Of an entry and of a verdict in the plan model; both are of commitment 10. */
export const ENTERED = '00000000-0000-4000-8000-000000000091';
const COMMITMENTS = [4, 10];
const PLANNED: readonly PlannedIndicator[] = [
  { name: { fr: 'Taux de demandes traitées', ar: 'نسبة الطلبات المعالجة' }, unit: 'percent', value: 54 },
  { name: { fr: 'Nombre d’actes publiés' }, unit: 'count', value: 2_700, baseline: 0, target: 3_000 },
  { name: { fr: 'Longueur des rayonnages' }, unit: 'km', value: null },
];
const entry: IndicatorEntry = {
  id: ENTERED,
  kind: 'value',
  value: 60.5,
  on: '2026-10-31',
  source: 'Rapport annuel',
  at: '2026-11-02T09:00:00.000Z',
  supersedes: null,
  retracts: false,
};

/** What is found in the plan model of the tests: two commitments with three indicators each, and a verdict on one. */
export function sampleIndicator(ask: IndicatorNeed['ask']): IndicatorFound {
  const wanted = 'entry' in ask ? (ask.entry === ENTERED ? 10 : 0) : ask.commitment;
  const numbers = COMMITMENTS.filter((number) => wanted === null || wanted === number);
  return ask.of === 'indicators'
    ? { of: 'indicators', commitments: numbers.map(indicatorsIn) }
    : { of: 'assessments', commitments: numbers.map(assessmentsIn) };
}

function indicatorsIn(commitment: number): CommitmentIndicators {
  const brought = { commitment, on: '2026-06-30', at: '2026-06-30T22:59:59.999Z' };
  return {
    commitment,
    title: { fr: `Titre ${commitment}` },
    indicators: PLANNED.map((planned, index) =>
      seriesOf({ ...brought, number: index + 1, planned }, commitment === 10 && index === 0 ? [entry] : []),
    ),
  };
}

function assessmentsIn(commitment: number): CommitmentAssessments {
  const { id, source, on, at, supersedes, retracts } = entry;
  const verdict = {
    completion: 'substantial',
    verifiable: true,
    openGovernmentLens: null,
    potential: 'modest',
    earlyResults: null,
  } as const;
  const entries = commitment === 10 ? [{ ...verdict, id, source, on, at, supersedes, retracts }] : [];
  return assessmentsOf(commitment, { fr: `Titre ${commitment}` }, entries);
}

/** What nobody with these posts and this desk may ever bring about. */
export function isIndicatorForbidden(
  act: IndicatorAct,
  roles: readonly Role[],
  own: readonly DeskActivity[],
): boolean {
  if (roles.includes('coordinator')) return false;
  const values = act.act === 'enter' || act.act === 'undo-value';
  return !values || !own.some(({ commitment }) => commitment === act.commitment);
}
