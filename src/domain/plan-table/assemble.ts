import { bandsAt } from '../band.ts';
import type { JsonPath } from '../plan-problem.ts';
import { shownPath } from '../plan-problem.ts';
import { isEmptyCell, shownCell } from './cell.ts';
import type { Entries, Entry } from './entry.ts';
import { readCell } from './read-cell.ts';
import { readEntry } from './read-entry.ts';
import type { Reading, Thing } from './read-entry.ts';
import type { PlanVocabulary } from './vocabulary.ts';

/** A document of a form, not yet checked, with where each part of it was read. */
export type Assembled = Reading & {
  readonly value: { readonly plan: Thing; readonly axes: readonly Thing[]; readonly commitments: unknown };
  /** How many bands follow from their progress. */
  readonly bandsComputed: number;
};

type Commitments = {
  readonly list: readonly (Thing & { readonly activities: Thing[]; readonly indicators: Thing[] })[];
  /** Number → its place in the list. */
  readonly places: ReadonlyMap<unknown, number>;
  /** Nothing is said of what belongs to commitments that cannot be read at all. */
  readonly unread: boolean;
};

/** Builds the document of plan.json out of the rows, as far as they can be read. */
export function assemble({ rows, tops, unread, findings }: Entries, words: PlanVocabulary): Assembled {
  const reading = beginReading(unread, findings, words);
  const [first, ...others] = rows.plan;
  const plan = first ? readEntry(reading, first, 'plan', ['plan']) : {};
  if (!first) {
    const isSaid = reading.told.has('plan') || reading.missing.has('plan code');
    reading.told.add('plan');
    if (!isSaid) reading.findings.push({ at: tops.plan, reason: { code: 'empty-list' } });
  }
  reading.findings.push(...others.map(({ at }) => ({ at, reason: { code: 'second-plan' } }) as const));
  const axes = rows.axes.map((entry, index) => readEntry(reading, entry, 'axes', ['axes', index]));
  const list = rows.commitments.map((entry, index) => ({
    ...readEntry(reading, entry, 'commitments', ['commitments', index]),
    activities: [],
    indicators: [],
  }));
  const commitments: Commitments = {
    list,
    places: new Map(list.map((one: Thing, index) => [one['number'], index] as const).reverse()),
    unread: reading.told.has('commitments') || reading.missing.has('commitments number'),
  };
  let bandsComputed = 0;
  for (const entry of rows.activities) {
    const { thing, base } = readBelonging(reading, entry, 'activities', commitments);
    if (computeBand(reading, entry, thing, base)) bandsComputed += 1;
  }
  for (const entry of rows.indicators) readBelonging(reading, entry, 'indicators', commitments);
  const { origins } = reading;
  if (!origins.has('plan')) origins.set('plan', tops.plan);
  origins.set('axes', tops.axes);
  origins.set('commitments', tops.commitments);
  return { ...reading, value: { plan, axes, commitments: list }, bandsComputed };
}

function beginReading(
  unread: Entries['unread'],
  findings: Entries['findings'],
  words: PlanVocabulary,
): Reading {
  const missing = findings.flatMap(({ reason }) =>
    reason.code === 'column-missing' ? [`${reason.values.column.sheet} ${reason.values.column.name}`] : [],
  );
  return {
    words,
    missing: new Set(missing),
    origins: new Map(),
    told: new Set<string>(unread),
    findings: [...findings],
  };
}

/** Reads what belongs to a commitment into it; what belongs to none all the same, for what else is wrong with it. */
function readBelonging(
  reading: Reading,
  entry: Entry,
  sheet: 'activities' | 'indicators',
  commitments: Commitments,
): { readonly thing: Thing; readonly base: JsonPath } {
  const index = commitmentOf(reading, entry, commitments);
  const list = index === undefined ? [] : (commitments.list[index]?.[sheet] ?? []);
  const base = ['commitments', index ?? `row ${entry.at.row}`, sheet, list.length];
  const thing = readEntry(reading, entry, sheet, base);
  list.push(thing);
  return { thing, base };
}

function commitmentOf(
  { findings, words }: Reading,
  { fields }: Entry,
  { places, unread }: Commitments,
): number | undefined {
  const field = fields.get('commitment');
  if (!field) return undefined;
  const { cell, at } = field;
  if (isEmptyCell(cell)) {
    findings.push({ at, reason: { code: 'missing' } });
    return undefined;
  }
  const outcome = readCell(cell, 'whole', words);
  if ('reason' in outcome) {
    findings.push({ at, reason: outcome.reason });
    return undefined;
  }
  const place = places.get(outcome.value);
  if (place === undefined && !unread)
    findings.push({ at, reason: { code: 'unknown-commitment', values: { number: shownCell(cell) } } });
  return place;
}

/** Where no band is said, the progress decides; not at 90 %, where two bands meet. */
function computeBand(reading: Reading, { fields }: Entry, thing: Thing, base: JsonPath): boolean {
  const cell = fields.get('band');
  if (cell && !isEmptyCell(cell.cell)) return false;
  reading.told.add(shownPath([...base, 'band']));
  const progress = fields.get('progress');
  if (!progress || typeof thing['progress'] !== 'number') return false;
  const [band, other] = bandsAt(thing['progress']);
  if (other) reading.findings.push({ at: (cell ?? progress).at, reason: { code: 'band-needed' } });
  else thing['band'] = band;
  return band !== undefined && other === undefined;
}
