import { localDate, periodOf } from './calendar.ts';
import { besidesOf } from './digest-besides.ts';
import type { DigestInputs, DueActivity, MovedActivity } from './digest-inputs.ts';
import type {
  Difficulty,
  DigestCommitment,
  Listed,
  Move,
  OverdueActivity,
  SilentCommitment,
  Snapshot,
  TrendPoint,
} from './digest-snapshot.ts';
import { MOST_LISTED } from './digest-snapshot.ts';
import { changeOf, decidedRates } from './digest-share.ts';
import { excerptOf } from './excerpt.ts';
import { addMonths } from './months.ts';
import { commitmentRate, meanRate, planRates } from './rate.ts';
import type { WeekKey } from './week.ts';
import type { WorkingCalendar } from './working-days.ts';
import { EVERY_WEEK } from './working-days.ts';

/** A record without a report for so long is warned of (standards.md, the OGP's repository standard). */
const STALE_MONTHS = 5;

/** The digest of a week, from what was read as of its end; by the calendar it is told how long questions wait. */
export function buildSnapshot(
  inputs: DigestInputs,
  week: WeekKey,
  calendar: WorkingCalendar = EVERY_WEEK,
): Snapshot {
  const { plan, asOf, knownAt, since, counts, head, moved, besides } = inputs;
  const today = localDate(new Date(asOf), plan.timeZone);
  const moves = movesOf(moved);
  const rates = ratesOf(inputs);
  return {
    version: 1,
    week,
    issue: 1,
    plan,
    asOf,
    knownAt,
    since,
    ...rates,
    moved: listed(moves),
    completed: listed(
      moves
        .filter(({ from, to }) => to.band === 'complete' && from.band !== 'complete')
        .map(({ code, title }) => ({ code, title })),
    ),
    silent: silentOf(inputs, periodOf(today)),
    overdue: listed(overdueOf(inputs.due, today)),
    difficulties: listed(difficultiesOf(moved)),
    counts,
    ...(besides ? { besides: besidesOf(besides, { today, timeZone: plan.timeZone, calendar }) } : {}),
    quiet: Object.values(counts).every((count) => count === 0),
    head,
    trend: trendOf(inputs, week, rates.rate.now),
    staleSince: staleSince(inputs.lastReport ?? head?.at ?? null, today, plan.timeZone),
    corrections: null,
  };
}

function ratesOf(inputs: DigestInputs): Pick<Snapshot, 'rate' | 'axes' | 'commitments'> {
  const { axes, commitments, now, before } = inputs;
  const codes = axes.map(({ code }) => code);
  const [is, was] = [planRates(codes, now), planRates(codes, before)];
  const decided = decidedRates(inputs, codes);
  const rateOf = (rates: typeof is, number: number) =>
    rates.commitments.find((one) => one.number === number)?.rate ?? null;
  const axisAt = (rates: typeof is, index: number) => rates.axes[index]?.rate ?? null;
  return {
    rate: changeOf(is.plan, was.plan, decided.plan),
    axes: axes.map(({ code, title }, index) => ({
      code,
      title,
      ...changeOf(axisAt(is, index), axisAt(was, index), axisAt(decided, index)),
    })),
    commitments: commitments.map(
      (one): DigestCommitment => ({
        ...one,
        ...changeOf(rateOf(is, one.number), rateOf(was, one.number), rateOf(decided, one.number)),
      }),
    ),
  };
}

/** What stands elsewhere than before, the widest step first. An activity that was added has not moved. */
function movesOf(moved: readonly MovedActivity[]): readonly Move[] {
  const points = ({ from, to }: Move) => to.progress - from.progress;
  return moved
    .flatMap(({ code, title, was, is }): Move[] => {
      if (!was || (was.progress === is.progress && was.band === is.band)) return [];
      const from = { band: was.band, progress: was.progress };
      return [{ code, title, from, to: { band: is.band, progress: is.progress }, seq: is.seq }];
    })
    .sort((a, b) => Math.abs(points(b)) - Math.abs(points(a)) || a.seq - b.seq);
}

function difficultiesOf(moved: readonly MovedActivity[]): readonly Difficulty[] {
  return moved
    .flatMap(({ code, title, is, newDifficulty }): Difficulty[] =>
      newDifficulty === null ? [] : [{ code, title, seq: is.seq, excerpt: excerptOf(newDifficulty) }],
    )
    .sort((a, b) => b.seq - a.seq);
}

/** Commitments that go on, and of which nothing was reported in the period: the longest silence first. */
function silentOf(
  { commitments, reporting, plan }: DigestInputs,
  period: string,
): readonly SilentCommitment[] {
  const byCommitment = new Map(reporting.map((one) => [one.commitment, one]));
  return commitments
    .flatMap(({ number, title, organisation }): SilentCommitment[] => {
      const { ongoing, lastReport } = byCommitment.get(number) ?? NOTHING_STOOD;
      const reported =
        lastReport !== null && periodOf(localDate(new Date(lastReport), plan.timeZone)) >= period;
      return ongoing === 0 || reported
        ? []
        : [{ number, title, organisation, activities: ongoing, lastReport }];
    })
    .sort((a, b) => Date.parse(a.lastReport ?? '1970-01-01') - Date.parse(b.lastReport ?? '1970-01-01'));
}

const NOTHING_STOOD = { ongoing: 0, lastReport: null } as const;

/** Past its due date and not complete (waiting.ts says the same of a desk's activity); the longest overdue first. */
function overdueOf(due: readonly DueActivity[], today: string): readonly OverdueActivity[] {
  return due
    .filter(({ withdrawn, band, dueOn }) => !withdrawn && band !== 'complete' && dueOn < today)
    .map(({ code, title, dueOn, dueInvented, band, progress }) => ({
      code,
      title,
      dueOn,
      dueInvented,
      band,
      progress,
    }))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)));
}

/** The last point is what the digest itself says. */
function trendOf({ past }: DigestInputs, week: WeekKey, now: number | null): readonly TrendPoint[] {
  const points = past.map(({ week: of, tallies }) => ({
    week: of,
    rate: meanRate(tallies.map(commitmentRate)),
  }));
  return [...points, { week, rate: now }];
}

function staleSince(last: string | null, today: string, timeZone: string): string | null {
  if (last === null) return null;
  return addMonths(localDate(new Date(last), timeZone), STALE_MONTHS) < today ? last : null;
}

function listed<T>(items: readonly T[]): Listed<T> {
  return { count: items.length, items: items.slice(0, MOST_LISTED) };
}
