import type {
  IndicatorAim,
  IndicatorEntry,
  IndicatorKind,
  IndicatorPoint,
  IndicatorSeries,
  IndicatorVersion,
  PlannedIndicator,
} from './indicator.ts';
import { INDICATOR_KINDS } from './indicator.ts';
import type { Line } from './superseding.ts';
import { linesOf } from './superseding.ts';

/** What the plan brought: the first point of the series, on the date whose state the plan is. */
export type Brought = {
  readonly commitment: number;
  readonly number: number;
  readonly planned: PlannedIndicator;
  /** The plan's `asOf`. */
  readonly on: string;
  /** Its end, ISO instant. */
  readonly at: string;
};

/** An indicator as it stands after these entries: what was corrected or undone is passed over, and kept in its history. */
export function seriesOf(brought: Brought, entries: readonly IndicatorEntry[]): IndicatorSeries {
  const { commitment, number, planned } = brought;
  const lines = Object.fromEntries(
    INDICATOR_KINDS.map((kind) => [kind, linesOf(entries.filter((entry) => entry.kind === kind))]),
  ) as Record<IndicatorKind, readonly Line<IndicatorEntry>[]>;
  const value = broughtOf(planned.value, brought);
  const baseline = aimOf(lines.baseline, broughtOf(planned.baseline, brought));
  const target = aimOf(lines.target, broughtOf(planned.target, brought));
  const points = pointsOf(lines.value, value && { ...value, on: brought.on });
  const standing = [...points, baseline, target].flatMap((one) => (one ? [one] : []));
  const history = [
    ...INDICATOR_KINDS.flatMap((kind) => lines[kind].flatMap((line) => versionsOf(kind, line))),
    ...INDICATOR_KINDS.flatMap((kind): IndicatorVersion[] => {
      const it = broughtOf(kind === 'value' ? planned.value : planned[kind], brought);
      return it ? [{ ...it, on: kind === 'value' ? brought.on : null, kind, ended: null }] : [];
    }),
  ].map((version) => endedUnless(version, standing));
  return {
    commitment,
    number,
    name: planned.name,
    unit: planned.unit,
    baseline,
    target,
    points,
    // Of two that were entered at the same instant the later one of a line comes first.
    history: history.toReversed().toSorted((one, other) => other.at.localeCompare(one.at)),
    heads: Object.fromEntries(
      INDICATOR_KINDS.flatMap((kind) => lines[kind]).flatMap(({ current, head }) =>
        current ? [[current.id, head] as const] : [],
      ),
    ),
  };
}

function broughtOf(value: number | null | undefined, { at }: Brought): IndicatorAim | null {
  return value === null || value === undefined
    ? null
    : { id: null, value, on: null, source: null, at, corrected: false };
}

/** What took the place of another without superseding it, such as of what the plan brought, ended it all the same. */
function endedUnless(version: IndicatorVersion, standing: readonly IndicatorAim[]): IndicatorVersion {
  if (version.ended !== null) return version;
  const stands = standing.some((one) =>
    version.id === null
      ? one.id === null && one.value === version.value && one.on === version.on
      : one.id === version.id,
  );
  return stands ? version : { ...version, ended: 'corrected' };
}

function versionsOf(kind: IndicatorKind, { versions }: Line<IndicatorEntry>): readonly IndicatorVersion[] {
  return versions.map(({ entry, ended }, index) => ({ ...pointOf(entry, index > 0), kind, ended }));
}

function pointOf({ id, value, on, source, at }: IndicatorEntry, corrected: boolean): IndicatorPoint {
  return { id, value, on, source, at, corrected };
}

function currentPoint({ versions, current }: Line<IndicatorEntry>): readonly IndicatorPoint[] {
  return current ? [pointOf(current, versions[0]?.entry !== current)] : [];
}

/** One, the last that was entered. */
function aimOf(lines: readonly Line<IndicatorEntry>[], brought: IndicatorAim | null): IndicatorAim | null {
  const last = lines
    .flatMap(currentPoint)
    .toSorted((one, other) => one.at.localeCompare(other.at))
    .at(-1);
  return last ? { ...last, corrected: last.corrected || brought !== null } : brought;
}

/** One a date, the last that was entered of it; by date. */
function pointsOf(
  lines: readonly Line<IndicatorEntry>[],
  brought: IndicatorPoint | null,
): readonly IndicatorPoint[] {
  const byDate = new Map<string, IndicatorPoint>(brought ? [[brought.on, brought]] : []);
  const entered = lines.flatMap(currentPoint).toSorted((one, other) => one.at.localeCompare(other.at));
  for (const point of entered)
    byDate.set(point.on, byDate.has(point.on) ? { ...point, corrected: true } : point);
  return [...byDate.values()].toSorted((one, other) => one.on.localeCompare(other.on));
}
