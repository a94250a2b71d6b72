import type { JsonPath } from '../plan-problem.ts';
import { shownPath } from '../plan-problem.ts';
import type { CellPlace } from './cell.ts';
import { isEmptyCell } from './cell.ts';
import type { Column, Sheet } from './columns.ts';
import { COLUMNS } from './columns.ts';
import type { Entry, Field } from './entry.ts';
import { readCell } from './read-cell.ts';
import type { TableFinding } from './table-problem.ts';
import { TEXT_LANGUAGES } from './vocabulary.ts';
import type { PlanVocabulary } from './vocabulary.ts';

/** What is noted down while a form is read. */
export type Reading = {
  readonly words: PlanVocabulary;
  /** `sheet column` of what is owed and has no column. */
  readonly missing: ReadonlySet<string>;
  /** Where each part of the document was read, by `shownPath`. */
  readonly origins: Map<string, CellPlace>;
  /** Paths of which something was said already: what follows from it is not said again. */
  readonly told: Set<string>;
  readonly findings: TableFinding[];
};

/** A part of the document in the making. */
export type Thing = { [name: string]: unknown };

/** Reads a row into the part of the document at `base`. */
export function readEntry(reading: Reading, entry: Entry, sheet: Sheet, base: JsonPath): Thing {
  const thing: Thing = {};
  reading.origins.set(shownPath(base), entry.at);
  for (const column of COLUMNS[sheet]) {
    const isMissing = reading.missing.has(`${sheet} ${column.name}`);
    if (isMissing) reading.told.add(shownPath([...base, ...column.path]));
    if (column.path.length === 0 || isMissing) continue;
    if (column.kind === 'lines') readList(reading, entry, column, thing, base);
    else if (column.localized) readTexts(reading, entry, column, thing, base);
    else readField(reading, entry.fields.get(column.name), column.path, thing, base);
  }
  return thing;
}

function readField(
  { words, origins, told, findings }: Reading,
  field: Field | undefined,
  path: JsonPath,
  thing: Thing,
  base: JsonPath,
): void {
  if (!field) return;
  const full = shownPath([...base, ...path]);
  origins.set(full, field.at);
  if (isEmptyCell(field.cell)) {
    // Nobody has counted it yet.
    if (field.column.name === 'value') put(thing, path, null);
    return;
  }
  const outcome = readCell(field.cell, field.column.kind, words);
  if ('value' in outcome) put(thing, path, outcome.value);
  else {
    findings.push({ at: field.at, reason: outcome.reason });
    told.add(full);
  }
}

function fieldsOf({ fields }: Entry, name: string): readonly Field[] {
  return TEXT_LANGUAGES.flatMap((language) => fields.get(`${name}.${language}`) ?? []);
}

function readTexts(reading: Reading, entry: Entry, column: Column, thing: Thing, base: JsonPath): void {
  const fields = fieldsOf(entry, column.name);
  const [first] = fields;
  if (first) reading.origins.set(shownPath([...base, ...column.path]), first.at);
  // Without a word in any language, that is what is said of it.
  if (column.required) put(thing, column.path, {});
  for (const field of fields) {
    if (field.language) readField(reading, field, [...column.path, field.language], thing, base);
  }
}

/** Columns of three languages with one item a line: the first lines belong together, then the second ones. */
function readList(reading: Reading, entry: Entry, column: Column, thing: Thing, base: JsonPath): void {
  const full = shownPath([...base, ...column.path]);
  const lists = fieldsOf(entry, column.name).flatMap(({ cell, at, language }) => {
    if (isEmptyCell(cell)) return [];
    reading.origins.set(full, at);
    const outcome = readCell(cell, column.kind, reading.words);
    if ('value' in outcome) return [{ language, lines: outcome.value as readonly string[] }];
    reading.findings.push({ at, reason: outcome.reason });
    reading.told.add(full);
    return [];
  });
  if (lists.length === 0) return;
  const length = Math.max(...lists.map(({ lines }) => lines.findLastIndex((line) => line !== '') + 1));
  const items = Array.from({ length }, (_, index) =>
    Object.fromEntries(
      lists.flatMap(({ language, lines }) => (lines[index] ? [[language, lines[index]]] : [])),
    ),
  );
  put(thing, column.path, items);
}

function put(thing: Thing, path: JsonPath, value: unknown): void {
  let within = thing;
  for (const step of path.slice(0, -1)) {
    const next = within[step];
    if (typeof next === 'object' && next !== null) within = next as Thing;
    else within = within[step] = {};
  }
  const last = path.at(-1);
  if (last !== undefined) within[last] = value;
}
