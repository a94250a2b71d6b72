import { z } from 'zod';
import { BANDS, agrees, rangeOf } from './band.ts';
import type { JsonPath, PlanFinding } from './plan-problem.ts';
import { shownPath } from './plan-problem.ts';

/**
 * What a value may not contradict elsewhere in the file. Read apart from the schema and forgivingly, so that a
 * misspelled title in one place does not hide a wrong percentage in another.
 */
const maybe = <T extends z.ZodType>(type: T) => type.optional().catch(undefined);
const list = <T extends z.ZodType>(item: T) => z.array(maybe(item)).catch([]);
const text = maybe(z.string());
const number = maybe(z.number());

const dates = { startsOn: text, endsOn: text, dueOn: text };
const loose = z.object({
  plan: maybe(
    z.object({
      period: maybe(z.object({ from: number, to: number })),
      unofficialTranslations: list(z.string()),
    }),
  ),
  axes: list(z.object({ code: text })),
  commitments: list(
    z.object({
      number,
      axis: text,
      ...dates,
      activities: list(z.object({ number, band: maybe(z.enum(BANDS)), progress: number, ...dates })),
    }),
  ),
});
type Loose = z.infer<typeof loose>;
type Commitment = NonNullable<Loose['commitments'][number]>;

export function contradictionsIn(value: unknown): readonly PlanFinding[] {
  const read = loose.safeParse(value);
  if (!read.success) return [];
  const { plan, axes, commitments } = read.data;
  const codes = axes.map((axis) => axis?.code);
  return [
    ...wrongOrder(plan?.period?.from, plan?.period?.to, ['plan', 'period', 'to']),
    ...twice(plan?.unofficialTranslations ?? [], (i) => ['plan', 'unofficialTranslations', i]),
    ...twice(codes, (i) => ['axes', i, 'code']),
    ...twice(
      commitments.map((commitment) => commitment?.number),
      (i) => ['commitments', i, 'number'],
    ),
    ...commitments.flatMap((commitment, i) =>
      commitment ? inCommitment(commitment, ['commitments', i], codes) : [],
    ),
  ];
}

function inCommitment(
  commitment: Commitment,
  path: JsonPath,
  codes: readonly (string | undefined)[],
): PlanFinding[] {
  const { axis, activities } = commitment;
  // Where no axis can be read at all, that is what is wrong, and not each commitment.
  const unknown = axis !== undefined && codes.length > 0 && !codes.includes(axis);
  return [
    ...(unknown
      ? [{ path: [...path, 'axis'], reason: { code: 'unknown-axis' as const, values: { axis } } }]
      : []),
    ...wrongOrder(commitment.startsOn, commitment.endsOn, [...path, 'endsOn']),
    ...twice(
      activities.map((activity) => activity?.number),
      (i) => [...path, 'activities', i, 'number'],
    ),
    ...activities.flatMap((activity, i) => [
      ...wrongOrder(activity?.startsOn, activity?.dueOn, [...path, 'activities', i, 'dueOn']),
      ...disagreement(activity, [...path, 'activities', i, 'progress']),
    ]),
  ];
}

function disagreement(activity: Commitment['activities'][number], path: JsonPath): PlanFinding[] {
  const { band, progress } = activity ?? {};
  // A progress that no band allows is the schema's to refuse.
  if (band === undefined || progress === undefined || !Number.isInteger(progress)) return [];
  if (progress < 0 || progress > 100 || agrees(band, progress)) return [];
  const { min: least, max: most } = rangeOf(band);
  return [{ path, reason: { code: 'band-disagrees', values: { band, progress, least, most } } }];
}

function twice(
  names: readonly (string | number | undefined)[],
  pathOf: (index: number) => JsonPath,
): PlanFinding[] {
  const first = new Map<string | number, number>();
  return names.flatMap((name, index): PlanFinding[] => {
    if (name === undefined) return [];
    const known = first.get(name);
    if (known === undefined) {
      first.set(name, index);
      return [];
    }
    const values = { name: String(name).slice(0, 60), first: shownPath(pathOf(known)) };
    return [{ path: pathOf(index), reason: { code: 'twice', values } }];
  });
}

function wrongOrder<T extends string | number>(
  from: T | undefined,
  to: T | undefined,
  path: JsonPath,
): PlanFinding[] {
  if (from === undefined || to === undefined || from <= to) return [];
  return [{ path, reason: { code: 'wrong-order', values: { from: String(from), to: String(to) } } }];
}
